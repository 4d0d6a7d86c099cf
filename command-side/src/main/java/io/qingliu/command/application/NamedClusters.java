package io.qingliu.command.application;

import static io.qingliu.command.application.ApplicationRule.A_CLUSTER_STANDS_ONCE;
import static io.qingliu.command.application.ApplicationRule.A_PAPER_NAMES_AT_LEAST_ONE_CLUSTER;
import static io.qingliu.command.application.ApplicationRule.A_PARTICIPATION_COUNTS_FROM_1;

import io.qingliu.command.kernel.Judgement;
import io.qingliu.events.application.AppliedCluster;
import io.qingliu.events.application.NotSelectedCluster;
import io.qingliu.events.application.ParticipatingCluster;
import io.qingliu.events.ids.ClusterId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * The clusters that a paper names, with the places at which it names them.
 *
 * @param list the list that a refusal names where there is none at all
 * @param all one line for each naming
 */
record NamedClusters(String list, List<Line> all) {
    private static final int LAST_PARTICIPATION = 99_999;

    /**
     * One naming.
     *
     * @param place where it stands in the command, {@code clusters[2]}
     */
    record Line(String place, ClusterId cluster, int participation) {}

    static NamedClusters of(String list, List<ParticipatingCluster> clusters) {
        return lines(list, clusters, ParticipatingCluster::clusterId, ParticipatingCluster::participation);
    }

    static NamedClusters applied(String list, List<AppliedCluster> clusters) {
        return lines(list, clusters, AppliedCluster::clusterId, AppliedCluster::participation);
    }

    static NamedClusters notSelected(String list, List<NotSelectedCluster> clusters) {
        return lines(list, clusters, NotSelectedCluster::clusterId, NotSelectedCluster::participation);
    }

    NamedClusters and(NamedClusters more) {
        List<Line> together = new ArrayList<>(all);
        together.addAll(more.all);
        return new NamedClusters(list, List.copyOf(together));
    }

    /** At least one cluster, each once, each with a participation that can be numbered. */
    void mustBeNamedWell(Judgement judgement) {
        judgement.refuseFieldIf(all.isEmpty(), A_PAPER_NAMES_AT_LEAST_ONE_CLUSTER, list);
        Set<ClusterId> once = new HashSet<>();
        for (Line line : all) {
            judgement
                    .refuseFieldIf(
                            !once.add(line.cluster()),
                            A_CLUSTER_STANDS_ONCE,
                            line.place() + ".clusterId",
                            line.cluster())
                    .refuseFieldIf(
                            line.participation() < 1 || line.participation() > LAST_PARTICIPATION,
                            A_PARTICIPATION_COUNTS_FROM_1,
                            line.place() + ".participation",
                            line.cluster());
        }
    }

    private static <C> NamedClusters lines(
            String list, List<C> clusters, Function<C, ClusterId> cluster, ToIntFunction<C> participation) {
        return new NamedClusters(
                list,
                IntStream.range(0, clusters.size())
                        .mapToObj(i -> new Line(
                                list + "[" + i + "]",
                                cluster.apply(clusters.get(i)),
                                participation.applyAsInt(clusters.get(i))))
                        .toList());
    }
}
