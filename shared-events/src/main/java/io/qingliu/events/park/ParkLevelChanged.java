package io.qingliu.events.park;

import io.qingliu.events.EventContext;
import io.qingliu.events.ParkLevel;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.ParkId;
import java.util.List;

/**
 * A park became national or provincial; its clusters are told one by one.
 *
 * @param parkId the stream
 * @param context day, person, role, basis and source
 * @param before its level before
 * @param after its level from now on
 * @param clusters its clusters on that day
 * @param reason why
 */
@Zh("园区级别已调整")
public record ParkLevelChanged(
        ParkId parkId,
        EventContext context,
        @Zh("原级别") ParkLevel before,
        @Zh("新级别") ParkLevel after,
        @Zh("所辖组团") List<ClusterId> clusters,
        @Zh("理由") String reason)
        implements ParkEvent {
    public ParkLevelChanged {
        clusters = List.copyOf(clusters);
    }
}
