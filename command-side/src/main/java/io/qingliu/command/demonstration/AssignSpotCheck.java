package io.qingliu.command.demonstration;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.demonstration.AssignedExpert;
import io.qingliu.events.ids.DemonstrationId;
import java.time.LocalDate;
import java.util.List;

/**
 * The municipal bureau assigns experts; a further assignment adds to the first, and lets an expert who is named again find again.
 *
 * @param demonstrationId the stream
 * @param context who asks, when it happened
 * @param experts who checks
 * @param visitOn the day of the visit
 */
@Asks(zh = "组织现场核实抽查", en = "Assign experts to an on-site check (notice 四(一)5).", by = Role.MUNICIPAL_BUREAU)
public record AssignSpotCheck(
        DemonstrationId demonstrationId, CommandContext context, List<AssignedExpert> experts, LocalDate visitOn)
        implements DemonstrationCommand {
    public AssignSpotCheck {
        experts = List.copyOf(experts);
    }
}
