package io.qingliu.events.testing;

import io.qingliu.events.ids.StreamId;

/** A stream of test facts, {@code testing-…}. */
public record NotebookId(String value) implements StreamId {
    public NotebookId {
        if (!value.startsWith("testing-")) {
            throw new io.qingliu.events.ids.IllFormed("ID_FORMAT", "编号格式不对", "ill-formed: " + value);
        }
    }
}
