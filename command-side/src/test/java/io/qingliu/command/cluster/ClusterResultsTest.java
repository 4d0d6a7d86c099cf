package io.qingliu.command.cluster;

import static io.qingliu.command.cluster.ClusterRule.A_FINDING_NAMES_ITS_PROBLEMS;
import static io.qingliu.command.cluster.ClusterRule.A_SUSPENDED_CLUSTER_CANNOT_BE_CLOSED_OUT;
import static io.qingliu.command.cluster.ClusterRule.CLOSE_OUT_NEEDS_AN_ACCEPTED_REPORT;
import static io.qingliu.command.cluster.ClusterRule.CLOSE_OUT_NEEDS_A_PASSED_ACCEPTANCE;
import static io.qingliu.command.cluster.ClusterRule.IT_IS_ALREADY_CLOSED_OUT;
import static io.qingliu.command.cluster.ClusterRule.ONLY_AN_ACCEPTED_CLUSTER_CAN_BE_REOPENED;
import static io.qingliu.command.cluster.ClusterRule.ONLY_THE_AUTHORITY_CLOSES_OUT;
import static io.qingliu.command.cluster.ClusterRule.THIS_POLICY_IS_NOT_ABOUT_THAT;
import static io.qingliu.command.cluster.Given.ACCEPTED;
import static io.qingliu.command.cluster.Given.ASSIGNED;
import static io.qingliu.command.cluster.Given.AUTO;
import static io.qingliu.command.cluster.Given.BY_AUTO;
import static io.qingliu.command.cluster.Given.BY_LI;
import static io.qingliu.command.cluster.Given.BY_ZHOU;
import static io.qingliu.command.cluster.Given.CLOSE_OUT_PAPER;
import static io.qingliu.command.cluster.Given.CLUSTER;
import static io.qingliu.command.cluster.Given.COMPLETED;
import static io.qingliu.command.cluster.Given.CONCLUDED;
import static io.qingliu.command.cluster.Given.DEMONSTRATION;
import static io.qingliu.command.cluster.Given.END_OF_2025;
import static io.qingliu.command.cluster.Given.IN_SCOPE;
import static io.qingliu.command.cluster.Given.LI;
import static io.qingliu.command.cluster.Given.OVERFLOW;
import static io.qingliu.command.cluster.Given.PARTICIPATES;
import static io.qingliu.command.cluster.Given.PASSED;
import static io.qingliu.command.cluster.Given.REGISTERED;
import static io.qingliu.command.cluster.Given.REPORT_1;
import static io.qingliu.command.cluster.Given.REPORT_2;
import static io.qingliu.command.cluster.Given.ROUND_1;
import static io.qingliu.command.cluster.Given.ROUND_2;
import static io.qingliu.command.cluster.Given.SUBMITTED;
import static io.qingliu.command.cluster.Given.ZHOU;
import static io.qingliu.command.cluster.Given.note;
import static io.qingliu.command.cluster.Given.noted;
import static io.qingliu.command.kernel.GeneralRule.A_TEXT_IS_DEMANDED;
import static io.qingliu.command.kernel.GeneralRule.THIS_ROLE_MAY_NOT_ASK_FOR_IT;
import static io.qingliu.command.kernel.Someone.digest;

import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.RoomFixture;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.CarriedProblem;
import io.qingliu.events.EventContext;
import io.qingliu.events.PolicyRef;
import io.qingliu.events.Role;
import io.qingliu.events.Verdict;
import io.qingliu.events.cluster.AcceptanceNoted;
import io.qingliu.events.cluster.ClusterClosedOut;
import io.qingliu.events.cluster.ClusterEvent;
import io.qingliu.events.cluster.ClusterReopened;
import io.qingliu.events.cluster.ClusterSuspended;
import io.qingliu.events.cluster.DemonstrationStandingReported;
import io.qingliu.events.cluster.ParticipationNoted;
import io.qingliu.events.cluster.ReportStatus;
import io.qingliu.events.cluster.SummaryReportNoted;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.DemonstrationId;
import io.qingliu.events.ids.SummaryReportId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where the stages' results meet: acceptance, report, demonstration, close-out and relapse. */
class ClusterResultsTest {
    private static final PolicyRef BUREAU = Policies.BUREAU_CLOSES_OUT;
    private static final PolicyRef DISTRICT = Policies.DISTRICT_CLOSES_OUT_WITHOUT_REPORT;
    private static final ClusterSuspended SUSPENDED = new ClusterSuspended(CLUSTER, BY_ZHOU, "企业搬迁");
    private static final ClusterClosedOut CLOSED_OUT =
            new ClusterClosedOut(CLUSTER, BY_ZHOU, Role.MUNICIPAL_BUREAU, CLOSE_OUT_PAPER, ROUND_2, REPORT_2, BUREAU);
    private static final ClusterReopened REOPENED = reopened(BY_ZHOU);

    @Test
    void a_cluster_is_told_every_conclusion() {
        after().when(note(ROUND_1, Verdict.FAIL, false)).then(noted(ROUND_1, Verdict.FAIL, false));
        after(noted(ROUND_1, Verdict.FAIL, false))
                .when(note(ROUND_2, Verdict.PASS, false))
                .then(PASSED);
        after(PASSED).when(note(ROUND_2, Verdict.PASS, true)).then(noted(ROUND_2, Verdict.PASS, true));
    }

    @Test
    void a_cluster_is_told_how_far_its_report_has_come() {
        after(PASSED)
                .when(new NoteSummaryReport(CLUSTER, AUTO, REPORT_2, ReportStatus.SUBMITTED))
                .then(SUBMITTED);
    }

    @Test
    void who_begins_to_take_part_reports_how_the_cluster_stands() {
        after().when(new NoteParticipation(CLUSTER, AUTO, DEMONSTRATION))
                .then(PARTICIPATES, standing(BY_AUTO, null, null, null));
        after(PASSED, SUBMITTED)
                .when(new NoteParticipation(CLUSTER, AUTO, DEMONSTRATION))
                .then(PARTICIPATES, standing(BY_AUTO, COMPLETED, ROUND_2, REPORT_2));
    }

    @Test
    void the_demonstration_learns_of_a_pass_and_not_of_a_fail() {
        after(PARTICIPATES).when(note(ROUND_1, Verdict.FAIL, false)).then(noted(ROUND_1, Verdict.FAIL, false));
        after(PARTICIPATES)
                .when(note(ROUND_2, Verdict.PASS, false))
                .then(PASSED, standing(BY_AUTO, COMPLETED, ROUND_2, null));
    }

    @Test
    void the_demonstration_learns_of_a_report_submitted_and_returned() {
        after(PARTICIPATES, PASSED)
                .when(new NoteSummaryReport(CLUSTER, AUTO, REPORT_2, ReportStatus.SUBMITTED))
                .then(SUBMITTED, standing(BY_AUTO, COMPLETED, ROUND_2, REPORT_2));
        after(PARTICIPATES, PASSED, SUBMITTED)
                .when(new NoteSummaryReport(CLUSTER, AUTO, REPORT_2, ReportStatus.RETURNED))
                .then(
                        new SummaryReportNoted(CLUSTER, BY_AUTO, REPORT_2, ReportStatus.RETURNED),
                        standing(BY_AUTO, COMPLETED, ROUND_2, null));
        after(PARTICIPATES, PASSED, SUBMITTED)
                .when(new NoteSummaryReport(CLUSTER, AUTO, REPORT_2, ReportStatus.ACCEPTED))
                .then(ACCEPTED);
    }

    @Test
    void a_report_on_another_round_changes_nothing() {
        after(PARTICIPATES, PASSED)
                .when(new NoteSummaryReport(CLUSTER, AUTO, REPORT_1, ReportStatus.SUBMITTED))
                .then(new SummaryReportNoted(CLUSTER, BY_AUTO, REPORT_1, ReportStatus.SUBMITTED));
    }

    @Test
    void the_demonstration_learns_of_an_annulment_and_the_report_falls_with_the_round() {
        AcceptanceNoted annulled = noted(ROUND_2, Verdict.PASS, true);
        after(PARTICIPATES, PASSED, SUBMITTED)
                .when(note(ROUND_2, Verdict.PASS, true))
                .then(annulled, standing(BY_AUTO, null, null, null));
        after(PARTICIPATES, PASSED, SUBMITTED, annulled)
                .when(note(ROUND_2, Verdict.PASS, false))
                .then(PASSED, standing(BY_AUTO, COMPLETED, ROUND_2, null));
    }

    @Test
    void the_demonstration_learns_of_a_corrected_completion_day() {
        LocalDate corrected = LocalDate.parse("2024-12-02");
        after(PARTICIPATES, PASSED)
                .when(new NoteAcceptance(CLUSTER, AUTO, ROUND_2, Verdict.PASS, false, corrected, CONCLUDED))
                .then(
                        new AcceptanceNoted(CLUSTER, BY_AUTO, ROUND_2, Verdict.PASS, false, corrected, CONCLUDED),
                        standing(BY_AUTO, corrected, ROUND_2, null));
    }

    @Test
    void the_last_participation_is_the_one_that_counts() {
        DemonstrationId second = DemonstrationId.of(CLUSTER, 2);
        after(PARTICIPATES, new ParticipationNoted(CLUSTER, BY_AUTO, second))
                .when(note(ROUND_2, Verdict.PASS, false))
                .then(PASSED, new DemonstrationStandingReported(CLUSTER, BY_AUTO, second, COMPLETED, ROUND_2, null));
    }

    @Test
    void the_bureau_closes_out_a_cluster_whose_report_it_accepted() {
        after(PASSED, SUBMITTED, ACCEPTED).when(closeOut(ZHOU, BUREAU)).then(CLOSED_OUT);
    }

    @Test
    void the_policy_may_name_another_authority_and_demand_no_report() {
        after(PASSED)
                .when(closeOut(LI, DISTRICT))
                .then(new ClusterClosedOut(
                        CLUSTER, BY_LI, Role.DISTRICT_BUREAU, CLOSE_OUT_PAPER, ROUND_2, null, DISTRICT));
    }

    @Test
    void a_close_out_needs_a_passed_acceptance_that_stands() {
        after().when(closeOut(ZHOU, BUREAU)).refusedBy(CLOSE_OUT_NEEDS_A_PASSED_ACCEPTANCE);
        after(noted(ROUND_2, Verdict.FAIL, false))
                .when(closeOut(ZHOU, BUREAU))
                .refusedBy(CLOSE_OUT_NEEDS_A_PASSED_ACCEPTANCE);
        after(PASSED, ACCEPTED, noted(ROUND_2, Verdict.PASS, true))
                .when(closeOut(ZHOU, BUREAU))
                .refusedBy(CLOSE_OUT_NEEDS_A_PASSED_ACCEPTANCE);
        after(PASSED, ACCEPTED, CLOSED_OUT, REOPENED)
                .when(closeOut(ZHOU, BUREAU))
                .refusedBy(CLOSE_OUT_NEEDS_A_PASSED_ACCEPTANCE);
    }

    @Test
    void not_even_a_paper_closes_out_a_cluster_that_never_passed() {
        CommandContext clerk = Someone.transcribing(Role.MUNICIPAL_BUREAU, "wang", "zhou", "2025-03-01");
        after().when(closeOut(clerk, BUREAU)).refusedBy(CLOSE_OUT_NEEDS_A_PASSED_ACCEPTANCE);
    }

    @Test
    void a_close_out_needs_an_accepted_report_where_the_policy_says_so() {
        after(PASSED, SUBMITTED).when(closeOut(ZHOU, BUREAU)).refusedBy(CLOSE_OUT_NEEDS_AN_ACCEPTED_REPORT);
        after(PASSED, new SummaryReportNoted(CLUSTER, BY_AUTO, REPORT_1, ReportStatus.ACCEPTED))
                .when(closeOut(ZHOU, BUREAU))
                .refusedBy(CLOSE_OUT_NEEDS_AN_ACCEPTED_REPORT);
    }

    @Test
    void only_the_authority_of_the_policy_closes_out() {
        after(PASSED, SUBMITTED, ACCEPTED).when(closeOut(LI, BUREAU)).refusedBy(ONLY_THE_AUTHORITY_CLOSES_OUT);
        after(PASSED, SUBMITTED, ACCEPTED).when(closeOut(ZHOU, DISTRICT)).refusedBy(ONLY_THE_AUTHORITY_CLOSES_OUT);
    }

    @Test
    void a_suspended_cluster_cannot_be_closed_out() {
        after(PASSED, SUBMITTED, ACCEPTED, SUSPENDED)
                .when(closeOut(ZHOU, BUREAU))
                .refusedBy(A_SUSPENDED_CLUSTER_CANNOT_BE_CLOSED_OUT);
    }

    @Test
    void a_transcribed_close_out_lists_what_it_does_not_meet() {
        CommandContext clerk = Someone.transcribing(Role.DISTRICT_BUREAU, "wang", "li", "2025-03-01");
        after(PASSED, SUBMITTED, SUSPENDED)
                .when(closeOut(clerk, BUREAU))
                .then(new ClusterClosedOut(
                        CLUSTER,
                        clerk.toEventContext()
                                .withExceptions(List.of(
                                        "A_SUSPENDED_CLUSTER_CANNOT_BE_CLOSED_OUT",
                                        "ONLY_THE_AUTHORITY_CLOSES_OUT",
                                        "CLOSE_OUT_NEEDS_AN_ACCEPTED_REPORT")),
                        Role.DISTRICT_BUREAU,
                        CLOSE_OUT_PAPER,
                        ROUND_2,
                        REPORT_2,
                        BUREAU));
    }

    @Test
    void only_a_close_out_policy_closes_out() {
        after(PASSED, SUBMITTED, ACCEPTED)
                .when(closeOut(ZHOU, Policies.MAINSTREAM))
                .refusedBy(THIS_POLICY_IS_NOT_ABOUT_THAT, "policy");
    }

    @Test
    void a_cluster_is_closed_out_once() {
        after(PASSED, SUBMITTED, ACCEPTED, CLOSED_OUT)
                .when(closeOut(ZHOU, BUREAU))
                .refusedBy(IT_IS_ALREADY_CLOSED_OUT);
    }

    @Test
    void a_close_out_falls_with_the_round_that_it_rests_on() {
        after(PASSED, ACCEPTED, CLOSED_OUT, noted(ROUND_2, Verdict.PASS, true), PASSED, ACCEPTED)
                .when(closeOut(ZHOU, BUREAU))
                .then(CLOSED_OUT);
        after(PASSED, ACCEPTED, CLOSED_OUT, noted(ROUND_1, Verdict.FAIL, true))
                .when(closeOut(ZHOU, BUREAU))
                .refusedBy(IT_IS_ALREADY_CLOSED_OUT);
    }

    @Test
    void an_accepted_cluster_is_reopened_on_a_finding_closed_out_or_not() {
        after(PASSED).when(reopen(ZHOU, List.of(OVERFLOW))).then(REOPENED);
        after(PASSED, ACCEPTED, CLOSED_OUT)
                .when(reopen(ZHOU, List.of(OVERFLOW)))
                .then(REOPENED);
    }

    @Test
    void inspectors_reopen_and_districts_do_not() {
        CommandContext auditor = Someone.as(Role.AUDITOR, "sun", "2025-06-01");
        after(PASSED).when(reopen(auditor, List.of(OVERFLOW))).then(reopened(auditor.toEventContext()));
        after(PASSED).when(reopen(LI, List.of(OVERFLOW))).refusedBy(THIS_ROLE_MAY_NOT_ASK_FOR_IT);
    }

    @Test
    void only_an_accepted_cluster_can_be_reopened() {
        after().when(reopen(ZHOU, List.of(OVERFLOW))).refusedBy(ONLY_AN_ACCEPTED_CLUSTER_CAN_BE_REOPENED);
        after(PASSED, REOPENED)
                .when(reopen(ZHOU, List.of(OVERFLOW)))
                .refusedBy(ONLY_AN_ACCEPTED_CLUSTER_CAN_BE_REOPENED);
    }

    @Test
    void a_finding_names_its_problems() {
        after(PASSED).when(reopen(ZHOU, List.of())).refusedBy(A_FINDING_NAMES_ITS_PROBLEMS, "problems");
        after(PASSED)
                .when(new ReopenCluster(CLUSTER, ZHOU, " ", List.of(OVERFLOW), List.of()))
                .refusedBy(A_TEXT_IS_DEMANDED, "finding");
    }

    @Test
    void a_round_that_a_reopening_overtook_stays_overtaken() {
        after(PARTICIPATES, PASSED)
                .when(reopen(ZHOU, List.of(OVERFLOW)))
                .then(REOPENED, standing(BY_ZHOU, null, null, null));
        // its completion day is corrected afterwards
        after(PARTICIPATES, PASSED, REOPENED)
                .when(note(ROUND_2, Verdict.PASS, false))
                .then(PASSED);
    }

    @Test
    void an_older_round_does_not_displace_the_one_that_stands() {
        after(PARTICIPATES, PASSED).when(note(ROUND_1, Verdict.PASS, false)).then(noted(ROUND_1, Verdict.PASS, false));
    }

    static DemonstrationStandingReported standing(
            EventContext context,
            @Nullable LocalDate completedOn,
            @Nullable AcceptanceId passedRound,
            @Nullable SummaryReportId report) {
        return new DemonstrationStandingReported(CLUSTER, context, DEMONSTRATION, completedOn, passedRound, report);
    }

    private static RoomFixture after(ClusterEvent... events) {
        List<ClusterEvent> all = new ArrayList<>(List.of(REGISTERED, IN_SCOPE, ASSIGNED));
        all.addAll(List.of(events));
        return Given.room().given(all);
    }

    private static CloseOutCluster closeOut(CommandContext context, PolicyRef policy) {
        return new CloseOutCluster(CLUSTER, context, CLOSE_OUT_PAPER, policy);
    }

    private static ReopenCluster reopen(CommandContext context, List<CarriedProblem> problems) {
        return new ReopenCluster(CLUSTER, context, "雨天溢流", problems, List.of(digest('c')));
    }

    private static ClusterReopened reopened(EventContext context) {
        return new ClusterReopened(
                CLUSTER,
                context,
                "雨天溢流",
                List.of(OVERFLOW),
                List.of(digest('c')),
                ROUND_2,
                ASSIGNED.cohort(),
                END_OF_2025);
    }
}
