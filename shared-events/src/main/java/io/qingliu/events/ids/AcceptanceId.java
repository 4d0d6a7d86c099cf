package io.qingliu.events.ids;

/**
 * One acceptance round 评审验收 of a cluster; it has the number of the remediation cycle that it judges.
 *
 * @param value the id, {@code acceptance-<cluster code>-<round from 1>}
 */
public record AcceptanceId(String value) implements StreamId {
    private static final String PREFIX = "acceptance-";

    public AcceptanceId {
        Ids.number(PREFIX, value);
    }

    /** The id of a cluster's {@code round}-th stream of this kind, from 1. */
    public static AcceptanceId of(ClusterId cluster, int round) {
        return new AcceptanceId(PREFIX + cluster.code() + "-" + round);
    }

    /** The cluster that the stream belongs to. */
    public ClusterId cluster() {
        return Ids.cluster(PREFIX, value);
    }

    /** Which round of the cluster it is, from 1. */
    public int round() {
        return Ids.number(PREFIX, value);
    }
}
