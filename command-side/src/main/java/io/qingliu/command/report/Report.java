package io.qingliu.command.report;

import static io.qingliu.command.report.ReportRule.A_PERIOD_RUNS_FORWARD;
import static io.qingliu.command.report.ReportRule.A_POSITION_STARTS_AT_ONE;

import io.qingliu.command.kernel.Judgement;
import io.qingliu.events.report.ReportEvent;
import io.qingliu.events.report.ReportIssued;
import java.util.List;

/** An issued report; issued once, and that is all. */
record Report() {
    /** Before it was issued. */
    static final Report NOT_YET = new Report();

    /** Answers a command with its events, or refuses it by a {@link ReportRule}. */
    List<ReportEvent> decide(ReportCommand command) {
        Judgement judgement = Judgement.of(command);
        return switch (command) {
            case IssueReport c -> {
                judgement
                        .refuseFieldIf(c.periodTo().isBefore(c.periodFrom()), A_PERIOD_RUNS_FORWARD, "periodTo")
                        .refuseFieldIf(c.position() < 1, A_POSITION_STARTS_AT_ONE, "position")
                        .demandText(c.title(), "title");
                yield List.of(new ReportIssued(
                        c.reportId(),
                        judgement.context(),
                        c.title(),
                        c.periodFrom(),
                        c.periodTo(),
                        c.position(),
                        c.digest(),
                        c.document()));
            }
        };
    }

    /** What the report is after an event. */
    Report evolve(ReportEvent event) {
        return switch (event) {
            case ReportIssued e -> this;
        };
    }
}
