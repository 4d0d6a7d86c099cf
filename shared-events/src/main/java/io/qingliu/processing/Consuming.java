package io.qingliu.processing;

import org.axonframework.eventhandling.EventMessage;

/**
 * Hears of every event that a follower is done with, in the transaction that moves its place; of those that are parked only once
 * they are handled or set aside.
 */
public interface Consuming {
    /** The segment of events that were parked and handled later: whose they are then does not matter. */
    int LATER = -1;

    /** Does not care. */
    Consuming NOTHING = new Consuming() {
        @Override
        public void consumed(int segment, EventMessage<?> event) {}

        @Override
        public void setAside(int segment, long position) {}
    };

    /** Hears of an event that was handled. */
    void consumed(int segment, EventMessage<?> event);

    /** Hears of a parked event that an act of the ledger left out for good. */
    void setAside(int segment, long position);
}
