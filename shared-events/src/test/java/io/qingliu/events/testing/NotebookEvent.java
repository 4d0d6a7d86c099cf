package io.qingliu.events.testing;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.ids.StreamId;

/** Invented facts for tests of the store; the product never stores them. */
public sealed interface NotebookEvent extends DomainEvent permits NoteTaken, AllSorts, LengthMeasured {
    /** The stream. */
    NotebookId notebookId();

    @Override
    default StreamId stream() {
        return notebookId();
    }
}
