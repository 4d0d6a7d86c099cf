package io.qingliu.query.dashboard;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.qingliu.events.Words;
import io.qingliu.events.policy.PolicyCode;
import io.qingliu.query.kernel.AnswerHead;
import io.qingliu.query.kernel.Told;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Which clusters are due in 2025 only because the park is national, only because of the river, or for both.
 *
 * @param head of the answer
 * @param policy the rules of the cohort policy in force; a cluster's row names the version that it was assigned by
 * @param groups all clusters that count, each in one group
 */
public record GroundsView(@JsonUnwrapped AnswerHead head, List<RuleShown> policy, List<GroundsGroup> groups) {
    public GroundsView {
        policy = List.copyOf(policy);
        groups = List.copyOf(groups);
    }

    /**
     * The clusters of the same grounds.
     *
     * @param grounds which
     * @param zh the same in Chinese
     * @param figure how many, of all that count
     * @param clusters each with what its cohort rests on
     */
    public record GroundsGroup(Grounds grounds, String zh, Figure figure, List<CohortRow> clusters) {
        public GroundsGroup {
            clusters = List.copyOf(clusters);
        }
    }

    /** What folds know, by grounds. */
    public static GroundsView of(Told told) {
        List<Member> members = Member.counting(told);
        return new GroundsView(
                told.head(Map.of()),
                RuleShown.inForce(
                        told,
                        told.moment().day(),
                        PolicyCode.COHORT_2025_DUE,
                        PolicyCode.COHORT_2027_DUE,
                        PolicyCode.COHORT_2025_NATIONAL,
                        PolicyCode.COHORT_2025_RIVERS),
                Arrays.stream(Grounds.values())
                        .map(grounds -> group(grounds, members))
                        .toList());
    }

    private static GroundsGroup group(Grounds grounds, List<Member> members) {
        return new GroundsGroup(
                grounds,
                Words.zh(grounds),
                Figure.of(members, member -> Grounds.of(member) == grounds),
                members.stream()
                        .filter(member -> Grounds.of(member) == grounds)
                        .map(CohortRow::of)
                        .toList());
    }
}
