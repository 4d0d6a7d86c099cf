package io.qingliu.events.ids;

/**
 * A scoring rubric 评分细则; its versions share the stream.
 *
 * @param value the id, {@code rubric-…}
 */
public record RubricId(String value) implements StreamId {
    public RubricId {
        Ids.require("rubric-", value);
    }
}
