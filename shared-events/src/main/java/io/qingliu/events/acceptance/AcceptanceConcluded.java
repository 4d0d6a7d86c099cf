package io.qingliu.events.acceptance;

import io.qingliu.events.CarriedProblem;
import io.qingliu.events.Cohort;
import io.qingliu.events.EventContext;
import io.qingliu.events.ItemPoints;
import io.qingliu.events.PolicyRef;
import io.qingliu.events.RubricRef;
import io.qingliu.events.Verdict;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.ItemId;
import io.qingliu.events.ids.RemediationId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The round was concluded on the signed sheet. It passed exactly where {@code earnedPoints × maxPoints ≥ passMarkPoints ×
 * applicablePoints} in whole numbers, never rounded (notice 四(一)4: 得分在90分以上（含90分）; rulings §6), and no veto barred it.
 *
 * <p>{@code earnedPoints} is the sum of {@code items}; where the rubric counts items that do not apply with their maximum, these
 * maxima are added.
 *
 * @param acceptanceId the stream
 * @param context day, person, role, basis and source
 * @param verdict passed or failed
 * @param earnedPoints points earned, in the scale
 * @param applicablePoints points that could be earned, in the scale
 * @param maxPoints the maximum of the rubric, in the scale
 * @param scale how many steps make one point
 * @param passMarkPoints the mark that passes, of {@code maxPoints}, in the scale
 * @param rubric the version that judged
 * @param items points of every item that was scored, in the order of the rubric
 * @param notApplicable items declared not applicable
 * @param standingVetoes veto items that stood
 * @param findings problems that the round found; a failed round names at least one
 * @param openProblems problems that the cycle left open
 * @param remediationId the cycle that was judged
 * @param remediationCompletedOn the day on which it was completed
 * @param cohort the cohort that the cluster owes
 * @param dueOn the day by which it must reach the standard, where it is known
 * @param policy the policy that was used
 */
@Zh("验收已结论")
public record AcceptanceConcluded(
        AcceptanceId acceptanceId,
        EventContext context,
        @Zh("结论") Verdict verdict,
        @Zh("得分") long earnedPoints,
        @Zh("适用满分") long applicablePoints,
        @Zh("满分") long maxPoints,
        @Zh("计分精度") int scale,
        @Zh("合格分") long passMarkPoints,
        @Zh("评分细则") RubricRef rubric,
        @Zh("各项得分") List<ItemPoints> items,
        @Zh("不适用项") List<ItemId> notApplicable,
        @Zh("否决项") List<ItemId> standingVetoes,
        @Zh("验收发现问题") List<CarriedProblem> findings,
        @Zh("未整改问题") List<CarriedProblem> openProblems,
        @Zh("整治周期") RemediationId remediationId,
        @Zh("整治完成日期") LocalDate remediationCompletedOn,
        @Zh("批次") Cohort cohort,
        @Zh("责任时限") @Nullable LocalDate dueOn,
        @Zh("政策") PolicyRef policy)
        implements AcceptanceEvent {
    public AcceptanceConcluded {
        items = List.copyOf(items);
        notApplicable = List.copyOf(notApplicable);
        standingVetoes = List.copyOf(standingVetoes);
        findings = List.copyOf(findings);
        openProblems = List.copyOf(openProblems);
    }
}
