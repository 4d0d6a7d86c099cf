package io.qingliu.events.park;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.ids.ParkId;
import io.qingliu.events.ids.StreamId;

/** Facts about industrial parks 园区: level, containment of one in another, succession. */
public sealed interface ParkEvent extends DomainEvent
        permits ParkRegistered, ParkRenamed, ParkLevelChanged, ParkContainmentDeclared, ParkSplit, ParkMerged {
    /** The park. */
    ParkId parkId();

    @Override
    default StreamId stream() {
        return parkId();
    }
}
