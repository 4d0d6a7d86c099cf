package io.qingliu.events.ids;

/**
 * A set of acceptance essentials 验收技术要点; its versions share the stream.
 *
 * @param value the id, {@code essentials-…}
 */
public record EssentialsId(String value) implements StreamId {
    public EssentialsId {
        Ids.require("essentials-", value);
    }
}
