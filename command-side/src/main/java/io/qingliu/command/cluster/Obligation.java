package io.qingliu.command.cluster;

import static io.qingliu.command.cluster.ClusterRule.A_COHORT_NEEDS_A_CLUSTER_IN_SCOPE;
import static io.qingliu.command.cluster.ClusterRule.NOTHING_WOULD_CHANGE;
import static io.qingliu.command.cluster.ClusterRule.OUT_OF_SCOPE_MEANS_NO_ENTERPRISE;
import static io.qingliu.command.cluster.ClusterRule.THIS_POLICY_IS_NOT_ABOUT_THAT;

import io.qingliu.command.kernel.Judgement;
import io.qingliu.command.kernel.Policy;
import io.qingliu.command.kernel.ReferenceData;
import io.qingliu.events.Cohort;
import io.qingliu.events.cluster.CohortAssigned;
import io.qingliu.events.cluster.ScopeDetermined;
import io.qingliu.events.policy.PolicyCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a cluster owes: whether it is in scope, and by when it must reach the standard.
 *
 * @param scope what was determined about its scope, or null before that
 * @param answer its cohort as last computed, or null before that
 */
record Obligation(@Nullable Scope scope, @Nullable CohortAnswer answer) {
    /** Before anything was determined. */
    static final Obligation NONE = new Obligation(null, null);

    /**
     * Whether a cluster is in scope.
     *
     * @param inScope whether it is
     * @param enterpriseCount how many enterprises have moved in
     */
    record Scope(boolean inScope, int enterpriseCount) {}

    /** The cohort, undetermined before it was assigned. */
    Cohort cohort() {
        return answer == null ? Cohort.UNDETERMINED : answer.cohort();
    }

    /** The day by which the cluster must reach the standard, or null while that is undetermined. */
    @Nullable
    LocalDate dueOn() {
        return answer == null ? null : answer.dueOn();
    }

    ScopeDetermined determineScope(DetermineScope c, Judgement judgement) {
        boolean fits = c.inScope() ? c.enterpriseCount() > 0 : c.enterpriseCount() == 0;
        judgement
                .demandText(c.reason(), "reason")
                .refuseFieldIf(!fits, OUT_OF_SCOPE_MEANS_NO_ENTERPRISE, "inScope", c.enterpriseCount())
                .refuseFieldIf(
                        new Scope(c.inScope(), c.enterpriseCount()).equals(scope),
                        NOTHING_WOULD_CHANGE,
                        "enterpriseCount",
                        c.enterpriseCount());
        return new ScopeDetermined(
                c.clusterId(), judgement.context(), c.inScope(), c.enterpriseCount(), c.reason(), cohort(), dueOn());
    }

    CohortAssigned assignCohort(AssignCohort c, Place place, ReferenceData reference, Judgement judgement) {
        var demanded = PolicyCode.COHORT_2025_DUE.policy();
        judgement
                .refuseFieldIf(
                        !c.policy().policy().equals(demanded),
                        THIS_POLICY_IS_NOT_ABOUT_THAT,
                        "policy",
                        c.policy().policy(),
                        demanded)
                .refuseIf(scope == null || !scope.inScope(), A_COHORT_NEEDS_A_CLUSTER_IN_SCOPE);
        Policy policy = reference.policy(c.policy());
        CohortAnswer next = CohortAnswer.of(policy, place.parkLevel(), place.frontage(), place.rivers());
        judgement.refuseIf(next.equals(answer), NOTHING_WOULD_CHANGE, next.cohort());
        return new CohortAssigned(
                c.clusterId(),
                judgement.context(),
                next.cohort(),
                next.dueOn(),
                next.grounds(),
                next.policy(),
                next.sourceDocuments(policy));
    }

    Obligation after(ScopeDetermined e) {
        return new Obligation(new Scope(e.inScope(), e.enterpriseCount()), answer);
    }

    Obligation after(CohortAssigned e) {
        return new Obligation(scope, new CohortAnswer(e.cohort(), e.dueOn(), e.grounds(), e.policy()));
    }
}
