package io.qingliu.command.cluster;

import static io.qingliu.command.cluster.ClusterRule.A_COHORT_NEEDS_A_CLUSTER_IN_SCOPE;
import static io.qingliu.command.cluster.ClusterRule.NOTHING_WOULD_CHANGE;
import static io.qingliu.command.cluster.ClusterRule.OUT_OF_SCOPE_MEANS_NO_ENTERPRISE;
import static io.qingliu.command.cluster.ClusterRule.THIS_POLICY_IS_NOT_ABOUT_THAT;
import static io.qingliu.command.cluster.Given.ASSIGNED;
import static io.qingliu.command.cluster.Given.BY_ZHOU;
import static io.qingliu.command.cluster.Given.CLUSTER;
import static io.qingliu.command.cluster.Given.END_OF_2025;
import static io.qingliu.command.cluster.Given.IN_SCOPE;
import static io.qingliu.command.cluster.Given.LI;
import static io.qingliu.command.cluster.Given.PARK;
import static io.qingliu.command.cluster.Given.REGISTERED;
import static io.qingliu.command.cluster.Given.UNIT;
import static io.qingliu.command.cluster.Given.ZHOU;
import static io.qingliu.command.kernel.GeneralRule.A_TEXT_IS_DEMANDED;
import static io.qingliu.command.kernel.GeneralRule.THIS_REFERENCE_WAS_NEVER_PUBLISHED;
import static io.qingliu.command.kernel.GeneralRule.THIS_ROLE_MAY_NOT_ASK_FOR_IT;
import static io.qingliu.events.policy.PolicyCode.COHORT_2025_DUE;
import static io.qingliu.events.policy.PolicyCode.COHORT_2025_NATIONAL;
import static io.qingliu.events.policy.PolicyCode.COHORT_2025_RIVERS;
import static io.qingliu.events.policy.PolicyCode.COHORT_2027_DUE;

import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.RoomFixture;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.Cohort;
import io.qingliu.events.Frontage;
import io.qingliu.events.ParkLevel;
import io.qingliu.events.PolicyRef;
import io.qingliu.events.Role;
import io.qingliu.events.cluster.ClusterRegistered;
import io.qingliu.events.cluster.CohortAssigned;
import io.qingliu.events.cluster.CohortGround;
import io.qingliu.events.cluster.ScopeDetermined;
import io.qingliu.events.ids.PolicyId;
import io.qingliu.events.policy.PolicyCode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a cluster owes: its scope, and its cohort exactly as the policy version says. */
class CohortTest {
    private static final LocalDate END_OF_2027 = LocalDate.parse("2027-12-31");

    private final RoomFixture room = Given.room();

    @Test
    void a_cluster_with_enterprises_is_in_scope() {
        room.given(REGISTERED).when(scope(true, 12)).then(IN_SCOPE);
    }

    @Test
    void a_cluster_without_any_is_not_and_keeps_its_cohort_for_those_who_hear_it() {
        room.given(REGISTERED, IN_SCOPE, ASSIGNED)
                .when(scope(false, 0))
                .then(new ScopeDetermined(CLUSTER, BY_ZHOU, false, 0, "名册核对", Cohort.COHORT_2025, END_OF_2025));
    }

    @Test
    void out_of_scope_means_no_enterprise_and_nothing_else() {
        room.given(REGISTERED).when(scope(true, 0)).refusedBy(OUT_OF_SCOPE_MEANS_NO_ENTERPRISE, "inScope");
        room.given(REGISTERED).when(scope(false, 1)).refusedBy(OUT_OF_SCOPE_MEANS_NO_ENTERPRISE, "inScope");
        room.given(REGISTERED).when(scope(false, -1)).refusedBy(OUT_OF_SCOPE_MEANS_NO_ENTERPRISE, "inScope");
    }

    @Test
    void a_paper_cannot_put_a_cluster_without_enterprises_into_scope() {
        CommandContext clerk = Someone.transcribing(Role.MUNICIPAL_BUREAU, "wang", "zhou", "2024-07-01");
        room.given(REGISTERED)
                .when(new DetermineScope(CLUSTER, clerk, true, 0, "名册核对"))
                .refusedBy(OUT_OF_SCOPE_MEANS_NO_ENTERPRISE);
    }

    @Test
    void a_scope_says_something_new_and_why() {
        room.given(REGISTERED, IN_SCOPE).when(scope(true, 12)).refusedBy(NOTHING_WOULD_CHANGE, "enterpriseCount");
        room.given(REGISTERED)
                .when(new DetermineScope(CLUSTER, ZHOU, true, 12, ""))
                .refusedBy(A_TEXT_IS_DEMANDED, "reason");
        room.given(REGISTERED, IN_SCOPE)
                .when(scope(true, 13))
                .then(new ScopeDetermined(CLUSTER, BY_ZHOU, true, 13, "名册核对", Cohort.UNDETERMINED, null));
    }

    @Test
    void a_national_park_means_2025() {
        given(ParkLevel.NATIONAL, Frontage.NO)
                .when(assign(Policies.MAINSTREAM))
                .then(assigned(
                        Cohort.COHORT_2025,
                        END_OF_2025,
                        List.of(CohortGround.NATIONAL_PARK),
                        Policies.MAINSTREAM,
                        COHORT_2025_NATIONAL,
                        COHORT_2025_DUE));
    }

    @Test
    void a_national_park_means_2025_even_while_the_frontage_is_unknown() {
        given(ParkLevel.NATIONAL, Frontage.UNKNOWN)
                .when(assign(Policies.MAINSTREAM))
                .then(assigned(
                        Cohort.COHORT_2025,
                        END_OF_2025,
                        List.of(CohortGround.NATIONAL_PARK),
                        Policies.MAINSTREAM,
                        COHORT_2025_NATIONAL,
                        COHORT_2025_DUE));
    }

    @Test
    void a_river_of_the_policy_means_2025() {
        given(ParkLevel.PROVINCIAL, Frontage.YES, "长江")
                .when(assign(Policies.MAINSTREAM))
                .then(ASSIGNED);
    }

    @Test
    void both_grounds_stand_where_both_hold() {
        given(ParkLevel.NATIONAL, Frontage.YES, "乌江", "长江")
                .when(assign(Policies.MAINSTREAM))
                .then(assigned(
                        Cohort.COHORT_2025,
                        END_OF_2025,
                        List.of(CohortGround.NATIONAL_PARK, CohortGround.RIVER_FRONTAGE),
                        Policies.MAINSTREAM,
                        COHORT_2025_NATIONAL,
                        COHORT_2025_DUE,
                        COHORT_2025_RIVERS));
    }

    @Test
    void a_river_that_the_policy_does_not_count_means_2027_until_another_version_counts_it() {
        CohortAssigned later = assigned(
                Cohort.COHORT_2027,
                END_OF_2027,
                List.of(CohortGround.ALL_OTHERS),
                Policies.MAINSTREAM,
                COHORT_2027_DUE);
        ClusterRegistered onTheJialing = registered(ParkLevel.PROVINCIAL, Frontage.YES, "嘉陵江");
        room.given(onTheJialing, IN_SCOPE).when(assign(Policies.MAINSTREAM)).then(later);
        room.given(onTheJialing, IN_SCOPE, later)
                .when(assign(Policies.THREE_RIVERS))
                .then(assigned(
                        Cohort.COHORT_2025,
                        END_OF_2025,
                        List.of(CohortGround.RIVER_FRONTAGE),
                        Policies.THREE_RIVERS,
                        COHORT_2025_RIVERS,
                        COHORT_2025_DUE));
    }

    @Test
    void no_river_and_no_national_park_means_2027() {
        given(ParkLevel.PROVINCIAL, Frontage.NO)
                .when(assign(Policies.THREE_RIVERS))
                .then(assigned(
                        Cohort.COHORT_2027,
                        END_OF_2027,
                        List.of(CohortGround.ALL_OTHERS),
                        Policies.THREE_RIVERS,
                        COHORT_2027_DUE));
    }

    @Test
    void an_unknown_frontage_never_silently_means_2027() {
        CohortAssigned open = assigned(
                Cohort.UNDETERMINED,
                null,
                List.of(CohortGround.FRONTAGE_UNKNOWN),
                Policies.MAINSTREAM,
                COHORT_2025_RIVERS);
        given(ParkLevel.PROVINCIAL, Frontage.UNKNOWN)
                .when(assign(Policies.MAINSTREAM))
                .then(open);
        // a river, but nobody has said which
        given(ParkLevel.PROVINCIAL, Frontage.YES)
                .when(assign(Policies.MAINSTREAM))
                .then(open);
    }

    @Test
    void an_unknown_frontage_does_not_matter_where_the_policy_counts_no_river() {
        given(ParkLevel.PROVINCIAL, Frontage.UNKNOWN)
                .when(assign(Policies.NATIONAL_ONLY))
                .then(assigned(
                        Cohort.COHORT_2027,
                        END_OF_2027,
                        List.of(CohortGround.ALL_OTHERS),
                        Policies.NATIONAL_ONLY,
                        COHORT_2027_DUE));
    }

    @Test
    void a_national_park_does_not_count_where_the_policy_does_not_say_so() {
        given(ParkLevel.NATIONAL, Frontage.NO)
                .when(assign(Policies.RIVERS_ONLY))
                .then(assigned(
                        Cohort.COHORT_2027,
                        END_OF_2027,
                        List.of(CohortGround.ALL_OTHERS),
                        Policies.RIVERS_ONLY,
                        COHORT_2027_DUE));
    }

    @Test
    void a_cohort_needs_a_cluster_in_scope() {
        room.given(REGISTERED).when(assign(Policies.MAINSTREAM)).refusedBy(A_COHORT_NEEDS_A_CLUSTER_IN_SCOPE);
        room.given(REGISTERED, new ScopeDetermined(CLUSTER, BY_ZHOU, false, 0, "无企业", Cohort.UNDETERMINED, null))
                .when(assign(Policies.MAINSTREAM))
                .refusedBy(A_COHORT_NEEDS_A_CLUSTER_IN_SCOPE);
    }

    @Test
    void only_a_published_cohort_policy_assigns_a_cohort() {
        room.given(REGISTERED, IN_SCOPE)
                .when(assign(Policies.SCHEDULE))
                .refusedBy(THIS_POLICY_IS_NOT_ABOUT_THAT, "policy");
        room.given(REGISTERED, IN_SCOPE)
                .when(assign(new PolicyRef(new PolicyId("policy-cohort"), 9)))
                .refusedBy(THIS_REFERENCE_WAS_NEVER_PUBLISHED);
    }

    @Test
    void the_same_answer_of_the_same_version_is_no_news() {
        room.given(REGISTERED, IN_SCOPE, ASSIGNED)
                .when(assign(Policies.MAINSTREAM))
                .refusedBy(NOTHING_WOULD_CHANGE);
        room.given(REGISTERED, IN_SCOPE, ASSIGNED)
                .when(assign(Policies.THREE_RIVERS))
                .then(assigned(
                        Cohort.COHORT_2025,
                        END_OF_2025,
                        List.of(CohortGround.RIVER_FRONTAGE),
                        Policies.THREE_RIVERS,
                        COHORT_2025_RIVERS,
                        COHORT_2025_DUE));
    }

    @Test
    void the_district_does_not_choose_its_own_cohort() {
        room.given(REGISTERED, IN_SCOPE)
                .when(new AssignCohort(CLUSTER, LI, Policies.MAINSTREAM))
                .refusedBy(THIS_ROLE_MAY_NOT_ASK_FOR_IT);
    }

    private RoomFixture given(ParkLevel level, Frontage frontage, String... rivers) {
        return room.given(registered(level, frontage, rivers), IN_SCOPE);
    }

    private static ClusterRegistered registered(ParkLevel level, Frontage frontage, String... rivers) {
        return new ClusterRegistered(
                CLUSTER, BY_ZHOU, "清溪组团", PARK, level, UNIT, null, frontage, List.of(rivers), List.of());
    }

    private static DetermineScope scope(boolean inScope, int enterprises) {
        return new DetermineScope(CLUSTER, ZHOU, inScope, enterprises, "名册核对");
    }

    private static AssignCohort assign(PolicyRef policy) {
        return new AssignCohort(CLUSTER, ZHOU, policy);
    }

    private static CohortAssigned assigned(
            Cohort cohort,
            @Nullable LocalDate dueOn,
            List<CohortGround> grounds,
            PolicyRef policy,
            PolicyCode... rulesUsed) {
        return new CohortAssigned(
                CLUSTER,
                BY_ZHOU,
                cohort,
                dueOn,
                grounds,
                policy,
                Arrays.stream(rulesUsed).map(Policies::source).toList());
    }
}
