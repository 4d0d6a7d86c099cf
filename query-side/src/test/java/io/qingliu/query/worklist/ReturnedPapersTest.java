package io.qingliu.query.worklist;

import static io.qingliu.query.testing.Facts.by;
import static io.qingliu.query.testing.Facts.day;
import static io.qingliu.query.testing.Facts.on;
import static io.qingliu.query.worklist.WorkStory.BEHIND;
import static io.qingliu.query.worklist.WorkStory.HOPELESS;
import static io.qingliu.query.worklist.WorkStory.QX01;
import static io.qingliu.query.worklist.WorkStory.QX02;
import static io.qingliu.query.worklist.WorkStory.TODAY;
import static io.qingliu.query.worklist.WorkStory.UNPLANNED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.qingliu.events.Basis;
import io.qingliu.events.DomainEvent;
import io.qingliu.events.EventContext;
import io.qingliu.events.Role;
import io.qingliu.events.Verdict;
import io.qingliu.events.Words;
import io.qingliu.events.acceptance.AcceptanceAnnulled;
import io.qingliu.events.demonstration.ConfirmationRefused;
import io.qingliu.events.demonstration.DemonstrationNotSelected;
import io.qingliu.events.demonstration.ParticipationDeclined;
import io.qingliu.events.demonstration.ParticipationOpened;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.ApplicationId;
import io.qingliu.events.ids.DemonstrationId;
import io.qingliu.events.ids.SummaryReportId;
import io.qingliu.events.summaryreport.SummaryReportAccepted;
import io.qingliu.events.summaryreport.SummaryReportReturned;
import io.qingliu.query.kernel.Fold;
import io.qingliu.query.kernel.Told;
import io.qingliu.query.worklist.ReportFact.Text;
import io.qingliu.query.worklist.ReportsView.ReportRow;
import io.qingliu.query.worklist.ReturnsView.ReturnRow;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which reports lack a text, and why papers came back: questions 10 and 43. */
class ReturnedPapersTest {
    private static final ApplicationId PAPER = new ApplicationId("application-1");

    private static Told told(Fold<?, ?> fold, DomainEvent... events) {
        return PapersTest.ledger(events).told(TODAY, fold);
    }

    private static ReportsView reports(Told told, @Nullable YesNo lacking) {
        return FindReports.of(told, new ReportsQuestion(Within.ALL, null, lacking, told.moment(), Map.of()));
    }

    @Test
    void which_reports_lack_one_of_the_three_texts_and_which_have_not_come_after_a_pass() {
        Told told = told(
                ReportsFold.FOLD,
                Rounds.concluded(BEHIND, 1, "2025-10-10", Verdict.PASS),
                Rounds.concluded(HOPELESS, 1, "2024-11-12", Verdict.PASS),
                Rounds.submitted(
                        HOPELESS,
                        1,
                        PapersTest.fromPaper("2024-12-01", "HIGHLIGHTS_ARE_MISSING"),
                        1,
                        "一企一管",
                        " ",
                        "断面达标"),
                Rounds.concluded(UNPLANNED, 1, "2025-09-01", Verdict.FAIL));
        ReportRow awaited = new ReportRow(
                QX01,
                1,
                ReportFact.Standing.AWAITED,
                "待提交",
                day("2025-10-10"),
                41L,
                null,
                null,
                null,
                List.of(),
                "",
                0,
                null,
                false,
                List.of(),
                9);
        ReportRow lacking = new ReportRow(
                QX02,
                1,
                ReportFact.Standing.SUBMITTED,
                "已提交",
                day("2024-11-12"),
                null,
                1,
                day("2024-12-01"),
                "清环文〔2025〕7号",
                List.of(Text.HIGHLIGHTS),
                "建设亮点",
                0,
                null,
                true,
                List.of("HIGHLIGHTS_ARE_MISSING"),
                11);
        ReportsView.Counts counts = new ReportsView.Counts(2, 1, 1, 0, 0, 1);
        assertThat(reports(told, null))
                .isEqualTo(new ReportsView(told.head(Map.of()), counts, List.of(awaited, lacking)));
        assertThat(reports(told, YesNo.YES)).isEqualTo(new ReportsView(told.head(Map.of()), counts, List.of(lacking)));
    }

    @Test
    void a_report_goes_through_its_standings_and_falls_with_its_pass() {
        SummaryReportId report = SummaryReportId.of(BEHIND, 1);
        DomainEvent[] returned = {
            Rounds.concluded(BEHIND, 1, "2025-10-10", Verdict.PASS),
            Rounds.submitted(BEHIND, 1, "2025-10-20", 1, "做法", "亮点", "成效"),
            new SummaryReportReturned(report, by("bureau-1", Role.MUNICIPAL_BUREAU, "2025-11-10"), 1, "成效缺数据")
        };
        assertThat(reports(told(ReportsFold.FOLD, returned), null).reports())
                .extracting(ReportRow::standing, ReportRow::daysWaiting, ReportRow::returned, ReportRow::reason)
                .containsExactly(tuple(ReportFact.Standing.RETURNED, 10L, 1, "成效缺数据"));
        Told accepted = PapersTest.ledger(returned)
                .and(
                        Rounds.submitted(BEHIND, 1, "2025-11-12", 2, "做法", "亮点", "成效"),
                        new SummaryReportAccepted(report, on("2025-11-15"), 2, AcceptanceId.of(BEHIND, 1)))
                .told(TODAY, ReportsFold.FOLD);
        assertThat(reports(accepted, null).reports())
                .extracting(ReportRow::standing, ReportRow::version, ReportRow::daysWaiting)
                .containsExactly(tuple(ReportFact.Standing.ACCEPTED, 2, null));
        Told fallen = told(
                ReportsFold.FOLD,
                Rounds.concluded(BEHIND, 1, "2025-10-10", Verdict.PASS),
                new AcceptanceAnnulled(
                        AcceptanceId.of(BEHIND, 1),
                        on("2025-10-20"),
                        Verdict.PASS,
                        "签字有误",
                        List.of(),
                        day("2025-09-01"),
                        day("2025-10-10")));
        assertThat(reports(fallen, null).reports()).isEmpty();
    }

    @Test
    void why_was_an_application_or_a_report_returned() {
        DemonstrationId first = DemonstrationId.of(BEHIND, 1);
        DemonstrationId other = DemonstrationId.of(HOPELESS, 1);
        SummaryReportId report = SummaryReportId.of(BEHIND, 1);
        EventContext bureau = by("bureau-1", Role.MUNICIPAL_BUREAU, "2024-08-20");
        Told told = told(
                ReturnsFold.FOLD,
                new ParticipationDeclined(first, bureau, PAPER, "问题清单未建立"),
                new ParticipationOpened(
                        DemonstrationId.of(BEHIND, 2),
                        on("2024-09-01"),
                        PAPER,
                        day("2024-11-30"),
                        WorkStory.policy("policy-demonstration")),
                new DemonstrationNotSelected(
                        other, by("bureau-1", Role.MUNICIPAL_BUREAU, "2024-12-25"), PAPER, "示范效应不足"),
                new ConfirmationRefused(
                        DemonstrationId.of(BEHIND, 2),
                        by("bureau-1", Role.MUNICIPAL_BUREAU, "2024-12-25"),
                        PAPER,
                        List.of("NO_SUMMARY_REPORT"),
                        new Basis(null, "清单", null, null)),
                new SummaryReportReturned(report, by("bureau-1", Role.MUNICIPAL_BUREAU, "2025-01-10"), 1, "突出成效缺少数据"));
        assertThat(returns(told, null))
                .isEqualTo(new ReturnsView(
                        told.head(Map.of()),
                        new ReturnsView.Counts(4, 4, 3),
                        List.of(
                                row(QX01, ReturnFact.Kind.REPORT_RETURNED, "summaryreport-QX01-1", null, 1)
                                        .on("2025-01-10", "突出成效缺少数据", 13),
                                row(
                                                QX01,
                                                ReturnFact.Kind.CONFIRMATION_REFUSED,
                                                "demonstration-QX01-2",
                                                "application-1",
                                                null)
                                        .ruled("2024-12-25", "NO_SUMMARY_REPORT", 12),
                                row(QX02, ReturnFact.Kind.NOT_SELECTED, "demonstration-QX02-1", "application-1", null)
                                        .on("2024-12-25", "示范效应不足", 11),
                                row(
                                                QX01,
                                                ReturnFact.Kind.APPLICATION_DECLINED,
                                                "demonstration-QX01-1",
                                                "application-1",
                                                null)
                                        .answered("2024-08-20", "问题清单未建立", 9, "2024-09-01", 10)),
                        null));
        assertThat(returns(told, YesNo.YES).returns())
                .extracting(ReturnRow::reason)
                .containsExactly("问题清单未建立");
    }

    private static ReturnsView returns(Told told, @Nullable YesNo answered) {
        return FindReturns.of(
                told, new ReturnsQuestion(Within.ALL, null, answered, told.moment(), Paging.WHOLE, Map.of()));
    }

    private static Back row(
            ClusterRow cluster,
            ReturnFact.Kind kind,
            String stream,
            @Nullable String paper,
            @Nullable Integer version) {
        return new Back(cluster, kind, stream, paper, version);
    }

    /** What is common to the rows above. */
    private record Back(
            ClusterRow cluster,
            ReturnFact.Kind kind,
            String stream,
            @Nullable String paper,
            @Nullable Integer version) {
        ReturnRow on(String day, String reason, long position) {
            return of(day, reason, List.of(), null, null, position);
        }

        ReturnRow ruled(String day, String rule, long position) {
            return of(day, null, List.of(rule), null, null, position);
        }

        ReturnRow answered(String day, String reason, long position, String answeredOn, long answeredBy) {
            return of(day, reason, List.of(), answeredOn, answeredBy, position);
        }

        private ReturnRow of(
                String day,
                @Nullable String reason,
                List<String> rules,
                @Nullable String answeredOn,
                @Nullable Long answeredBy,
                long position) {
            return new ReturnRow(
                    cluster,
                    kind,
                    Words.zh(kind),
                    stream,
                    paper,
                    version,
                    day(day),
                    reason,
                    rules,
                    Role.MUNICIPAL_BUREAU,
                    "市生态环境局",
                    "org-qingxi-section",
                    false,
                    answeredOn == null ? null : day(answeredOn),
                    answeredBy,
                    position);
        }
    }
}
