package io.qingliu.benchmarks;

import java.util.concurrent.atomic.AtomicLong;

/**
 * The streams that one client writes to: one matter after the other, each opened and then followed up nine times, so that
 * most commands have to read their stream's history first, as most commands of people do.
 */
final class Matters {
    /** Events of one matter. */
    static final int EVENTS = 10;

    static final String MATTER = "雨污混接点整改进度调度（测量用，虚构）";
    static final String PROGRESS = "已完成管网排查，正在按方案整改雨污混接点（测量用，虚构）";
    static final String ACTOR = "zhou-1";
    static final String ORGANISATION = "org-municipal-bureau";

    /** About as many clusters as the programme has: a matter is noted in its cluster's own history, which must not grow odd. */
    static final int CLUSTERS = 100;

    private static final AtomicLong NEXT = new AtomicLong();

    private final String prefix;
    private String stream = "";
    private int written = EVENTS;

    /** @param prefix begins the streams' names, different for each workload on a database */
    Matters(String prefix) {
        this.prefix = prefix;
    }

    /** Which event is to be written next: 0 opens a new matter. */
    int next() {
        if (written == EVENTS) {
            stream = "dispatch-" + prefix + "-" + NEXT.incrementAndGet();
            written = 0;
        }
        return written;
    }

    /** The matter that {@link #next()} spoke of. */
    String stream() {
        return stream;
    }

    /** The cluster that the matter is about. */
    String cluster() {
        return clusterId(Math.floorMod(stream.hashCode(), CLUSTERS));
    }

    /** One of the {@link #CLUSTERS}. */
    static String clusterId(int number) {
        return "cluster-measured" + number;
    }

    /** It was written. */
    void done() {
        written++;
    }

    /** It was not written; the next act opens another matter. */
    void giveUp() {
        written = EVENTS;
    }
}
