package io.qingliu.events.ids;

/**
 * A named policy 政策, for instance {@code policy-cohort}.
 *
 * @param value the id, {@code policy-…}
 */
public record PolicyId(String value) implements StreamId {
    public PolicyId {
        Ids.require("policy-", value);
    }
}
