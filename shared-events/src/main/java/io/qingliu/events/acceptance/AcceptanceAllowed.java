package io.qingliu.events.acceptance;

import io.qingliu.events.CarriedProblem;
import io.qingliu.events.Cohort;
import io.qingliu.events.EventContext;
import io.qingliu.events.ScoredRound;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.RemediationId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The remediation of the cycle was completed, so that the round with its number may be opened (notice 四(一)4, 四(二)3).
 *
 * @param acceptanceId the stream
 * @param context day, person, role, basis and source
 * @param remediationId the cycle that was completed
 * @param remediationCompletedOn the day on which it was completed
 * @param openProblems problems still open at that day
 * @param cohort the cohort that the cluster owes
 * @param dueOn the day by which it must reach the standard, where it is known
 * @param previousRound the sheet of the failed round that led to the cycle; null for a first round and after a reopening
 */
@Zh("可开展验收")
public record AcceptanceAllowed(
        AcceptanceId acceptanceId,
        EventContext context,
        @Zh("整治周期") RemediationId remediationId,
        @Zh("整治完成日期") LocalDate remediationCompletedOn,
        @Zh("未整改问题") List<CarriedProblem> openProblems,
        @Zh("批次") Cohort cohort,
        @Zh("责任时限") @Nullable LocalDate dueOn,
        @Zh("上一轮评分") @Nullable ScoredRound previousRound)
        implements AcceptanceEvent {
    public AcceptanceAllowed {
        openProblems = List.copyOf(openProblems);
    }
}
