package io.qingliu.command.emergency;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.Opening;
import io.qingliu.events.Role;
import io.qingliu.events.emergency.SharedResource;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.EmergencyId;
import io.qingliu.events.ids.OrganisationId;
import java.util.List;

/**
 * Share resources for emergencies (notice 五(四)).
 *
 * @param emergencyId the stream, opened by this command
 * @param context who asks, when it happened
 * @param parties who takes part
 * @param resources what is shared
 * @param clusters the clusters concerned, at least one
 */
@Asks(
        zh = "共享应急资源",
        en = "Share resources for emergencies (notice 五(四)).",
        by = {Role.DISTRICT_BUREAU, Role.PARK_MANAGEMENT_BODY, Role.MUNICIPAL_BUREAU})
public record ShareEmergencyResources(
        EmergencyId emergencyId,
        CommandContext context,
        List<OrganisationId> parties,
        List<SharedResource> resources,
        List<ClusterId> clusters)
        implements EmergencyCommand, Opening {
    public ShareEmergencyResources {
        parties = List.copyOf(parties);
        resources = List.copyOf(resources);
        clusters = List.copyOf(clusters);
    }
}
