package io.qingliu.events.practice;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.ids.PracticeId;
import io.qingliu.events.ids.StreamId;

/** Facts about good practices 示范经验, published and adopted (notice 四(一)5). */
public sealed interface PracticeEvent extends DomainEvent
        permits PracticePublished, PracticeAdopted, PracticeWithdrawn {
    /** The stream. */
    PracticeId practiceId();

    @Override
    default StreamId stream() {
        return practiceId();
    }
}
