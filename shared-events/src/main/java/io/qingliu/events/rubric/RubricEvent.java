package io.qingliu.events.rubric;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.ids.RubricId;
import io.qingliu.events.ids.StreamId;

/** Facts about scoring rubrics 评分细则: versions published and withdrawn; a published version is frozen. */
public sealed interface RubricEvent extends DomainEvent permits RubricPublished, RubricWithdrawn {
    /** The stream's id. */
    RubricId rubricId();

    @Override
    default StreamId stream() {
        return rubricId();
    }
}
