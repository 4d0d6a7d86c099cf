package io.qingliu.events.ids;

/**
 * The summary report 建设总结报告 on one accepted round of a cluster.
 *
 * @param value the id, {@code summaryreport-<cluster code>-<round from 1>}
 */
public record SummaryReportId(String value) implements StreamId {
    private static final String PREFIX = "summaryreport-";

    public SummaryReportId {
        Ids.number(PREFIX, value);
    }

    /** The id of a cluster's {@code round}-th stream of this kind, from 1. */
    public static SummaryReportId of(ClusterId cluster, int round) {
        return new SummaryReportId(PREFIX + cluster.code() + "-" + round);
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
