package io.qingliu.events.ids;

/**
 * One demonstration participation 示范创建 of a cluster.
 *
 * @param value the id, {@code demonstration-<cluster code>-<participation from 1>}
 */
public record DemonstrationId(String value) implements StreamId {
    private static final String PREFIX = "demonstration-";

    public DemonstrationId {
        Ids.number(PREFIX, value);
    }

    /** The id of a cluster's {@code participation}-th stream of this kind, from 1. */
    public static DemonstrationId of(ClusterId cluster, int participation) {
        return new DemonstrationId(PREFIX + cluster.code() + "-" + participation);
    }

    /** The cluster that the stream belongs to. */
    public ClusterId cluster() {
        return Ids.cluster(PREFIX, value);
    }

    /** Which participation of the cluster it is, from 1. */
    public int participation() {
        return Ids.number(PREFIX, value);
    }
}
