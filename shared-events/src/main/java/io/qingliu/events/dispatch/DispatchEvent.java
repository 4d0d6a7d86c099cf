package io.qingliu.events.dispatch;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.ids.DispatchId;
import io.qingliu.events.ids.StreamId;

/** Facts about dispatched and supervised matters 调度督办 (notice 五(一)). */
public sealed interface DispatchEvent extends DomainEvent
        permits DispatchOpened, DispatchFollowedUp, DispatchExtended, DispatchSettled {
    /** The stream. */
    DispatchId dispatchId();

    @Override
    default StreamId stream() {
        return dispatchId();
    }
}
