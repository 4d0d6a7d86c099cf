package io.qingliu.events.ids;

/**
 * One remediation cycle 整治 of a cluster.
 *
 * @param value the id, {@code remediation-<cluster code>-<cycle from 1>}
 */
public record RemediationId(String value) implements StreamId {
    private static final String PREFIX = "remediation-";

    public RemediationId {
        Ids.number(PREFIX, value);
    }

    /** The id of a cluster's {@code cycle}-th stream of this kind, from 1. */
    public static RemediationId of(ClusterId cluster, int cycle) {
        return new RemediationId(PREFIX + cluster.code() + "-" + cycle);
    }

    /** The cluster that the stream belongs to. */
    public ClusterId cluster() {
        return Ids.cluster(PREFIX, value);
    }

    /** Which cycle of the cluster it is, from 1. */
    public int cycle() {
        return Ids.number(PREFIX, value);
    }
}
