package io.qingliu.command.emergency;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.Opening;
import io.qingliu.events.Basis;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.EmergencyId;
import io.qingliu.events.ids.OrganisationId;
import java.util.List;

/**
 * Dock emergency plans (notice 五(四)).
 *
 * @param emergencyId the stream, opened by this command
 * @param context who asks, when it happened
 * @param parties who takes part
 * @param summary what was agreed
 * @param clusters the clusters concerned, at least one
 * @param document the paper that says so
 */
@Asks(
        zh = "对接应急预案",
        en = "Dock emergency plans (notice 五(四)).",
        by = {Role.DISTRICT_BUREAU, Role.PARK_MANAGEMENT_BODY, Role.MUNICIPAL_BUREAU})
public record DockEmergencyPlans(
        EmergencyId emergencyId,
        CommandContext context,
        List<OrganisationId> parties,
        String summary,
        List<ClusterId> clusters,
        Basis document)
        implements EmergencyCommand, Opening {
    public DockEmergencyPlans {
        parties = List.copyOf(parties);
        clusters = List.copyOf(clusters);
    }
}
