package io.qingliu.events.ids;

/**
 * One paper about demonstrations that names many clusters: application, candidate list, final list or circular.
 *
 * @param value the id, {@code application-…}
 */
public record ApplicationId(String value) implements StreamId {
    public ApplicationId {
        Ids.require("application-", value);
    }
}
