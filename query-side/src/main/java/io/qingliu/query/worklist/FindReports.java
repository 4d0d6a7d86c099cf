package io.qingliu.query.worklist;

import io.qingliu.events.Words;
import io.qingliu.query.kernel.Folds;
import io.qingliu.query.kernel.Places;
import io.qingliu.query.kernel.Told;
import io.qingliu.query.worklist.ReportFact.Standing;
import io.qingliu.query.worklist.ReportFact.Submitted;
import io.qingliu.query.worklist.ReportsView.Counts;
import io.qingliu.query.worklist.ReportsView.ReportRow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Finds the summary reports, those that are awaited among them. */
class FindReports {
    private final Folds folds;

    FindReports(Folds folds) {
        this.folds = folds;
    }

    /** Reads the question. */
    ReportsQuestion question(MultiValueMap<String, String> parameters) {
        return ReportsQuestion.of(parameters, folds);
    }

    /** Answers it. */
    ReportsView find(ReportsQuestion question) {
        return of(folds.tell(question.moment(), ReportsFold.FOLD), question);
    }

    /** The answer. */
    static ReportsView of(Told told, ReportsQuestion question) {
        Places places = told.places();
        question.within().mustBeKnown(places);
        LocalDate day = told.moment().day();
        List<ReportRow> all = places.clusters().stream()
                .filter(question.within()::covers)
                .flatMap(place -> told.state(ReportsFold.FOLD, place.id()).stream()
                        .flatMap(it -> ReportsFold.FOLD.rows(it).stream())
                        .map(report -> row(report, place, day)))
                .toList();
        return new ReportsView(
                told.head(question.filter()),
                new Counts(
                        count(all, it -> it.passedOn() != null),
                        count(all, it -> it.standing() == Standing.AWAITED),
                        count(all, it -> it.standing() == Standing.SUBMITTED),
                        count(all, it -> it.standing() == Standing.RETURNED),
                        count(all, it -> it.standing() == Standing.ACCEPTED),
                        count(all, it -> !it.missing().isEmpty())),
                all.stream().filter(question::asksFor).toList());
    }

    private static int count(List<ReportRow> reports, Predicate<ReportRow> which) {
        return (int) reports.stream().filter(which).count();
    }

    private static ReportRow row(ReportFact report, Places.Cluster place, LocalDate day) {
        Submitted submitted = report.submitted();
        List<ReportFact.Text> missing = submitted == null ? List.of() : submitted.missing();
        return new ReportRow(
                ClusterRow.of(place),
                report.round(),
                report.standing(),
                Words.zh(report.standing()),
                report.passedOn(),
                waiting(report, day),
                submitted == null ? null : submitted.version(),
                submitted == null ? null : submitted.on(),
                submitted == null ? null : submitted.paper(),
                missing,
                Words.zh(missing),
                report.returned(),
                report.reason(),
                submitted != null && submitted.transcribed(),
                submitted == null ? List.of() : submitted.exceptions(),
                report.at());
    }

    private static @Nullable Long waiting(ReportFact report, LocalDate day) {
        LocalDate since = switch (report.standing()) {
            case AWAITED -> report.passedOn();
            case RETURNED -> report.returnedOn();
            default -> null;
        };
        return since == null ? null : ChronoUnit.DAYS.between(since, day);
    }
}
