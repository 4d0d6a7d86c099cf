package io.qingliu.command.acceptance;

import io.qingliu.events.acceptance.AcceptanceAllowed;
import io.qingliu.events.acceptance.CompletionDayNoted;
import java.time.LocalDate;

/**
 * The completed remediation that the round judges.
 *
 * @param allowed what the room was told
 * @param completedOn the day of completion as it is known now
 */
record Completion(AcceptanceAllowed allowed, LocalDate completedOn) {
    static Completion of(AcceptanceAllowed allowed) {
        return new Completion(allowed, allowed.remediationCompletedOn());
    }

    Completion with(CompletionDayNoted corrected) {
        return new Completion(allowed, corrected.after());
    }
}
