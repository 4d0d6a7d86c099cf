package io.qingliu.command.emergency;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.Opening;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.EmergencyId;
import io.qingliu.events.ids.OrganisationId;
import io.qingliu.events.ids.Sha256;
import java.util.List;

/**
 * Record a drill held together (notice 五(四)).
 *
 * @param emergencyId the stream, opened by this command
 * @param context who asks, when it happened
 * @param scenario what was practised
 * @param parties who takes part
 * @param findings what was learnt
 * @param clusters the clusters concerned, at least one
 * @param evidence digests of the evidence
 */
@Asks(
        zh = "开展联合演练",
        en = "Record a drill held together (notice 五(四)).",
        by = {Role.DISTRICT_BUREAU, Role.PARK_MANAGEMENT_BODY, Role.MUNICIPAL_BUREAU, Role.MUNICIPAL_ENFORCEMENT_TEAM})
public record HoldDrill(
        EmergencyId emergencyId,
        CommandContext context,
        String scenario,
        List<OrganisationId> parties,
        String findings,
        List<ClusterId> clusters,
        List<Sha256> evidence)
        implements EmergencyCommand, Opening {
    public HoldDrill {
        parties = List.copyOf(parties);
        clusters = List.copyOf(clusters);
        evidence = List.copyOf(evidence);
    }
}
