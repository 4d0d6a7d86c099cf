package io.qingliu.query.dashboard;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.qingliu.events.Cohort;
import io.qingliu.events.Words;
import io.qingliu.events.policy.PolicyCode;
import io.qingliu.query.dashboard.CohortReading.Answer;
import io.qingliu.query.kernel.AnswerHead;
import io.qingliu.query.kernel.Refused;
import io.qingliu.query.kernel.Told;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would change if the cohort policy were read in another way.
 *
 * @param head of the answer
 * @param reading the other reading; without a policy's name it is tried out only and decides nothing
 * @param inForce the reading in force; null where none was published
 * @param cohorts how many clusters are in each cohort as assigned, and how many would be
 * @param changes clusters whose cohort would be another one
 * @param unknown clusters of which the reading cannot say it, since their frontage or river is not known
 */
public record ReadingView(
        @JsonUnwrapped AnswerHead head,
        CohortReading reading,
        @Nullable CohortReading inForce,
        List<CohortCount> cohorts,
        List<Changed> changes,
        List<CohortRow> unknown) {
    public ReadingView {
        cohorts = List.copyOf(cohorts);
        changes = List.copyOf(changes);
        unknown = List.copyOf(unknown);
    }

    /**
     * How many are in a cohort.
     *
     * @param cohort which
     * @param zh the same in Chinese
     * @param assigned as assigned
     * @param read as the reading says
     */
    public record CohortCount(Cohort cohort, String zh, Figure assigned, Figure read) {}

    /**
     * A cluster whose cohort would change.
     *
     * @param before with its cohort as assigned
     * @param after what the reading says
     * @param afterZh its cohort in Chinese
     * @param ofFacts whether it would change even under the policy that it was assigned by, since its facts have changed since
     */
    public record Changed(CohortRow before, Answer after, String afterZh, boolean ofFacts) {}

    /**
     * What folds know, read in another way.
     *
     * @throws Refused 400 where there is no such version
     */
    public static ReadingView of(Told told, ReadingQuestion question) {
        Reference policy = RuleShown.reference(told, PolicyCode.COHORT_2025_RIVERS);
        CohortReading inForce =
                policy.inForce(told.moment().day()).map(CohortReading::of).orElse(null);
        CohortReading reading = reading(policy, inForce, question);
        List<Member> members = Member.counting(told);
        return new ReadingView(
                told.head(question.filter()),
                reading,
                inForce,
                Arrays.stream(Cohort.values())
                        .map(cohort -> count(cohort, members, reading))
                        .toList(),
                members.stream()
                        .filter(member -> reading.answer(member.cohort()).cohort()
                                != member.cohort().cohort())
                        .map(member -> changed(member, reading, policy))
                        .toList(),
                members.stream()
                        .filter(member -> reading.answer(member.cohort()).cohort() == Cohort.UNDETERMINED)
                        .map(CohortRow::of)
                        .toList());
    }

    private static CohortReading reading(Reference policy, @Nullable CohortReading inForce, ReadingQuestion question) {
        Integer version = question.version();
        if (version == null) {
            CohortReading base = inForce == null ? new CohortReading(null, null, List.of(), true, null, null) : inForce;
            return base.along(question.rivers(), question.nationalParks());
        }
        return policy.version(version)
                .map(CohortReading::of)
                .orElseThrow(() -> Refused.unreadable(
                        "THERE_IS_NO_SUCH_POLICY_VERSION",
                        "policy-version",
                        "批次政策没有第 " + version + " 版。",
                        "The cohort policy has no version " + version + "."));
    }

    private static CohortCount count(Cohort cohort, List<Member> members, CohortReading reading) {
        return new CohortCount(
                cohort,
                Words.zh(cohort),
                Figure.of(members, member -> member.cohort().cohort() == cohort),
                Figure.of(members, member -> reading.answer(member.cohort()).cohort() == cohort));
    }

    private static Changed changed(Member member, CohortReading reading, Reference policy) {
        CohortFacts facts = member.cohort();
        Answer answer = reading.answer(facts);
        CohortFacts.Assigned assigned = facts.assigned();
        boolean ofFacts = assigned != null
                && policy.version(assigned.policyVersion())
                        .map(version -> CohortReading.of(version).answer(facts).cohort() != assigned.cohort())
                        .orElse(false);
        return new Changed(CohortRow.of(member), answer, Words.zh(answer.cohort()), ofFacts);
    }
}
