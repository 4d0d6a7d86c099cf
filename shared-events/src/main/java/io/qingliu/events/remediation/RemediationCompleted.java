package io.qingliu.events.remediation;

import io.qingliu.events.CarriedProblem;
import io.qingliu.events.Cohort;
import io.qingliu.events.EventContext;
import io.qingliu.events.ScoredRound;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.RemediationId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The park body reported the remediation as completed (notice 四(一)4, 四(二)3). A late completion is recorded as it is; what
 * follows from it is decided elsewhere.
 *
 * @param remediationId the stream
 * @param context day, person, role, basis and source
 * @param openProblems the problems that are neither verified nor withdrawn
 * @param cohort by when the cluster must reach the standard
 * @param dueOn the day by which it must, where it is known
 * @param daysLate calendar days after the due day; 0 where in time or where no due day is known
 * @param lastRound the sheet of the failed round that led to the cycle, for the round that will judge it; absent otherwise
 */
@Zh("整治已完成")
public record RemediationCompleted(
        RemediationId remediationId,
        EventContext context,
        @Zh("未销问题") List<CarriedProblem> openProblems,
        @Zh("批次") Cohort cohort,
        @Zh("责任期限") @Nullable LocalDate dueOn,
        @Zh("逾期天数") int daysLate,
        @Zh("上一轮评分") @Nullable ScoredRound lastRound)
        implements RemediationEvent {
    public RemediationCompleted {
        openProblems = List.copyOf(openProblems);
    }
}
