package io.qingliu.query.integrity;

import io.qingliu.query.kernel.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a cluster's own course tells an auditor.
 *
 * @param clusterId the cluster
 * @param dueOn the day by which it must reach the standard, where known
 * @param dueSaidAt the position of the event that says so
 * @param cutOffs the last days of completion of its participations in the demonstration
 * @param passes the rounds that passed
 * @param reopenings when it was reopened on a finding
 */
public record ClusterTrail(
        String clusterId,
        @Nullable LocalDate dueOn,
        long dueSaidAt,
        List<CutOff> cutOffs,
        List<Pass> passes,
        List<Reopening> reopenings) {
    public ClusterTrail {
        cutOffs = List.copyOf(cutOffs);
        passes = List.copyOf(passes);
        reopenings = List.copyOf(reopenings);
    }

    /**
     * A cut-off.
     *
     * @param on the last day of completion that counts
     * @param position of the event that says so
     */
    public record CutOff(LocalDate on, long position) {}

    /**
     * A passed round.
     *
     * @param acceptanceId which
     * @param fact the conclusion
     * @param annulled whether it was annulled
     */
    public record Pass(String acceptanceId, Fact fact, boolean annulled) {}

    /**
     * A relapse.
     *
     * @param afterRound the passed round that had stood until then
     * @param finding what was found
     * @param problems the problems found
     * @param fact when, and by whom
     */
    public record Reopening(String afterRound, String finding, List<String> problems, Fact fact) {
        public Reopening {
            problems = List.copyOf(problems);
        }
    }

    static ClusterTrail nothing(String clusterId) {
        return new ClusterTrail(clusterId, null, 0, List.of(), List.of(), List.of());
    }

    ClusterTrail due(@Nullable LocalDate on, long saidAt) {
        return new ClusterTrail(clusterId, on, saidAt, cutOffs, passes, reopenings);
    }

    ClusterTrail with(CutOff cutOff) {
        return new ClusterTrail(clusterId, dueOn, dueSaidAt, more(cutOffs, cutOff), passes, reopenings);
    }

    ClusterTrail with(Pass pass) {
        return new ClusterTrail(clusterId, dueOn, dueSaidAt, cutOffs, more(passes, pass), reopenings);
    }

    ClusterTrail with(Reopening reopening) {
        return new ClusterTrail(clusterId, dueOn, dueSaidAt, cutOffs, passes, more(reopenings, reopening));
    }

    ClusterTrail annulled(String acceptanceId) {
        return new ClusterTrail(
                clusterId,
                dueOn,
                dueSaidAt,
                cutOffs,
                passes.stream()
                        .map(pass -> pass.acceptanceId().equals(acceptanceId)
                                ? new Pass(pass.acceptanceId(), pass.fact(), true)
                                : pass)
                        .toList(),
                reopenings);
    }

    private static <T> List<T> more(List<T> known, T one) {
        List<T> next = new ArrayList<>(known);
        next.add(one);
        return next;
    }
}
