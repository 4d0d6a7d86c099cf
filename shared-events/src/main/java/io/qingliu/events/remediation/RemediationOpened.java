package io.qingliu.events.remediation;

import io.qingliu.events.Cohort;
import io.qingliu.events.EventContext;
import io.qingliu.events.PolicyRef;
import io.qingliu.events.ScoredRound;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.RemediationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A remediation cycle began, with the policy that it runs under (notice 四). One {@link ProblemRaised} follows in the same decision
 * for each problem that was found; what the cycle before it still had open follows with its hand-over.
 *
 * @param remediationId the stream
 * @param context day, person, role, basis and source
 * @param origin what led to the cycle
 * @param cause the stream that led here
 * @param cohort by when the cluster must reach the standard
 * @param dueOn the day by which it must, where it is known
 * @param inheritsPlanOf the cycle whose plan stays in force for the problems carried from it
 * @param lastRound the sheet of the failed round that led to the cycle, for the round that will judge it; absent otherwise
 * @param policy the version of the remediation policy in force on the day
 * @param rules what that version says
 */
@Zh("整治周期已建立")
public record RemediationOpened(
        RemediationId remediationId,
        EventContext context,
        @Zh("周期来由") Origin origin,
        @Zh("来由记录") String cause,
        @Zh("批次") Cohort cohort,
        @Zh("责任期限") @Nullable LocalDate dueOn,
        @Zh("沿用方案的周期") @Nullable RemediationId inheritsPlanOf,
        @Zh("上一轮评分") @Nullable ScoredRound lastRound,
        @Zh("整治政策") PolicyRef policy,
        @Zh("适用规则") RemediationRules rules)
        implements RemediationEvent {}
