package io.qingliu.events.ids;

/**
 * A park cluster 组团: the unit that is scored, accepted and closed out.
 *
 * @param value the id, {@code cluster-<code>}
 */
public record ClusterId(String value) implements StreamId {
    private static final String PREFIX = "cluster-";

    public ClusterId {
        Ids.require(PREFIX, value);
    }

    /** The cluster's own code, without the prefix; part of the ids of its surveys, cycles and rounds. */
    public String code() {
        return value.substring(PREFIX.length());
    }
}
