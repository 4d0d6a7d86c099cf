package io.qingliu.events.emergency;

import io.qingliu.events.ConcernsClusters;
import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.EmergencyId;
import io.qingliu.events.ids.OrganisationId;
import io.qingliu.events.ids.Sha256;
import java.util.List;

/**
 * Parties held a drill together (notice 五(四)).
 *
 * @param emergencyId the stream
 * @param context day, person, role, basis and source
 * @param scenario what was practised
 * @param parties who takes part
 * @param findings what was learnt
 * @param clusters the clusters concerned, at least one
 * @param evidence digests of the evidence
 */
@Zh("联合演练已开展")
public record DrillHeld(
        EmergencyId emergencyId,
        EventContext context,
        @Zh("演练科目") String scenario,
        @Zh("参与单位") List<OrganisationId> parties,
        @Zh("演练评估") String findings,
        @Zh("涉及组团") List<ClusterId> clusters,
        @Zh("佐证材料") List<Sha256> evidence)
        implements EmergencyEvent, ConcernsClusters {
    public DrillHeld {
        parties = List.copyOf(parties);
        clusters = List.copyOf(clusters);
        evidence = List.copyOf(evidence);
    }

    @Override
    public String title() {
        return "联合演练：" + scenario;
    }
}
