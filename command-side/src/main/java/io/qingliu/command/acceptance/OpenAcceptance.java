package io.qingliu.command.acceptance;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.EssentialsRef;
import io.qingliu.events.Role;
import io.qingliu.events.RubricRef;
import io.qingliu.events.acceptance.Assessor;
import io.qingliu.events.ids.AcceptanceId;
import java.util.List;

/**
 * The responsible section opens the round together with the enforcement detachment.
 *
 * @param acceptanceId the stream
 * @param context who asks, when it happened
 * @param rubric the version of the rubric that is to judge
 * @param essentials the version of the essentials to be ticked off
 * @param assessors who assesses
 */
@Asks(
        zh = "启动验收",
        en =
                "Open the round with the detachment, pinning rubric, essentials and the policy in force (notice 四(一)4, 四(二)3).",
        by = Role.DISTRICT_BUREAU)
public record OpenAcceptance(
        AcceptanceId acceptanceId,
        CommandContext context,
        RubricRef rubric,
        EssentialsRef essentials,
        List<Assessor> assessors)
        implements AcceptanceCommand {
    public OpenAcceptance {
        assessors = List.copyOf(assessors);
    }
}
