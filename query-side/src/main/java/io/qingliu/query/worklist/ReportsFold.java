package io.qingliu.query.worklist;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.Verdict;
import io.qingliu.events.acceptance.AcceptanceAnnulled;
import io.qingliu.events.acceptance.AcceptanceConcluded;
import io.qingliu.events.cluster.ClusterReopened;
import io.qingliu.events.summaryreport.SummaryReportEvent;
import io.qingliu.query.kernel.Fold;
import io.qingliu.query.kernel.Recorded;
import java.util.List;
import java.util.Set;

/** Which accepted rounds were reported to the municipal bureau, and with which texts. */
public final class ReportsFold implements Fold<ClusterReports, ReportFact> {
    /** To ask by. */
    public static final ReportsFold FOLD = new ReportsFold();

    @Override
    public String name() {
        return "worklist.reports";
    }

    @Override
    public Class<ClusterReports> state() {
        return ClusterReports.class;
    }

    @Override
    public Set<Class<?>> hears() {
        return Set.of(
                SummaryReportEvent.class, AcceptanceConcluded.class, AcceptanceAnnulled.class, ClusterReopened.class);
    }

    @Override
    public ClusterReports nothing(String part) {
        return new ClusterReports(part, List.of());
    }

    @Override
    public ClusterReports after(ClusterReports state, Recorded recorded) {
        DomainEvent event = recorded.event();
        if (event == null) {
            return state;
        }
        long position = recorded.position();
        return switch (event) {
            case SummaryReportEvent e -> state.after(e, position);
            case AcceptanceConcluded e ->
                e.verdict() == Verdict.PASS
                        ? state.passed(e.acceptanceId().round(), e.context().occurredOn(), position)
                        : state;
            case AcceptanceAnnulled e -> state.annulled(e.acceptanceId().round(), e.reason(), position);
            case ClusterReopened e -> state.reopened(e.finding(), position);
            default -> state;
        };
    }

    /** The reports that came, and those that are awaited. */
    @Override
    public List<ReportFact> rows(ClusterReports state) {
        return state.reports().stream()
                .filter(it -> it.passedOn() != null || it.submitted() != null)
                .toList();
    }
}
