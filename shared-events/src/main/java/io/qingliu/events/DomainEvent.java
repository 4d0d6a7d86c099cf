package io.qingliu.events;

import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.StreamId;
import org.jspecify.annotations.Nullable;

/**
 * A fact that happened on a day, by somebody, for a reason; never changed and never removed.
 *
 * <p>Implemented only by records of the sealed {@code <Stream>Event} families in the packages below.
 */
public interface DomainEvent {
    /** The stream that the fact belongs to; its value starts with the kind of stream, for instance {@code remediation-}. */
    StreamId stream();

    /** Day, person, role, organisation, basis and source of the fact. */
    EventContext context();

    /**
     * The one cluster whose history the fact is part of, or null where it concerns no cluster or several (a fact about
     * several clusters lists them, and a short event in each cluster's own stream names it).
     */
    default @Nullable ClusterId cluster() {
        return null;
    }
}
