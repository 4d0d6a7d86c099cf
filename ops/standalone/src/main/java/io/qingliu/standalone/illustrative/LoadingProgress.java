package io.qingliu.standalone.illustrative;

import java.io.PrintStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One line on the console, in both languages: how far the loading is, how fast, and how long it will take still. */
final class LoadingProgress {
    private static final int BAR = 30;
    private static final long BETWEEN_LINES = Duration.ofSeconds(5).toNanos();
    private static final long BETWEEN_STROKES = Duration.ofMillis(250).toNanos();

    private final PrintStream out;
    private final boolean terminal = System.console() != null;
    private final Map<String, Integer> left = new HashMap<>();
    private final int all;
    private final int from;
    private final long began = System.nanoTime();
    private int clusters;
    private int clustersDone;
    private int done;
    private long events;
    private long shown = began;

    /**
     * @param steps all steps
     * @param from how many of them are there already
     */
    LoadingProgress(PrintStream out, List<Step> steps, int from) {
        this.out = out;
        this.all = steps.size();
        this.from = from;
        this.done = from;
        for (Step step : steps) {
            if (left.merge(step.subject(), 1, Integer::sum) == 1 && isCluster(step)) {
                clusters++;
            }
        }
        steps.subList(0, from).forEach(this::count);
    }

    /** A step was taken, and the ledger reaches so far. */
    void taken(Step step, long position) {
        done++;
        events = position;
        count(step);
        long now = System.nanoTime();
        if (done == all || now - shown >= (terminal ? BETWEEN_STROKES : BETWEEN_LINES)) {
            shown = now;
            out.print((terminal ? "\r" : "") + line(now) + (terminal && done < all ? "" : System.lineSeparator()));
            out.flush();
        }
    }

    /** How far it is, in hundredths. */
    int percent() {
        return all == 0 ? 100 : (int) (done * 100L / all);
    }

    private void count(Step step) {
        if (left.merge(step.subject(), -1, Integer::sum) == 0 && isCluster(step)) {
            clustersDone++;
        }
    }

    private String line(long now) {
        double seconds = Math.max(0.001, (now - began) / 1e9);
        double rate = (done - from) / seconds;
        long rest = rate > 0 ? Math.round((all - done) / rate) : 0;
        int full = BAR * done / Math.max(1, all);
        return "演示数据 demo data [" + "#".repeat(full) + ".".repeat(BAR - full) + "] " + percent() + "% · 事件 events "
                + events + " · 组团 clusters " + clustersDone + "/" + clusters + " · "
                + String.format("%.0f", events / seconds) + " 事件/秒 events/s · 剩余约 left " + rest + " s";
    }

    private static boolean isCluster(Step step) {
        return step.subject().startsWith("cluster-");
    }
}
