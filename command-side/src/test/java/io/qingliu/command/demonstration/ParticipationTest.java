package io.qingliu.command.demonstration;

import static io.qingliu.command.demonstration.DemonstrationStory.APPLICATION;
import static io.qingliu.command.demonstration.DemonstrationStory.APPLIED_ON;
import static io.qingliu.command.demonstration.DemonstrationStory.ASSIGNED;
import static io.qingliu.command.demonstration.DemonstrationStory.CANDIDATES;
import static io.qingliu.command.demonstration.DemonstrationStory.CIRCULAR;
import static io.qingliu.command.demonstration.DemonstrationStory.CONFIRMED;
import static io.qingliu.command.demonstration.DemonstrationStory.DECIDED_ON;
import static io.qingliu.command.demonstration.DemonstrationStory.DEMONSTRATION;
import static io.qingliu.command.demonstration.DemonstrationStory.FINAL;
import static io.qingliu.command.demonstration.DemonstrationStory.FOUND;
import static io.qingliu.command.demonstration.DemonstrationStory.LISTED;
import static io.qingliu.command.demonstration.DemonstrationStory.LISTED_ON;
import static io.qingliu.command.demonstration.DemonstrationStory.OPENED;
import static io.qingliu.command.demonstration.DemonstrationStory.PAPER;
import static io.qingliu.command.demonstration.DemonstrationStory.POLICY;
import static io.qingliu.command.demonstration.DemonstrationStory.READY;
import static io.qingliu.command.demonstration.DemonstrationStory.REFERENCE;
import static io.qingliu.command.demonstration.DemonstrationStory.REPORT;
import static io.qingliu.command.demonstration.DemonstrationStory.REPORTED_ON;
import static io.qingliu.command.demonstration.DemonstrationStory.ROUND;
import static io.qingliu.command.demonstration.DemonstrationStory.ZHOU;
import static io.qingliu.command.demonstration.DemonstrationStory.confirmed;
import static io.qingliu.command.demonstration.DemonstrationStory.weighed;
import static io.qingliu.command.kernel.Someone.automation;

import io.qingliu.command.kernel.GeneralRule;
import io.qingliu.command.kernel.RoomFixture;
import io.qingliu.events.PolicyRef;
import io.qingliu.events.demonstration.CommendationIssued;
import io.qingliu.events.demonstration.CommendationWithdrawn;
import io.qingliu.events.demonstration.ConfirmationRefused;
import io.qingliu.events.demonstration.DemonstrationConfirmed;
import io.qingliu.events.demonstration.DemonstrationNotSelected;
import io.qingliu.events.demonstration.DemonstrationRevoked;
import io.qingliu.events.demonstration.ParticipationDeclined;
import io.qingliu.events.demonstration.ParticipationWithdrawn;
import io.qingliu.events.demonstration.StandingWeighed;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.ApplicationId;
import io.qingliu.events.ids.SummaryReportId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ParticipationTest {
    private static final ParticipationDeclined DECLINED =
            new ParticipationDeclined(DEMONSTRATION, LISTED_ON.toEventContext(), APPLICATION, "基础薄弱");
    private static final ParticipationWithdrawn WITHDRAWN =
            new ParticipationWithdrawn(DEMONSTRATION, LISTED_ON.toEventContext(), APPLICATION, "工期不足");
    private static final DemonstrationNotSelected NOT_SELECTED =
            new DemonstrationNotSelected(DEMONSTRATION, DECIDED_ON.toEventContext(), FINAL, "名额所限");
    private static final DemonstrationRevoked REVOKED =
            new DemonstrationRevoked(DEMONSTRATION, ZHOU.toEventContext(), "材料不实", PAPER);
    private static final CommendationIssued COMMENDED =
            new CommendationIssued(DEMONSTRATION, DECIDED_ON.toEventContext(), CIRCULAR, PAPER);
    private static final CommendationWithdrawn COMMENDATION_WITHDRAWN =
            new CommendationWithdrawn(DEMONSTRATION, DECIDED_ON.toEventContext(), CIRCULAR, "材料不实");
    private static final ConfirmDemonstration CONFIRM =
            new ConfirmDemonstration(DEMONSTRATION, DECIDED_ON, FINAL, PAPER);

    private final RoomFixture room = RoomFixture.of(DemonstrationAggregate.class, REFERENCE);
    private final RoomFixture applied = room.given(OPENED);
    private final RoomFixture candidate = applied.given(LISTED);
    private final RoomFixture demonstration = candidate.given(READY, CONFIRMED);

    @Test
    void an_application_opens_the_participation_with_the_cut_off_of_the_policy() {
        room.when(new OpenParticipation(DEMONSTRATION, APPLIED_ON, APPLICATION, POLICY))
                .then(OPENED);
        room.when(new OpenParticipation(DEMONSTRATION, APPLIED_ON, APPLICATION, new PolicyRef(POLICY.policy(), 2)))
                .refusedBy(GeneralRule.THIS_REFERENCE_WAS_NEVER_PUBLISHED);
    }

    @Test
    void the_bureau_declines_or_the_district_withdraws() {
        applied.when(new DeclineParticipation(DEMONSTRATION, LISTED_ON, APPLICATION, "基础薄弱"))
                .then(DECLINED);
        applied.when(new WithdrawParticipation(DEMONSTRATION, LISTED_ON, APPLICATION, "工期不足"))
                .then(WITHDRAWN);
    }

    @Test
    void a_demonstration_ends_by_revocation_alone() {
        demonstration
                .when(new DeclineParticipation(DEMONSTRATION, DECIDED_ON, APPLICATION, "基础薄弱"))
                .refusedBy(DemonstrationRule.IT_IS_ALREADY_A_DEMONSTRATION);
        demonstration
                .when(new WithdrawParticipation(DEMONSTRATION, DECIDED_ON, APPLICATION, "工期不足"))
                .refusedBy(DemonstrationRule.IT_IS_ALREADY_A_DEMONSTRATION);
        demonstration
                .when(new RejectDemonstration(DEMONSTRATION, DECIDED_ON, FINAL, "名额所限"))
                .refusedBy(DemonstrationRule.IT_IS_ALREADY_A_DEMONSTRATION);
        demonstration.when(CONFIRM).refusedBy(DemonstrationRule.IT_IS_ALREADY_A_DEMONSTRATION);
    }

    @Test
    void nothing_brings_back_what_was_revoked() {
        demonstration
                .given(REVOKED, DECLINED, LISTED, READY)
                .when(CONFIRM)
                .then(refused("THE_PARTICIPATION_HAS_ENDED"));
        demonstration.given(REVOKED, WITHDRAWN, READY).when(CONFIRM).then(refused("THE_PARTICIPATION_HAS_ENDED"));
    }

    @Test
    void a_declined_cluster_may_be_listed_after_all() {
        candidate.given(DECLINED, LISTED, READY).when(CONFIRM).then(CONFIRMED);
    }

    @Test
    void a_cluster_on_the_list_is_a_candidate() {
        applied.when(new ListCandidate(DEMONSTRATION, LISTED_ON, CANDIDATES)).then(LISTED);
    }

    @Test
    void the_last_day_of_the_cut_off_is_in_time_and_the_next_is_not() {
        candidate.when(weigh("2024-11-30", ROUND, REPORT)).then(READY);
        candidate.when(weigh("2024-12-01", ROUND, REPORT)).then(weighed("2024-12-01", false, ROUND, REPORT));
        candidate.when(weigh(null, null, null)).then(weighed(null, false, null, null));
    }

    @Test
    void the_final_list_makes_a_ready_candidate_a_demonstration() {
        candidate.given(READY).when(CONFIRM).then(CONFIRMED);
    }

    @Test
    void a_demonstration_says_whether_it_was_sampled() {
        candidate.given(READY, ASSIGNED).when(CONFIRM).then(confirmed(false));
        candidate.given(READY, ASSIGNED, FOUND).when(CONFIRM).then(confirmed(true));
    }

    @Test
    void the_list_is_a_fact_and_its_consequence_is_refused() {
        candidate
                .given(weighed("2024-12-01", false, ROUND, REPORT))
                .when(CONFIRM)
                .then(refused("COMPLETED_AFTER_THE_CUT_OFF"));
        candidate.given(weighed("2024-11-30", true, null, REPORT)).when(CONFIRM).then(refused("NO_PASSED_ROUND"));
        candidate.given(weighed("2024-11-30", true, ROUND, null)).when(CONFIRM).then(refused("NO_SUMMARY_REPORT"));
        applied.given(READY).when(CONFIRM).then(refused("NOT_A_CANDIDATE"));
        candidate.given(READY, WITHDRAWN).when(CONFIRM).then(refused("THE_PARTICIPATION_HAS_ENDED"));
        candidate.given(READY, CONFIRMED, REVOKED).when(CONFIRM).then(refused("THE_PARTICIPATION_HAS_ENDED"));
        candidate.given(READY, DECLINED).when(CONFIRM).then(refused("NOT_A_CANDIDATE"));
        applied.when(CONFIRM).then(refused("NOT_A_CANDIDATE", "NO_PASSED_ROUND", "NO_SUMMARY_REPORT"));
    }

    @Test
    void a_condition_entered_after_the_list_confirms_what_waited_for_it() {
        StandingWeighed late = new StandingWeighed(
                DEMONSTRATION,
                automation("2025-01-08").toEventContext(),
                READY.remediationCompletedOn(),
                READY.cutOffOn(),
                true,
                ROUND,
                REPORT,
                POLICY);
        candidate
                .given(refused("NO_PASSED_ROUND", "NO_SUMMARY_REPORT"))
                .when(weigh("2024-11-30", ROUND, REPORT))
                .then(READY, CONFIRMED);
        candidate
                .given(refused("NO_PASSED_ROUND", "NO_SUMMARY_REPORT"))
                .when(new WeighStanding(
                        DEMONSTRATION, automation("2025-01-08"), READY.remediationCompletedOn(), ROUND, REPORT))
                .then(
                        late,
                        new DemonstrationConfirmed(
                                DEMONSTRATION, automation("2025-01-08").toEventContext(), FINAL, false, PAPER));
        applied.given(READY, refused("NOT_A_CANDIDATE"))
                .when(new ListCandidate(DEMONSTRATION, LISTED_ON, CANDIDATES))
                .then(LISTED, CONFIRMED);
    }

    @Test
    void a_condition_still_missing_lets_the_list_wait_on() {
        candidate
                .given(refused("NO_PASSED_ROUND", "NO_SUMMARY_REPORT"))
                .when(weigh("2024-12-01", ROUND, REPORT))
                .then(weighed("2024-12-01", false, ROUND, REPORT));
        candidate
                .given(refused("NO_PASSED_ROUND", "NO_SUMMARY_REPORT"), WITHDRAWN)
                .when(weigh("2024-11-30", ROUND, REPORT))
                .then(READY);
        candidate
                .given(refused("NO_PASSED_ROUND", "NO_SUMMARY_REPORT"), NOT_SELECTED)
                .when(weigh("2024-11-30", ROUND, REPORT))
                .then(READY);
    }

    @Test
    void the_final_list_leaves_a_candidate_out_until_a_later_one_names_it() {
        candidate
                .given(READY)
                .when(new RejectDemonstration(DEMONSTRATION, DECIDED_ON, FINAL, "名额所限"))
                .then(NOT_SELECTED);
        candidate.given(READY, NOT_SELECTED).when(CONFIRM).then(CONFIRMED);
    }

    @Test
    void the_bureau_revokes_a_demonstration_with_a_reason() {
        demonstration
                .when(new RevokeDemonstration(DEMONSTRATION, ZHOU, "材料不实", PAPER))
                .then(REVOKED);
        demonstration
                .when(new RevokeDemonstration(DEMONSTRATION, ZHOU, " ", PAPER))
                .refusedBy(GeneralRule.A_TEXT_IS_DEMANDED, "reason");
        candidate
                .when(new RevokeDemonstration(DEMONSTRATION, ZHOU, "材料不实", PAPER))
                .refusedBy(DemonstrationRule.IT_IS_NOT_A_DEMONSTRATION);
        demonstration
                .given(REVOKED)
                .when(new RevokeDemonstration(DEMONSTRATION, ZHOU, "材料不实", PAPER))
                .refusedBy(DemonstrationRule.IT_IS_NOT_A_DEMONSTRATION);
    }

    @Test
    void a_circular_commends_a_demonstration() {
        demonstration
                .when(new Commend(DEMONSTRATION, DECIDED_ON, CIRCULAR, PAPER))
                .then(COMMENDED);
        candidate
                .given(READY)
                .when(new Commend(DEMONSTRATION, DECIDED_ON, CIRCULAR, PAPER))
                .refusedBy(DemonstrationRule.IT_IS_NOT_A_DEMONSTRATION);
    }

    @Test
    void a_withdrawn_circular_commends_no_more_while_the_demonstration_stands() {
        WithdrawCommendation withdraw = new WithdrawCommendation(DEMONSTRATION, DECIDED_ON, CIRCULAR, "材料不实");
        demonstration.given(COMMENDED).when(withdraw).then(COMMENDATION_WITHDRAWN);
        demonstration
                .given(COMMENDED, COMMENDATION_WITHDRAWN)
                .when(new RevokeDemonstration(DEMONSTRATION, ZHOU, "材料不实", PAPER))
                .then(REVOKED);
    }

    @Test
    void only_a_commendation_that_stands_is_withdrawn() {
        WithdrawCommendation withdraw = new WithdrawCommendation(DEMONSTRATION, DECIDED_ON, CIRCULAR, "材料不实");
        demonstration.when(withdraw).refusedBy(DemonstrationRule.THIS_CIRCULAR_DID_NOT_COMMEND_IT);
        demonstration
                .given(COMMENDED, COMMENDATION_WITHDRAWN)
                .when(withdraw)
                .refusedBy(DemonstrationRule.THIS_CIRCULAR_DID_NOT_COMMEND_IT);
        demonstration
                .given(COMMENDED)
                .when(new WithdrawCommendation(
                        DEMONSTRATION, DECIDED_ON, new ApplicationId("application-other"), "材料不实"))
                .refusedBy(DemonstrationRule.THIS_CIRCULAR_DID_NOT_COMMEND_IT);
    }

    @Test
    void only_the_bureau_revokes() {
        demonstration
                .when(new RevokeDemonstration(DEMONSTRATION, DemonstrationStory.EXPERT_HE, "材料不实", PAPER))
                .refusedBy(GeneralRule.THIS_ROLE_MAY_NOT_ASK_FOR_IT);
    }

    private static ConfirmationRefused refused(String... rules) {
        return new ConfirmationRefused(DEMONSTRATION, DECIDED_ON.toEventContext(), FINAL, List.of(rules), PAPER);
    }

    private static WeighStanding weigh(
            @Nullable String completedOn, @Nullable AcceptanceId round, @Nullable SummaryReportId report) {
        return new WeighStanding(
                DEMONSTRATION, REPORTED_ON, completedOn == null ? null : LocalDate.parse(completedOn), round, report);
    }
}
