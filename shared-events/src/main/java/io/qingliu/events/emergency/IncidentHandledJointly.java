package io.qingliu.events.emergency;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.EmergencyId;
import io.qingliu.events.ids.OrganisationId;
import io.qingliu.events.ids.Sha256;
import java.util.List;

/**
 * Parties handled an incident together (notice 五(四)).
 *
 * @param emergencyId the stream
 * @param context day, person, role, basis and source
 * @param measures what was done
 * @param parties who takes part
 * @param evidence digests of the evidence
 */
@Zh("突发事件已共同处置")
public record IncidentHandledJointly(
        EmergencyId emergencyId,
        EventContext context,
        @Zh("处置措施") String measures,
        @Zh("参与单位") List<OrganisationId> parties,
        @Zh("佐证材料") List<Sha256> evidence)
        implements EmergencyEvent {
    public IncidentHandledJointly {
        parties = List.copyOf(parties);
        evidence = List.copyOf(evidence);
    }
}
