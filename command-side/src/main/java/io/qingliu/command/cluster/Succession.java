package io.qingliu.command.cluster;

import static io.qingliu.command.cluster.ClusterRule.A_CLUSTER_CANNOT_FOLLOW_ITSELF;
import static io.qingliu.command.cluster.ClusterRule.A_SPLIT_NAMES_AT_LEAST_TWO_SUCCESSORS;
import static io.qingliu.command.cluster.ClusterRule.EVERY_OPEN_PROBLEM_GOES_TO_A_SUCCESSOR;

import io.qingliu.command.kernel.Judgement;
import io.qingliu.events.cluster.ClusterMerged;
import io.qingliu.events.cluster.ClusterSplit;
import io.qingliu.events.cluster.ProblemMapping;
import io.qingliu.events.cluster.SuccessorCluster;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.ProblemId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How clusters follow one another: successors named, open problems mapped one by one, no score copied (rulings §8). */
final class Succession {
    private Succession() {}

    static ClusterSplit split(SplitCluster c, Place place, Obligation obligation, Judgement judgement) {
        List<ClusterId> successors =
                c.successors().stream().map(SuccessorCluster::clusterId).toList();
        Set<ClusterId> different = new HashSet<>(successors);
        judgement
                .demandText(c.reason(), "reason")
                .refuseFieldIf(
                        different.size() < 2 || different.size() < successors.size(),
                        A_SPLIT_NAMES_AT_LEAST_TWO_SUCCESSORS,
                        "successors")
                .refuseFieldIf(different.contains(c.clusterId()), A_CLUSTER_CANNOT_FOLLOW_ITSELF, "successors");
        for (int i = 0; i < c.successors().size(); i++) {
            judgement.demandText(c.successors().get(i).name(), "successors[" + i + "].name");
        }
        mustFollow(c.problems(), different, judgement);
        return new ClusterSplit(
                c.clusterId(),
                judgement.context(),
                c.successors(),
                c.problems(),
                c.reason(),
                place.parkId(),
                place.parkLevel(),
                place.unitId(),
                place.managementBody(),
                place.frontage(),
                place.rivers(),
                obligation.cohort(),
                obligation.dueOn());
    }

    static ClusterMerged merge(MergeCluster c, Obligation obligation, Judgement judgement) {
        judgement
                .demandText(c.reason(), "reason")
                .refuseFieldIf(c.into().equals(c.clusterId()), A_CLUSTER_CANNOT_FOLLOW_ITSELF, "into");
        mustFollow(c.problems(), Set.of(c.into()), judgement);
        return new ClusterMerged(
                c.clusterId(),
                judgement.context(),
                c.into(),
                c.problems(),
                c.reason(),
                obligation.cohort(),
                obligation.dueOn());
    }

    private static void mustFollow(List<ProblemMapping> problems, Set<ClusterId> successors, Judgement judgement) {
        Set<ProblemId> named = new HashSet<>();
        for (int i = 0; i < problems.size(); i++) {
            ProblemMapping mapping = problems.get(i);
            boolean again = !named.add(mapping.problem().problemId());
            judgement.refuseFieldIf(
                    again || !successors.contains(mapping.to()),
                    EVERY_OPEN_PROBLEM_GOES_TO_A_SUCCESSOR,
                    "problems[" + i + "]",
                    mapping.problem().problemId(),
                    mapping.to());
        }
    }
}
