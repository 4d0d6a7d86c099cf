package io.qingliu.events.ledger;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.LedgerId;
import org.jspecify.annotations.Nullable;

/**
 * An operator settled that a follower of the ledger leaves out an event that it could not handle and had parked: on hearing
 * this it drops that event and goes on with those that waited behind it. The event itself stays a fact.
 *
 * @param ledgerId the stream
 * @param context day, person, role, basis and source
 * @param follower name of the follower that parked it
 * @param position where the parked event stands in the ledger
 * @param eventId its id
 * @param eventType its stored name
 * @param clusterId the cluster whose history it is part of, in which the consequence is missing
 * @param reason why, and what was done instead
 */
@Zh("暂存事件已搁置")
public record ParkedEventSetAside(
        LedgerId ledgerId,
        EventContext context,
        @Zh("处理程序") String follower,
        @Zh("台账序号") long position,
        @Zh("被搁置记录") String eventId,
        @Zh("记录类型") String eventType,
        @Zh("组团") @Nullable ClusterId clusterId,
        @Zh("原因") String reason)
        implements LedgerEvent {
    @Override
    public @Nullable ClusterId cluster() {
        return clusterId;
    }
}
