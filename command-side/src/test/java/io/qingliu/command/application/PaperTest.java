package io.qingliu.command.application;

import static io.qingliu.command.application.ApplicationStory.APPLICATION;
import static io.qingliu.command.application.ApplicationStory.CANDIDATES;
import static io.qingliu.command.application.ApplicationStory.CIRCULAR;
import static io.qingliu.command.application.ApplicationStory.CLERK;
import static io.qingliu.command.application.ApplicationStory.FINAL;
import static io.qingliu.command.application.ApplicationStory.LI;
import static io.qingliu.command.application.ApplicationStory.NUMBERED;
import static io.qingliu.command.application.ApplicationStory.ONE;
import static io.qingliu.command.application.ApplicationStory.POLICY;
import static io.qingliu.command.application.ApplicationStory.REFERENCE;
import static io.qingliu.command.application.ApplicationStory.THREE;
import static io.qingliu.command.application.ApplicationStory.TWO;
import static io.qingliu.command.application.ApplicationStory.UNIT;
import static io.qingliu.command.application.ApplicationStory.UNNUMBERED;
import static io.qingliu.command.application.ApplicationStory.ZHOU;
import static io.qingliu.command.application.ApplicationStory.applied;
import static io.qingliu.command.application.ApplicationStory.named;
import static io.qingliu.command.application.ApplicationStory.notSelected;

import io.qingliu.command.kernel.GeneralRule;
import io.qingliu.command.kernel.RoomFixture;
import io.qingliu.events.Basis;
import io.qingliu.events.PolicyRef;
import io.qingliu.events.application.AppliedCluster;
import io.qingliu.events.application.CandidateListIssued;
import io.qingliu.events.application.CircularIssued;
import io.qingliu.events.application.CircularWithdrawn;
import io.qingliu.events.application.DemonstrationApplicationDeclined;
import io.qingliu.events.application.DemonstrationApplicationWithdrawn;
import io.qingliu.events.application.DemonstrationApplied;
import io.qingliu.events.application.DemonstrationListIssued;
import io.qingliu.events.application.NotSelectedCluster;
import io.qingliu.events.application.ParticipatingCluster;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.PolicyId;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaperTest {
    private static final DemonstrationApplied APPLIED = new DemonstrationApplied(
            APPLICATION, LI.toEventContext(), UNIT, List.of(applied(ONE, 1), applied(TWO, 2)), UNNUMBERED, POLICY);
    private static final DemonstrationApplicationDeclined DECLINED = new DemonstrationApplicationDeclined(
            APPLICATION, ZHOU.toEventContext(), List.of(new ParticipatingCluster(TWO, 2)), "基础薄弱");
    private static final DemonstrationApplicationWithdrawn WITHDRAWN = new DemonstrationApplicationWithdrawn(
            APPLICATION,
            LI.toEventContext(),
            List.of(new ParticipatingCluster(ONE, 1), new ParticipatingCluster(TWO, 2)),
            "工期不足");
    private static final CandidateListIssued LISTED =
            new CandidateListIssued(CANDIDATES, ZHOU.toEventContext(), List.of(named(ONE), named(TWO)), null);
    private static final DemonstrationListIssued DECIDED = new DemonstrationListIssued(
            FINAL, ZHOU.toEventContext(), List.of(named(ONE)), List.of(notSelected(TWO, "名额所限")), NUMBERED);
    private static final CircularIssued COMMENDED =
            new CircularIssued(CIRCULAR, ZHOU.toEventContext(), List.of(named(ONE), named(TWO)), NUMBERED);
    private static final CircularWithdrawn TAKEN_BACK =
            new CircularWithdrawn(CIRCULAR, ZHOU.toEventContext(), List.of(named(ONE), named(TWO)), "材料不实", NUMBERED);

    private final RoomFixture room = RoomFixture.of(ApplicationAggregate.class, REFERENCE);

    @Test
    void a_district_applies_for_many_clusters_with_one_paper() {
        room.when(apply(POLICY, applied(ONE, 1), applied(TWO, 2))).then(APPLIED);
    }

    @Test
    void an_application_names_clusters_each_once_with_a_participation() {
        room.when(apply(POLICY)).refusedBy(ApplicationRule.A_PAPER_NAMES_AT_LEAST_ONE_CLUSTER, "clusters");
        room.when(apply(POLICY, applied(ONE, 1), applied(ONE, 2)))
                .refusedBy(ApplicationRule.A_CLUSTER_STANDS_ONCE, "clusters[1].clusterId");
        room.when(apply(POLICY, applied(ONE, 1), applied(TWO, 0)))
                .refusedBy(ApplicationRule.A_PARTICIPATION_COUNTS_FROM_1, "clusters[1].participation");
        room.when(apply(POLICY, applied(ONE, 100_000)))
                .refusedBy(ApplicationRule.A_PARTICIPATION_COUNTS_FROM_1, "clusters[0].participation");
    }

    @Test
    void an_application_names_a_published_version_of_the_demonstration_policy() {
        room.when(apply(new PolicyRef(new PolicyId("policy-cohort"), 1), applied(ONE, 1)))
                .refusedBy(ApplicationRule.THIS_POLICY_IS_NOT_ABOUT_THAT, "policy");
        room.when(apply(new PolicyRef(POLICY.policy(), 2), applied(ONE, 1)))
                .refusedBy(GeneralRule.THIS_REFERENCE_WAS_NEVER_PUBLISHED);
    }

    @Test
    void the_bureau_declines_some_clusters_of_an_application() {
        room.given(APPLIED).when(decline("基础薄弱", TWO)).then(DECLINED);
    }

    @Test
    void the_district_withdraws_for_all_its_clusters_in_the_order_of_the_paper() {
        room.given(APPLIED).when(withdraw("工期不足", TWO, ONE)).then(WITHDRAWN);
    }

    @Test
    void an_answer_names_clusters_of_the_application_each_once_and_says_why() {
        room.given(APPLIED)
                .when(decline("基础薄弱"))
                .refusedBy(ApplicationRule.A_PAPER_NAMES_AT_LEAST_ONE_CLUSTER, "clusters");
        room.given(APPLIED)
                .when(decline("基础薄弱", TWO, TWO))
                .refusedBy(ApplicationRule.A_CLUSTER_STANDS_ONCE, "clusters[1]");
        room.given(APPLIED)
                .when(withdraw("工期不足", ONE, THREE))
                .refusedBy(ApplicationRule.THE_PAPER_DOES_NOT_NAME_THIS_CLUSTER, "clusters[1]");
        room.given(APPLIED).when(decline(" ", TWO)).refusedBy(GeneralRule.A_TEXT_IS_DEMANDED, "reason");
    }

    @Test
    void a_cluster_is_answered_once() {
        room.given(APPLIED, DECLINED)
                .when(withdraw("工期不足", ONE, TWO))
                .refusedBy(ApplicationRule.THIS_CLUSTER_WAS_ALREADY_ANSWERED, "clusters[1]");
        room.given(APPLIED, WITHDRAWN)
                .when(decline("基础薄弱", ONE))
                .refusedBy(ApplicationRule.THIS_CLUSTER_WAS_ALREADY_ANSWERED, "clusters[0]");
    }

    @Test
    void only_an_application_is_declined_or_withdrawn() {
        room.given(LISTED)
                .when(new DeclineApplication(CANDIDATES, ZHOU, List.of(ONE), "基础薄弱"))
                .refusedBy(ApplicationRule.THIS_PAPER_IS_OF_ANOTHER_KIND);
        room.given(COMMENDED)
                .when(new WithdrawApplication(CIRCULAR, LI, List.of(ONE), "工期不足"))
                .refusedBy(ApplicationRule.THIS_PAPER_IS_OF_ANOTHER_KIND);
    }

    @Test
    void the_bureau_forms_the_candidate_list() {
        room.when(new IssueCandidateList(CANDIDATES, ZHOU, List.of(named(ONE), named(TWO)), null))
                .then(LISTED);
    }

    @Test
    void a_candidate_list_names_clusters_each_once() {
        room.when(new IssueCandidateList(CANDIDATES, ZHOU, List.of(), null))
                .refusedBy(ApplicationRule.A_PAPER_NAMES_AT_LEAST_ONE_CLUSTER, "clusters");
        room.when(new IssueCandidateList(CANDIDATES, ZHOU, List.of(named(ONE), named(ONE)), null))
                .refusedBy(ApplicationRule.A_CLUSTER_STANDS_ONCE, "clusters[1].clusterId");
    }

    @Test
    void the_bureau_decides_the_final_list() {
        room.when(decide(List.of(named(ONE)), List.of(notSelected(TWO, "名额所限")), NUMBERED))
                .then(DECIDED);
    }

    @Test
    void a_final_list_names_clusters_each_once_and_says_why_not() {
        room.when(decide(List.of(), List.of(), NUMBERED))
                .refusedBy(ApplicationRule.A_PAPER_NAMES_AT_LEAST_ONE_CLUSTER, "selected");
        room.when(decide(List.of(named(ONE)), List.of(notSelected(ONE, "名额所限")), NUMBERED))
                .refusedBy(ApplicationRule.A_CLUSTER_STANDS_ONCE, "notSelected[0].clusterId");
        room.when(decide(List.of(named(ONE)), List.of(notSelected(TWO, "")), NUMBERED))
                .refusedBy(GeneralRule.A_TEXT_IS_DEMANDED, "notSelected[0].reason");
        room.when(decide(List.of(named(ONE)), List.of(), UNNUMBERED))
                .refusedBy(ApplicationRule.A_PUBLISHED_PAPER_HAS_A_NUMBER, "document.number");
    }

    @Test
    void five_is_a_goal_and_not_a_cap() {
        List<ParticipatingCluster> six = List.of(
                named(ONE),
                named(TWO),
                named(THREE),
                named(new ClusterId("cluster-QX04")),
                named(new ClusterId("cluster-QX05")),
                named(new ClusterId("cluster-QX06")));
        room.when(decide(six, List.of(), NUMBERED))
                .then(new DemonstrationListIssued(FINAL, ZHOU.toEventContext(), six, List.of(), NUMBERED));
    }

    @Test
    void a_final_list_without_a_number_is_transcribed_with_the_exception() {
        room.when(new IssueDemonstrationList(FINAL, CLERK, List.of(named(ONE)), List.of(), UNNUMBERED))
                .then(new DemonstrationListIssued(
                        FINAL,
                        CLERK.toEventContext().withExceptions(List.of("A_PUBLISHED_PAPER_HAS_A_NUMBER")),
                        List.of(named(ONE)),
                        List.of(),
                        UNNUMBERED));
    }

    @Test
    void the_bureau_commends_in_a_circular() {
        room.when(commend(NUMBERED, named(ONE), named(TWO))).then(COMMENDED);
    }

    @Test
    void a_circular_names_clusters_each_once_and_has_a_number() {
        room.when(commend(NUMBERED)).refusedBy(ApplicationRule.A_PAPER_NAMES_AT_LEAST_ONE_CLUSTER, "clusters");
        room.when(commend(NUMBERED, named(ONE), named(ONE)))
                .refusedBy(ApplicationRule.A_CLUSTER_STANDS_ONCE, "clusters[1].clusterId");
        room.when(commend(UNNUMBERED, named(ONE)))
                .refusedBy(ApplicationRule.A_PUBLISHED_PAPER_HAS_A_NUMBER, "document.number");
    }

    @Test
    void a_circular_is_withdrawn_for_all_that_it_named() {
        room.given(COMMENDED)
                .when(new WithdrawCircular(CIRCULAR, ZHOU, "材料不实", NUMBERED))
                .then(TAKEN_BACK);
    }

    @Test
    void a_circular_is_withdrawn_once_with_a_reason_and_a_number() {
        room.given(COMMENDED, TAKEN_BACK)
                .when(new WithdrawCircular(CIRCULAR, ZHOU, "材料不实", NUMBERED))
                .refusedBy(ApplicationRule.IT_IS_ALREADY_WITHDRAWN);
        room.given(COMMENDED)
                .when(new WithdrawCircular(CIRCULAR, ZHOU, "", NUMBERED))
                .refusedBy(GeneralRule.A_TEXT_IS_DEMANDED, "reason");
        room.given(COMMENDED)
                .when(new WithdrawCircular(CIRCULAR, ZHOU, "材料不实", UNNUMBERED))
                .refusedBy(ApplicationRule.A_PUBLISHED_PAPER_HAS_A_NUMBER, "document.number");
        room.given(DECIDED)
                .when(new WithdrawCircular(FINAL, ZHOU, "材料不实", NUMBERED))
                .refusedBy(ApplicationRule.THIS_PAPER_IS_OF_ANOTHER_KIND);
    }

    @Test
    void districts_apply_and_the_bureau_lists() {
        room.when(new ApplyForDemonstration(APPLICATION, ZHOU, UNIT, List.of(applied(ONE, 1)), UNNUMBERED, POLICY))
                .refusedBy(GeneralRule.THIS_ROLE_MAY_NOT_ASK_FOR_IT);
        room.when(new IssueCandidateList(CANDIDATES, LI, List.of(named(ONE)), null))
                .refusedBy(GeneralRule.THIS_ROLE_MAY_NOT_ASK_FOR_IT);
    }

    private static ApplyForDemonstration apply(PolicyRef policy, AppliedCluster... clusters) {
        return new ApplyForDemonstration(APPLICATION, LI, UNIT, List.of(clusters), UNNUMBERED, policy);
    }

    private static DeclineApplication decline(String reason, ClusterId... clusters) {
        return new DeclineApplication(APPLICATION, ZHOU, List.of(clusters), reason);
    }

    private static WithdrawApplication withdraw(String reason, ClusterId... clusters) {
        return new WithdrawApplication(APPLICATION, LI, List.of(clusters), reason);
    }

    private static IssueDemonstrationList decide(
            List<ParticipatingCluster> selected, List<NotSelectedCluster> notSelected, Basis document) {
        return new IssueDemonstrationList(FINAL, ZHOU, selected, notSelected, document);
    }

    private static IssueCircular commend(Basis document, ParticipatingCluster... clusters) {
        return new IssueCircular(CIRCULAR, ZHOU, List.of(clusters), document);
    }
}
