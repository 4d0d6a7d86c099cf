package io.qingliu.command.remediation;

import io.qingliu.command.kernel.Policy;
import io.qingliu.events.Cohort;
import io.qingliu.events.ScoredRound;
import io.qingliu.events.Severity;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.policy.PolicyCode;
import io.qingliu.events.remediation.RemediationOpened;
import io.qingliu.events.remediation.RemediationRules;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the cycle runs under.
 *
 * @param cohort by when the cluster must reach the standard
 * @param dueOn the day of that obligation, or null while it is unknown
 * @param inheritsPlanOf the cycle whose plan stays in force, or null where there is none
 * @param lastRound the sheet of the failed round that led here, or null where it was none
 * @param rules the rules pinned at opening
 */
record Terms(
        Cohort cohort,
        @Nullable LocalDate dueOn,
        @Nullable RemediationId inheritsPlanOf,
        @Nullable ScoredRound lastRound,
        RemediationRules rules) {
    static Terms of(RemediationOpened e) {
        return new Terms(e.cohort(), e.dueOn(), e.inheritsPlanOf(), e.lastRound(), e.rules());
    }

    /** The rules that a version of the remediation policy says. */
    static RemediationRules rules(Policy policy) {
        return new RemediationRules(
                policy.yes(PolicyCode.FIXER_MUST_NOT_VERIFY),
                policy.yes(PolicyCode.FIX_NEEDS_EVIDENCE),
                policy.yes(PolicyCode.EMPTY_LIST_NEEDS_STATEMENT),
                policy.words(PolicyCode.SEVERITIES_BLOCKING_COMPLETION).stream()
                        .map(Severity::valueOf)
                        .toList());
    }

    /** Whether the inherited plan covers a problem: where it was carried from the cycle that made the plan. */
    boolean inheritsPlanFor(Problem problem) {
        return inheritsPlanOf != null && inheritsPlanOf.value().equals(problem.carriedFrom());
    }

    Terms obliged(Cohort nextCohort, @Nullable LocalDate nextDueOn) {
        return new Terms(nextCohort, nextDueOn, inheritsPlanOf, lastRound, rules);
    }

    Terms following(ScoredRound round) {
        return new Terms(cohort, dueOn, inheritsPlanOf, round, rules);
    }
}
