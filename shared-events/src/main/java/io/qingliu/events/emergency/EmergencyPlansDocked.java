package io.qingliu.events.emergency;

import io.qingliu.events.Basis;
import io.qingliu.events.ConcernsClusters;
import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.EmergencyId;
import io.qingliu.events.ids.OrganisationId;
import java.util.List;

/**
 * Parties docked their emergency plans (notice 五(四)).
 *
 * @param emergencyId the stream
 * @param context day, person, role, basis and source
 * @param parties who takes part
 * @param summary what was agreed
 * @param clusters the clusters concerned, at least one
 * @param document the paper that says so
 */
@Zh("应急预案已对接")
public record EmergencyPlansDocked(
        EmergencyId emergencyId,
        EventContext context,
        @Zh("参与单位") List<OrganisationId> parties,
        @Zh("对接内容") String summary,
        @Zh("涉及组团") List<ClusterId> clusters,
        @Zh("对接文件") Basis document)
        implements EmergencyEvent, ConcernsClusters {
    public EmergencyPlansDocked {
        parties = List.copyOf(parties);
        clusters = List.copyOf(clusters);
    }

    @Override
    public String title() {
        return "应急预案对接：" + summary;
    }
}
