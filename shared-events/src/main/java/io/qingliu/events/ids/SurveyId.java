package io.qingliu.events.ids;

/**
 * One survey campaign 排查摸底 of a cluster.
 *
 * @param value the id, {@code survey-<cluster code>-<campaign from 1>}
 */
public record SurveyId(String value) implements StreamId {
    private static final String PREFIX = "survey-";

    public SurveyId {
        Ids.number(PREFIX, value);
    }

    /** The id of a cluster's {@code campaign}-th stream of this kind, from 1. */
    public static SurveyId of(ClusterId cluster, int campaign) {
        return new SurveyId(PREFIX + cluster.code() + "-" + campaign);
    }

    /** The cluster that the stream belongs to. */
    public ClusterId cluster() {
        return Ids.cluster(PREFIX, value);
    }

    /** Which campaign of the cluster it is, from 1. */
    public int campaign() {
        return Ids.number(PREFIX, value);
    }
}
