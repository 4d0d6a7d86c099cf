package io.qingliu.events.enforcement;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.EnforcementId;
import io.qingliu.events.ids.Sha256;
import java.util.List;

/**
 * The parties acted together.
 *
 * @param enforcementId the stream
 * @param context day, person, role, basis and source
 * @param action what was done
 * @param findings what was found
 * @param evidence digests of the evidence
 */
@Zh("联合行动已记录")
public record JointActionRecorded(
        EnforcementId enforcementId,
        EventContext context,
        @Zh("行动") String action,
        @Zh("发现情况") String findings,
        @Zh("佐证材料") List<Sha256> evidence)
        implements EnforcementEvent {
    public JointActionRecorded {
        evidence = List.copyOf(evidence);
    }
}
