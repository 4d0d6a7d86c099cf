package io.qingliu.command.practice;

import static io.qingliu.command.practice.PracticeRule.AT_LEAST_ONE_CLUSTER_IS_CONCERNED;
import static io.qingliu.command.practice.PracticeRule.IT_WAS_ALREADY_ADOPTED_THERE;
import static io.qingliu.command.practice.PracticeRule.THE_PRACTICE_IS_WITHDRAWN;
import static io.qingliu.command.practice.PracticeRule.THIS_PROBLEM_CODE_IS_UNKNOWN;

import io.qingliu.command.kernel.Judgement;
import io.qingliu.events.ProblemKind;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.ProblemCode;
import io.qingliu.events.practice.PracticeAdopted;
import io.qingliu.events.practice.PracticeEvent;
import io.qingliu.events.practice.PracticePublished;
import io.qingliu.events.practice.PracticeWithdrawn;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A published practice.
 *
 * @param adoptedBy the clusters that adopted it
 * @param withdrawnOn the day on which it was withdrawn, or null
 */
record Practice(Set<ClusterId> adoptedBy, @Nullable LocalDate withdrawnOn) {
    /** Before it was published. */
    static final Practice NOT_YET = new Practice(Set.of(), null);

    Practice {
        adoptedBy = Set.copyOf(adoptedBy);
    }

    /** Answers a command with its events, or refuses it by a {@link PracticeRule}. */
    List<PracticeEvent> decide(PracticeCommand command) {
        Judgement judgement = Judgement.of(command);
        return switch (command) {
            case PublishPractice c -> {
                judgement
                        .refuseFieldIf(c.clusters().isEmpty(), AT_LEAST_ONE_CLUSTER_IS_CONCERNED, "clusters")
                        .demandText(c.title(), "title")
                        .demandText(c.text(), "text");
                mustBeKnown(c.solves(), judgement);
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
                // what was adopted before the withdrawal may be entered after it (rulings §1)
                judgement
                        .refuseIf(
                                withdrawnOn != null && c.context().occurredOn().isAfter(withdrawnOn),
                                THE_PRACTICE_IS_WITHDRAWN,
                                String.valueOf(withdrawnOn))
                        .refuseFieldIf(
                                adoptedBy.contains(c.clusterId()),
                                IT_WAS_ALREADY_ADOPTED_THERE,
                                "clusterId",
                                c.clusterId())
                        .demandText(c.note(), "note");
                yield List.of(new PracticeAdopted(
                        c.practiceId(), judgement.context(), c.clusterId(), c.problems(), c.note()));
            }
            case WithdrawPractice c -> {
                judgement
                        .refuseIf(withdrawnOn != null, THE_PRACTICE_IS_WITHDRAWN, String.valueOf(withdrawnOn))
                        .demandText(c.reason(), "reason");
                yield List.of(new PracticeWithdrawn(c.practiceId(), judgement.context(), c.reason()));
            }
        };
    }

    private static void mustBeKnown(List<ProblemCode> solves, Judgement judgement) {
        for (int i = 0; i < solves.size(); i++) {
            judgement.refuseFieldIf(
                    ProblemKind.of(solves.get(i)).isEmpty(),
                    THIS_PROBLEM_CODE_IS_UNKNOWN,
                    "solves[" + i + "]",
                    solves.get(i));
        }
    }

    /** What the practice is after an event. */
    Practice evolve(PracticeEvent event) {
        return switch (event) {
            case PracticePublished e -> this;
            case PracticeAdopted e -> {
                Set<ClusterId> more = new HashSet<>(adoptedBy);
                more.add(e.clusterId());
                yield new Practice(more, withdrawnOn);
            }
            case PracticeWithdrawn e -> new Practice(adoptedBy, e.context().occurredOn());
        };
    }
}
