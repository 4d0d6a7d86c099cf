package io.qingliu.command.report;

import static io.qingliu.command.kernel.GeneralRule.A_TEXT_IS_DEMANDED;
import static io.qingliu.command.kernel.Someone.digest;
import static io.qingliu.command.report.ReportRule.A_PERIOD_RUNS_FORWARD;
import static io.qingliu.command.report.ReportRule.A_POSITION_STARTS_AT_ONE;

import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.RoomFixture;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.Basis;
import io.qingliu.events.Role;
import io.qingliu.events.ids.DocumentNumber;
import io.qingliu.events.ids.ReportId;
import io.qingliu.events.report.ReportIssued;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final ReportId REPORT = new ReportId("report-2025");
    private static final LocalDate FROM = LocalDate.parse("2025-01-01");
    private static final LocalDate TO = LocalDate.parse("2025-12-31");
    private static final Basis PAPER =
            new Basis(new DocumentNumber("渝环函〔2026〕5号"), null, LocalDate.parse("2026-01-30"), null);
    private static final CommandContext ZHOU = Someone.as(Role.MUNICIPAL_BUREAU, "zhou", "2026-01-30");

    private final RoomFixture room = RoomFixture.of(ReportAggregate.class);

    @Test
    void a_report_is_issued_for_a_period_up_to_a_position() {
        room.when(issue("2025年度报告", FROM, TO, 5120, PAPER)).then(issued(FROM, TO, 5120, PAPER));
        room.when(issue("2025年度报告", FROM, FROM, 1, null)).then(issued(FROM, FROM, 1, null));
    }

    @Test
    void a_report_says_what_it_is_and_what_it_covers() {
        room.when(issue("2025年度报告", TO, FROM, 5120, PAPER)).refusedBy(A_PERIOD_RUNS_FORWARD, "periodTo");
        room.when(issue("2025年度报告", FROM, TO, 0, PAPER)).refusedBy(A_POSITION_STARTS_AT_ONE, "position");
        room.when(issue(" ", FROM, TO, 5120, PAPER)).refusedBy(A_TEXT_IS_DEMANDED, "title");
    }

    private static IssueReport issue(
            String title, LocalDate from, LocalDate to, long position, @Nullable Basis document) {
        return new IssueReport(REPORT, ZHOU, title, from, to, position, digest('a'), document);
    }

    private static ReportIssued issued(LocalDate from, LocalDate to, long position, @Nullable Basis document) {
        return new ReportIssued(REPORT, ZHOU.toEventContext(), "2025年度报告", from, to, position, digest('a'), document);
    }
}
