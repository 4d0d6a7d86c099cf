package io.qingliu.command.practice;

import static io.qingliu.command.practice.PracticeRule.AT_LEAST_ONE_CLUSTER_IS_CONCERNED;
import static io.qingliu.command.practice.PracticeRule.IT_WAS_ALREADY_ADOPTED_THERE;
import static io.qingliu.command.practice.PracticeRule.THE_PRACTICE_IS_WITHDRAWN;

import io.qingliu.command.kernel.Judgement;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.practice.PracticeAdopted;
import io.qingliu.events.practice.PracticeEvent;
import io.qingliu.events.practice.PracticePublished;
import io.qingliu.events.practice.PracticeWithdrawn;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A published practice.
 *
 * @param adoptedBy the clusters that adopted it
 * @param withdrawn whether it was withdrawn
 */
record Practice(Set<ClusterId> adoptedBy, boolean withdrawn) {
    /** Before it was published. */
    static final Practice NOT_YET = new Practice(Set.of(), false);

    Practice {
        adoptedBy = Set.copyOf(adoptedBy);
    }

    /** Answers a command with its events, or refuses it by a {@link PracticeRule}. */
    List<PracticeEvent> decide(PracticeCommand command) {
        Judgement judgement = Judgement.of(command).refuseIf(withdrawn, THE_PRACTICE_IS_WITHDRAWN);
        return switch (command) {
            case PublishPractice c -> {
                judgement
                        .refuseFieldIf(c.clusters().isEmpty(), AT_LEAST_ONE_CLUSTER_IS_CONCERNED, "clusters")
                        .demandText(c.title(), "title")
                        .demandText(c.text(), "text");
                yield List.of(new PracticePublished(
                        c.practiceId(),
                        judgement.context(),
                        c.title(),
                        c.text(),
                        c.clusters(),
                        c.solves(),
                        c.document()));
            }
            case AdoptPractice c -> {
                judgement.refuseFieldIf(
                        adoptedBy.contains(c.clusterId()), IT_WAS_ALREADY_ADOPTED_THERE, "clusterId", c.clusterId());
                yield List.of(new PracticeAdopted(
                        c.practiceId(), judgement.context(), c.clusterId(), c.problems(), c.note()));
            }
            case WithdrawPractice c -> {
                judgement.demandText(c.reason(), "reason");
                yield List.of(new PracticeWithdrawn(c.practiceId(), judgement.context(), c.reason()));
            }
        };
    }

    /** What the practice is after an event. */
    Practice evolve(PracticeEvent event) {
        return switch (event) {
            case PracticePublished e -> this;
            case PracticeAdopted e -> {
                Set<ClusterId> more = new HashSet<>(adoptedBy);
                more.add(e.clusterId());
                yield new Practice(more, withdrawn);
            }
            case PracticeWithdrawn e -> new Practice(adoptedBy, true);
        };
    }
}
