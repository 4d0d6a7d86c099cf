package io.qingliu.query.worklist;

import io.qingliu.events.Basis;
import io.qingliu.events.EventContext;
import io.qingliu.events.summaryreport.SummaryReportAllowed;
import io.qingliu.events.summaryreport.SummaryReportEvent;
import io.qingliu.events.summaryreport.SummaryReportReturned;
import io.qingliu.events.summaryreport.SummaryReportSubmitted;
import io.qingliu.events.summaryreport.SummaryReportTakenBack;
import io.qingliu.query.worklist.ReportFact.Standing;
import io.qingliu.query.worklist.ReportFact.Submitted;
import io.qingliu.query.worklist.ReportFact.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A cluster's summary reports.
 *
 * @param clusterId the cluster
 * @param reports one for each round that was passed or reported, in their order
 */
public record ClusterReports(String clusterId, List<ReportFact> reports) {
    public ClusterReports {
        reports = List.copyOf(reports);
    }

    /** The report of a round. */
    Optional<ReportFact> ofRound(int round) {
        return reports.stream().filter(it -> it.round() == round).findFirst();
    }

    ClusterReports after(SummaryReportEvent event, long position) {
        int round = event.summaryReportId().round();
        return switch (event) {
            case SummaryReportAllowed e -> passed(round, e.concludedOn(), position);
            case SummaryReportTakenBack e -> changed(round, it -> it.fallen(e.reason(), position));
            case SummaryReportSubmitted e -> changed(round, it -> it.submitted(submitted(e, position)));
            case SummaryReportReturned e ->
                changed(round, it -> it.returned(e.reason(), e.context().occurredOn(), position));
            default -> changed(round, it -> it.received(position));
        };
    }

    /** A round was passed. */
    ClusterReports passed(int round, LocalDate day, long position) {
        return ofRound(round).filter(it -> day.equals(it.passedOn())).isPresent()
                ? this
                : changed(round, it -> it.passed(day, position));
    }

    /** A conclusion was annulled. */
    ClusterReports annulled(int round, String why, long position) {
        return ofRound(round).isEmpty() ? this : changed(round, it -> it.fallen(why, position));
    }

    /** The cluster was reopened: the reports that have not come are not awaited any more. */
    ClusterReports reopened(String why, long position) {
        ClusterReports next = this;
        for (ReportFact report : reports) {
            if (report.standing() == Standing.AWAITED) {
                next = next.changed(report.round(), it -> it.fallen(why, position));
            }
        }
        return next;
    }

    private static Submitted submitted(SummaryReportSubmitted e, long position) {
        EventContext context = e.context();
        return new Submitted(
                e.version(),
                context.occurredOn(),
                position,
                paper(e.document()),
                missing(e, context.exceptions()),
                context.transcribed(),
                context.exceptions());
    }

    private static @Nullable String paper(Basis document) {
        return document.number() == null ? document.title() : document.number().value();
    }

    private static List<Text> missing(SummaryReportSubmitted e, List<String> exceptions) {
        List<Text> missing = new ArrayList<>();
        for (Text text : Text.values()) {
            String told = switch (text) {
                case TYPICAL_PRACTICES -> e.typicalPractices();
                case HIGHLIGHTS -> e.highlights();
                case RESULTS -> e.results();
            };
            if (told.isBlank() || exceptions.contains(text.rule())) {
                missing.add(text);
            }
        }
        return missing;
    }

    private ClusterReports changed(int round, UnaryOperator<ReportFact> change) {
        ReportFact known =
                ofRound(round).orElse(new ReportFact(clusterId, round, null, Standing.AWAITED, null, 0, null, null, 0));
        List<ReportFact> next = new ArrayList<>(reports);
        next.removeIf(it -> it.round() == round);
        next.add(change.apply(known));
        next.sort(Comparator.comparingInt(ReportFact::round));
        return new ClusterReports(clusterId, next);
    }
}
