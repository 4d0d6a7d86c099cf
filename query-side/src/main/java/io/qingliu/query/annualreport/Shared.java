package io.qingliu.query.annualreport;

import io.qingliu.events.Zh;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact about several clusters that is kept in its own stream: a practice, a joint case, a drill.
 *
 * @param id its stream
 * @param kind what it is; null where its beginning was erased
 * @param position of its first event
 * @param on the day on which it began
 * @param clusters the clusters concerned
 * @param title what it is about
 * @param text more about it
 * @param parties who takes part
 * @param document the paper that it rests on
 * @param steps what happened since, in the order of recording
 * @param endedOn the day on which it was closed, settled or withdrawn
 * @param outcome what came of it
 */
public record Shared(
        String id,
        @Nullable Kind kind,
        long position,
        @Nullable LocalDate on,
        List<String> clusters,
        String title,
        String text,
        List<String> parties,
        @Nullable Document document,
        List<Step> steps,
        @Nullable LocalDate endedOn,
        @Nullable String outcome) {
    static Shared nothing(String id) {
        return new Shared(id, null, 0, null, List.of(), "", "", List.of(), null, List.of(), null, null);
    }

    public Shared {
        clusters = List.copyOf(clusters);
        parties = List.copyOf(parties);
        steps = List.copyOf(steps);
    }

    /** What it is. */
    public enum Kind {
        @Zh("示范经验")
        PRACTICE,
        @Zh("联合执法")
        JOINT_CASE,
        @Zh("联合演练")
        DRILL,
        @Zh("应急预案对接")
        PLANS_DOCKED,
        @Zh("应急资源共享")
        RESOURCES_SHARED,
        @Zh("突发环境事件")
        INCIDENT,
        @Zh("调度督办")
        DISPATCH,
        @Zh("“美丽重庆”年度计划")
        ANNUAL_PLAN
    }

    /**
     * What happened since.
     *
     * @param position of the event
     * @param on the day
     * @param clusterId the cluster concerned, where it is one of its own
     * @param text what
     */
    public record Step(
            long position, LocalDate on, @Nullable String clusterId, String text) {}

    Shared and(Step step) {
        List<Step> next = new ArrayList<>(steps);
        next.add(step);
        return new Shared(id, kind, position, on, clusters, title, text, parties, document, next, endedOn, outcome);
    }

    Shared ended(LocalDate day, String what) {
        return new Shared(id, kind, position, on, clusters, title, text, parties, document, steps, day, what);
    }
}
