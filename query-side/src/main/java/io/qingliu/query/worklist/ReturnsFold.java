package io.qingliu.query.worklist;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.demonstration.ConfirmationRefused;
import io.qingliu.events.demonstration.DemonstrationConfirmed;
import io.qingliu.events.demonstration.DemonstrationNotSelected;
import io.qingliu.events.demonstration.ParticipationDeclined;
import io.qingliu.events.demonstration.ParticipationOpened;
import io.qingliu.events.demonstration.ParticipationWithdrawn;
import io.qingliu.events.summaryreport.SummaryReportReturned;
import io.qingliu.events.summaryreport.SummaryReportSubmitted;
import io.qingliu.events.summaryreport.SummaryReportTakenBack;
import io.qingliu.query.kernel.Fold;
import io.qingliu.query.kernel.Recorded;
import java.util.List;
import java.util.Set;

/** Which applications and reports came back, why, and whether that was answered. */
public final class ReturnsFold implements Fold<ClusterReturns, ReturnFact> {
    /** To ask by. */
    public static final ReturnsFold FOLD = new ReturnsFold();

    @Override
    public String name() {
        return "worklist.returns";
    }

    @Override
    public Class<ClusterReturns> state() {
        return ClusterReturns.class;
    }

    @Override
    public Set<Class<?>> hears() {
        return Set.of(
                ParticipationOpened.class,
                ParticipationDeclined.class,
                ParticipationWithdrawn.class,
                DemonstrationNotSelected.class,
                ConfirmationRefused.class,
                DemonstrationConfirmed.class,
                SummaryReportSubmitted.class,
                SummaryReportReturned.class,
                SummaryReportTakenBack.class);
    }

    @Override
    public ClusterReturns nothing(String part) {
        return new ClusterReturns(part, List.of());
    }

    @Override
    public ClusterReturns after(ClusterReturns state, Recorded recorded) {
        DomainEvent event = recorded.event();
        return event == null ? state : state.after(event, recorded.position());
    }

    @Override
    public List<ReturnFact> rows(ClusterReturns state) {
        return state.returns();
    }
}
