package io.qingliu.standalone.illustrative;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.ids.StreamId;

/** What the ledger holds when a step is taken. */
interface Known {
    /** The position of the last event. */
    long position();

    /** The id of the first event of a kind in a stream. */
    String eventId(StreamId stream, Class<? extends DomainEvent> type);

    /** The position of that event. */
    long position(StreamId stream, Class<? extends DomainEvent> type);
}
