package io.qingliu.events.park;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ParkId;
import java.util.List;

/**
 * A park ended and others follow it; its clusters are moved one by one.
 *
 * @param parkId the stream
 * @param context day, person, role, basis and source
 * @param successors the parks that follow, at least two
 * @param reason why
 */
@Zh("园区已拆分")
public record ParkSplit(
        ParkId parkId,
        EventContext context,
        @Zh("承接园区") List<ParkId> successors,
        @Zh("理由") String reason) implements ParkEvent {
    public ParkSplit {
        successors = List.copyOf(successors);
    }
}
