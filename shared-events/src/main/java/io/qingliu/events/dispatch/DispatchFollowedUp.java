package io.qingliu.events.dispatch;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.DispatchId;
import io.qingliu.events.ids.Sha256;
import java.util.List;

/**
 * Progress was reported on a matter.
 *
 * @param dispatchId the stream
 * @param context day, person, role, basis and source
 * @param progress what was done
 * @param evidence digests of the evidence
 */
@Zh("调度事项已跟进")
public record DispatchFollowedUp(
        DispatchId dispatchId,
        EventContext context,
        @Zh("进展") String progress,
        @Zh("佐证材料") List<Sha256> evidence) implements DispatchEvent {
    public DispatchFollowedUp {
        evidence = List.copyOf(evidence);
    }
}
