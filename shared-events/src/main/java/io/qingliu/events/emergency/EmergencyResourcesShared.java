package io.qingliu.events.emergency;

import io.qingliu.events.ConcernsClusters;
import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.EmergencyId;
import io.qingliu.events.ids.OrganisationId;
import java.util.List;

/**
 * Parties shared resources for emergencies (notice 五(四)).
 *
 * @param emergencyId the stream
 * @param context day, person, role, basis and source
 * @param parties who takes part
 * @param resources what is shared
 * @param clusters the clusters concerned, at least one
 */
@Zh("应急资源已共享")
public record EmergencyResourcesShared(
        EmergencyId emergencyId,
        EventContext context,
        @Zh("参与单位") List<OrganisationId> parties,
        @Zh("共享资源") List<SharedResource> resources,
        @Zh("涉及组团") List<ClusterId> clusters)
        implements EmergencyEvent, ConcernsClusters {
    public EmergencyResourcesShared {
        parties = List.copyOf(parties);
        resources = List.copyOf(resources);
        clusters = List.copyOf(clusters);
    }

    @Override
    public String title() {
        return "应急资源共享";
    }
}
