package io.qingliu.events.ids;

/**
 * A survey form 调查表; its versions share the stream.
 *
 * @param value the id, {@code form-…}
 */
public record FormId(String value) implements StreamId {
    public FormId {
        Ids.require("form-", value);
    }
}
