package io.qingliu.command.emergency;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.EmergencyId;
import io.qingliu.events.ids.OrganisationId;
import io.qingliu.events.ids.Sha256;
import java.util.List;

/**
 * Record what the parties did about an incident (notice 五(四)).
 *
 * @param emergencyId the stream
 * @param context who asks, when it happened
 * @param measures what was done
 * @param parties who takes part
 * @param evidence digests of the evidence
 */
@Asks(
        zh = "共同处置突发事件",
        en = "Record what the parties did about an incident (notice 五(四)).",
        by = {Role.DISTRICT_BUREAU, Role.ENFORCEMENT_DETACHMENT, Role.MUNICIPAL_BUREAU, Role.MUNICIPAL_ENFORCEMENT_TEAM
        })
public record HandleIncidentJointly(
        EmergencyId emergencyId,
        CommandContext context,
        String measures,
        List<OrganisationId> parties,
        List<Sha256> evidence)
        implements EmergencyCommand {
    public HandleIncidentJointly {
        parties = List.copyOf(parties);
        evidence = List.copyOf(evidence);
    }
}
