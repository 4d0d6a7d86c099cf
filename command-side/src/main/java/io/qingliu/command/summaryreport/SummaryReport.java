package io.qingliu.command.summaryreport;

import static io.qingliu.command.summaryreport.SummaryReportRule.A_REPORT_HAS_NUMBER_OR_FILE;
import static io.qingliu.command.summaryreport.SummaryReportRule.A_REPORT_LIES_WITH_THE_BUREAU;
import static io.qingliu.command.summaryreport.SummaryReportRule.HIGHLIGHTS_ARE_MISSING;
import static io.qingliu.command.summaryreport.SummaryReportRule.NO_PASSED_ACCEPTANCE_STANDS_BEHIND_IT;
import static io.qingliu.command.summaryreport.SummaryReportRule.NO_REPORT_LIES_WITH_THE_BUREAU;
import static io.qingliu.command.summaryreport.SummaryReportRule.RESULTS_ARE_MISSING;
import static io.qingliu.command.summaryreport.SummaryReportRule.THE_REPORT_IS_ACCEPTED;
import static io.qingliu.command.summaryreport.SummaryReportRule.TYPICAL_PRACTICES_ARE_MISSING;

import io.qingliu.command.kernel.Judgement;
import io.qingliu.events.Basis;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.summaryreport.SummaryReportAccepted;
import io.qingliu.events.summaryreport.SummaryReportAllowed;
import io.qingliu.events.summaryreport.SummaryReportEvent;
import io.qingliu.events.summaryreport.SummaryReportReturned;
import io.qingliu.events.summaryreport.SummaryReportSubmitted;
import io.qingliu.events.summaryreport.SummaryReportTakenBack;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a summary report, and what may become of it.
 *
 * @param passed the passed round behind it, or null where none stands
 * @param version the last version submitted, 0 before the first
 * @param standing with whom it lies
 */
record SummaryReport(@Nullable AcceptanceId passed, int version, Standing standing) {
    /** Before anything happened. */
    static final SummaryReport NOT_YET = new SummaryReport(null, 0, Standing.WITH_THE_DISTRICT);

    /** With whom the report lies. */
    enum Standing {
        WITH_THE_DISTRICT,
        WITH_THE_BUREAU,
        ACCEPTED
    }

    /** Answers a command with its events, or refuses it by a {@link SummaryReportRule}. */
    List<SummaryReportEvent> decide(SummaryReportCommand command) {
        Judgement judgement = Judgement.of(command);
        return switch (command) {
            case AllowSummaryReport c ->
                List.of(new SummaryReportAllowed(
                        c.summaryReportId(), judgement.context(), c.acceptanceId(), c.concludedOn()));
            case AllowSummaryReportAgain c ->
                List.of(new SummaryReportAllowed(
                        c.summaryReportId(), judgement.context(), c.acceptanceId(), c.concludedOn()));
            case TakeBackSummaryReport c ->
                List.of(new SummaryReportTakenBack(
                        c.summaryReportId(), judgement.context(), c.acceptanceId(), c.reason()));
            case SubmitSummaryReport c -> List.of(submit(c, judgement));
            case ReturnSummaryReport c -> {
                mustLieWithTheBureau(judgement);
                yield List.of(new SummaryReportReturned(c.summaryReportId(), judgement.context(), version, c.reason()));
            }
            case AcceptSummaryReport c -> {
                AcceptanceId round = mustLieWithTheBureau(judgement);
                yield List.of(new SummaryReportAccepted(c.summaryReportId(), judgement.context(), version, round));
            }
        };
    }

    private SummaryReportSubmitted submit(SubmitSummaryReport c, Judgement judgement) {
        AcceptanceId round = mustRestOnAPassedRound(judgement);
        judgement
                .refuseIf(standing == Standing.WITH_THE_BUREAU, A_REPORT_LIES_WITH_THE_BUREAU)
                .refuseFieldIf(c.typicalPractices().isBlank(), TYPICAL_PRACTICES_ARE_MISSING, "typicalPractices")
                .refuseFieldIf(c.highlights().isBlank(), HIGHLIGHTS_ARE_MISSING, "highlights")
                .refuseFieldIf(c.results().isBlank(), RESULTS_ARE_MISSING, "results")
                .refuseFieldIf(!canBeFoundAgain(c.document()), A_REPORT_HAS_NUMBER_OR_FILE, "document");
        return new SummaryReportSubmitted(
                c.summaryReportId(),
                judgement.context(),
                version + 1,
                c.document(),
                c.typicalPractices(),
                c.highlights(),
                c.results(),
                round);
    }

    private static boolean canBeFoundAgain(Basis document) {
        return document.number() != null || document.digest() != null;
    }

    private AcceptanceId mustLieWithTheBureau(Judgement judgement) {
        AcceptanceId round = mustRestOnAPassedRound(judgement);
        judgement.refuseIf(standing != Standing.WITH_THE_BUREAU, NO_REPORT_LIES_WITH_THE_BUREAU);
        return round;
    }

    private AcceptanceId mustRestOnAPassedRound(Judgement judgement) {
        judgement.refuseIf(standing == Standing.ACCEPTED, THE_REPORT_IS_ACCEPTED);
        return judgement.demand(passed, NO_PASSED_ACCEPTANCE_STANDS_BEHIND_IT);
    }

    /** What the report is after an event. */
    SummaryReport evolve(SummaryReportEvent event) {
        return switch (event) {
            case SummaryReportAllowed e -> new SummaryReport(e.acceptanceId(), version, standing);
            case SummaryReportTakenBack e -> new SummaryReport(null, version, Standing.WITH_THE_DISTRICT);
            case SummaryReportSubmitted e -> new SummaryReport(passed, e.version(), Standing.WITH_THE_BUREAU);
            case SummaryReportReturned e -> new SummaryReport(passed, version, Standing.WITH_THE_DISTRICT);
            case SummaryReportAccepted e -> new SummaryReport(passed, version, Standing.ACCEPTED);
        };
    }
}
