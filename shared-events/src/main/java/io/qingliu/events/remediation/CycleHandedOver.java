package io.qingliu.events.remediation;

import io.qingliu.events.CarriedProblem;
import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.RemediationId;
import java.util.List;

/**
 * The next cycle took over, after a failed round or a reopening: at most one cycle of a cluster is worked in at a time.
 *
 * @param remediationId the stream
 * @param context day, person, role, basis and source
 * @param next the cycle in which the work goes on
 * @param openProblems the problems that are neither verified nor withdrawn
 */
@Zh("整治周期已转入下一轮")
public record CycleHandedOver(
        RemediationId remediationId,
        EventContext context,
        @Zh("下一轮周期") RemediationId next,
        @Zh("未销问题") List<CarriedProblem> openProblems)
        implements RemediationEvent {
    public CycleHandedOver {
        openProblems = List.copyOf(openProblems);
    }
}
