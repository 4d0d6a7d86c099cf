package io.qingliu.command.enforcement;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.EnforcementId;
import io.qingliu.events.ids.Sha256;
import java.util.List;

/**
 * Record what the parties did together (notice 五(四)).
 *
 * @param enforcementId the stream
 * @param context who asks, when it happened
 * @param action what was done
 * @param findings what was found
 * @param evidence digests of the evidence
 */
@Asks(
        zh = "记录联合行动",
        en = "Record what the parties did together (notice 五(四)).",
        by = {Role.MUNICIPAL_ENFORCEMENT_TEAM, Role.ENFORCEMENT_DETACHMENT, Role.MUNICIPAL_BUREAU})
public record RecordJointAction(
        EnforcementId enforcementId, CommandContext context, String action, String findings, List<Sha256> evidence)
        implements EnforcementCommand {
    public RecordJointAction {
        evidence = List.copyOf(evidence);
    }
}
