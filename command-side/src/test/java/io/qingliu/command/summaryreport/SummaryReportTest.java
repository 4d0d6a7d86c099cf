package io.qingliu.command.summaryreport;

import static io.qingliu.command.kernel.Someone.automation;
import static io.qingliu.command.kernel.Someone.digest;

import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.GeneralRule;
import io.qingliu.command.kernel.RoomFixture;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.Basis;
import io.qingliu.events.Role;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.DocumentNumber;
import io.qingliu.events.ids.SummaryReportId;
import io.qingliu.events.summaryreport.SummaryReportAccepted;
import io.qingliu.events.summaryreport.SummaryReportAllowed;
import io.qingliu.events.summaryreport.SummaryReportReturned;
import io.qingliu.events.summaryreport.SummaryReportSubmitted;
import io.qingliu.events.summaryreport.SummaryReportTakenBack;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryReportTest {
    private static final ClusterId CLUSTER = new ClusterId("cluster-QX01");
    private static final SummaryReportId REPORT = SummaryReportId.of(CLUSTER, 2);
    private static final AcceptanceId ROUND = AcceptanceId.of(CLUSTER, 2);
    private static final Basis PAPER =
            new Basis(new DocumentNumber("测环函〔2024〕12号"), "建设总结报告", LocalDate.parse("2024-12-10"), digest('a'));
    private static final CommandContext LI = Someone.as(Role.DISTRICT_BUREAU, "li", "2024-12-10");
    private static final CommandContext ZHOU = Someone.as(Role.MUNICIPAL_BUREAU, "zhou", "2024-12-12");

    private static final SummaryReportAllowed ALLOWED = new SummaryReportAllowed(
            REPORT, automation("2024-12-06").toEventContext(), ROUND, LocalDate.parse("2024-12-06"));
    private static final SummaryReportSubmitted SUBMITTED = submitted(1);
    private static final SummaryReportReturned RETURNED =
            new SummaryReportReturned(REPORT, ZHOU.toEventContext(), 1, "成效缺少数据");
    private static final SummaryReportAccepted ACCEPTED =
            new SummaryReportAccepted(REPORT, ZHOU.toEventContext(), 1, ROUND);
    private static final SummaryReportTakenBack TAKEN_BACK =
            new SummaryReportTakenBack(REPORT, automation("2024-12-20").toEventContext(), ROUND, "评分依据有误");

    private final RoomFixture room = RoomFixture.of(SummaryReportAggregate.class);

    @Test
    void a_passed_round_allows_a_report() {
        room.when(new AllowSummaryReport(REPORT, automation("2024-12-06"), ROUND, LocalDate.parse("2024-12-06")))
                .then(ALLOWED);
    }

    @Test
    void a_round_that_passed_again_allows_the_report_again() {
        room.given(ALLOWED, TAKEN_BACK)
                .when(new AllowSummaryReportAgain(
                        REPORT, automation("2024-12-06"), ROUND, LocalDate.parse("2024-12-06")))
                .then(ALLOWED);
        room.given(ALLOWED, TAKEN_BACK, ALLOWED).when(submit("做法", "亮点", "成效")).then(SUBMITTED);
    }

    @Test
    void an_annulled_round_takes_the_report_back() {
        room.given(ALLOWED)
                .when(new TakeBackSummaryReport(REPORT, automation("2024-12-20"), ROUND, "评分依据有误"))
                .then(TAKEN_BACK);
    }

    @Test
    void a_report_is_submitted_with_its_three_texts() {
        room.given(ALLOWED).when(submit("做法", "亮点", "成效")).then(SUBMITTED);
    }

    @Test
    void a_returned_report_is_resubmitted_as_the_next_version() {
        room.given(ALLOWED, SUBMITTED, RETURNED).when(submit("做法", "亮点", "成效")).then(submitted(2));
    }

    @Test
    void the_three_texts_are_mandatory() {
        room.given(ALLOWED)
                .when(submit(" ", "亮点", "成效"))
                .refusedBy(SummaryReportRule.TYPICAL_PRACTICES_ARE_MISSING, "typicalPractices");
        room.given(ALLOWED)
                .when(submit("做法", "", "成效"))
                .refusedBy(SummaryReportRule.HIGHLIGHTS_ARE_MISSING, "highlights");
        room.given(ALLOWED).when(submit("做法", "亮点", "")).refusedBy(SummaryReportRule.RESULTS_ARE_MISSING, "results");
    }

    @Test
    void a_report_is_not_submitted_while_one_lies_with_the_bureau() {
        room.given(ALLOWED, SUBMITTED)
                .when(submit("做法", "亮点", "成效"))
                .refusedBy(SummaryReportRule.A_REPORT_LIES_WITH_THE_BUREAU);
    }

    @Test
    void an_annulled_round_bars_the_report() {
        room.given(ALLOWED, TAKEN_BACK)
                .when(submit("做法", "亮点", "成效"))
                .refusedBy(SummaryReportRule.NO_PASSED_ACCEPTANCE_STANDS_BEHIND_IT);
    }

    @Test
    void a_report_has_a_number_or_a_file() {
        Basis untraceable = new Basis(null, "建设总结报告", null, null);
        room.given(ALLOWED)
                .when(new SubmitSummaryReport(REPORT, LI, untraceable, "做法", "亮点", "成效"))
                .refusedBy(SummaryReportRule.A_REPORT_HAS_NUMBER_OR_FILE, "document");
        for (Basis paper : List.of(
                new Basis(PAPER.number(), "建设总结报告", null, null), new Basis(null, "建设总结报告", null, digest('a')))) {
            room.given(ALLOWED)
                    .when(new SubmitSummaryReport(REPORT, LI, paper, "做法", "亮点", "成效"))
                    .then(new SummaryReportSubmitted(REPORT, LI.toEventContext(), 1, paper, "做法", "亮点", "成效", ROUND));
        }
    }

    @Test
    void a_transcribed_report_without_number_or_file_lists_the_exception() {
        Basis untraceable = new Basis(null, "建设总结报告", null, null);
        CommandContext clerk = Someone.transcribing(Role.DISTRICT_BUREAU, "wang", "li", "2024-12-10");
        room.given(ALLOWED)
                .when(new SubmitSummaryReport(REPORT, clerk, untraceable, "做法", "亮点", "成效"))
                .then(new SummaryReportSubmitted(
                        REPORT,
                        clerk.toEventContext().withExceptions(List.of("A_REPORT_HAS_NUMBER_OR_FILE")),
                        1,
                        untraceable,
                        "做法",
                        "亮点",
                        "成效",
                        ROUND));
    }

    @Test
    void the_bureau_returns_what_lies_with_it() {
        room.given(ALLOWED, SUBMITTED)
                .when(new ReturnSummaryReport(REPORT, ZHOU, "成效缺少数据"))
                .then(RETURNED);
    }

    @Test
    void the_bureau_accepts_what_lies_with_it() {
        room.given(ALLOWED, SUBMITTED)
                .when(new AcceptSummaryReport(REPORT, ZHOU))
                .then(ACCEPTED);
    }

    @Test
    void nothing_is_returned_or_accepted_that_was_not_submitted() {
        room.given(ALLOWED)
                .when(new AcceptSummaryReport(REPORT, ZHOU))
                .refusedBy(SummaryReportRule.NO_REPORT_LIES_WITH_THE_BUREAU);
        room.given(ALLOWED)
                .when(new ReturnSummaryReport(REPORT, ZHOU, "成效缺少数据"))
                .refusedBy(SummaryReportRule.NO_REPORT_LIES_WITH_THE_BUREAU);
    }

    @Test
    void an_accepted_report_stays_as_it_is() {
        room.given(ALLOWED, SUBMITTED, ACCEPTED)
                .when(submit("做法", "亮点", "成效"))
                .refusedBy(SummaryReportRule.THE_REPORT_IS_ACCEPTED);
        room.given(ALLOWED, SUBMITTED, ACCEPTED)
                .when(new ReturnSummaryReport(REPORT, ZHOU, "成效缺少数据"))
                .refusedBy(SummaryReportRule.THE_REPORT_IS_ACCEPTED);
    }

    @Test
    void only_the_district_submits() {
        room.given(ALLOWED)
                .when(new SubmitSummaryReport(REPORT, ZHOU, PAPER, "做法", "亮点", "成效"))
                .refusedBy(GeneralRule.THIS_ROLE_MAY_NOT_ASK_FOR_IT);
    }

    private static SubmitSummaryReport submit(String typicalPractices, String highlights, String results) {
        return new SubmitSummaryReport(REPORT, LI, PAPER, typicalPractices, highlights, results);
    }

    private static SummaryReportSubmitted submitted(int version) {
        return new SummaryReportSubmitted(REPORT, LI.toEventContext(), version, PAPER, "做法", "亮点", "成效", ROUND);
    }
}
