package io.qingliu.command.acceptance;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.ItemId;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.ids.Sha256;
import java.util.List;

/**
 * Somebody finds that a veto item is the case.
 *
 * @param acceptanceId the stream
 * @param context who asks, when it happened
 * @param itemId which veto item
 * @param reason what was found
 * @param evidence digests of the files that show it
 * @param problems problems that it rests on
 */
@Asks(
        zh = "记录一票否决",
        en = "Record that a veto item of the rubric is the case (proposed).",
        by = {Role.DISTRICT_BUREAU, Role.ENFORCEMENT_DETACHMENT, Role.MUNICIPAL_BUREAU, Role.MUNICIPAL_ENFORCEMENT_TEAM
        })
public record RecordVeto(
        AcceptanceId acceptanceId,
        CommandContext context,
        ItemId itemId,
        String reason,
        List<Sha256> evidence,
        List<ProblemId> problems)
        implements AcceptanceCommand {
    public RecordVeto {
        evidence = List.copyOf(evidence);
        problems = List.copyOf(problems);
    }
}
