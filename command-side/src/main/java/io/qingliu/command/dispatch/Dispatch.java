package io.qingliu.command.dispatch;

import static io.qingliu.command.dispatch.DispatchRule.AN_EXTENSION_LIES_LATER;
import static io.qingliu.command.dispatch.DispatchRule.AT_LEAST_ONE_CLUSTER_IS_CONCERNED;
import static io.qingliu.command.dispatch.DispatchRule.ITS_OPENING_WAS_ERASED;
import static io.qingliu.command.dispatch.DispatchRule.THE_MATTER_IS_SETTLED;

import io.qingliu.command.kernel.Judgement;
import io.qingliu.events.dispatch.DispatchEvent;
import io.qingliu.events.dispatch.DispatchExtended;
import io.qingliu.events.dispatch.DispatchFollowedUp;
import io.qingliu.events.dispatch.DispatchOpened;
import io.qingliu.events.dispatch.DispatchSettled;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dispatched or supervised matter.
 *
 * @param dueOn by when it is to be done, or null before it was opened or where that was erased
 * @param settledOn the day on which it was settled, or null
 */
record Dispatch(@Nullable LocalDate dueOn, @Nullable LocalDate settledOn) {
    /** Before it was opened. */
    static final Dispatch NOT_YET = new Dispatch(null, null);

    /** Answers a command with its events, or refuses it by a {@link DispatchRule}. */
    List<DispatchEvent> decide(DispatchCommand command) {
        Judgement judgement = Judgement.of(command);
        return switch (command) {
            case OpenDispatch c -> {
                judgement
                        .refuseFieldIf(c.clusters().isEmpty(), AT_LEAST_ONE_CLUSTER_IS_CONCERNED, "clusters")
                        .demandText(c.matter(), "matter");
                yield List.of(new DispatchOpened(
                        c.dispatchId(), judgement.context(), c.kind(), c.matter(), c.owner(), c.dueOn(), c.clusters()));
            }
            case FollowUpDispatch c -> {
                // what was done before the settlement may be entered after it (rulings §1)
                judgement
                        .refuseIf(
                                settledOn != null && c.context().occurredOn().isAfter(settledOn),
                                THE_MATTER_IS_SETTLED,
                                String.valueOf(settledOn))
                        .demandText(c.progress(), "progress");
                yield List.of(new DispatchFollowedUp(c.dispatchId(), judgement.context(), c.progress(), c.evidence()));
            }
            case ExtendDispatch c -> {
                LocalDate before = mustBeOpen(judgement);
                judgement
                        .refuseFieldIf(!c.after().isAfter(before), AN_EXTENSION_LIES_LATER, "after", c.after(), before)
                        .demandText(c.reason(), "reason");
                yield List.of(new DispatchExtended(c.dispatchId(), judgement.context(), before, c.after(), c.reason()));
            }
            case SettleDispatch c -> {
                LocalDate due = mustBeOpen(judgement);
                judgement.demandText(c.outcome(), "outcome");
                yield List.of(new DispatchSettled(
                        c.dispatchId(),
                        judgement.context(),
                        c.outcome(),
                        daysLate(due, c.context().occurredOn())));
            }
        };
    }

    private LocalDate mustBeOpen(Judgement judgement) {
        judgement.refuseIf(settledOn != null, THE_MATTER_IS_SETTLED, String.valueOf(settledOn));
        return judgement.demand(dueOn, ITS_OPENING_WAS_ERASED);
    }

    private static int daysLate(LocalDate due, LocalDate settledOn) {
        return Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(due, settledOn)));
    }

    /** What the matter is after an event. */
    Dispatch evolve(DispatchEvent event) {
        return switch (event) {
            case DispatchOpened e -> new Dispatch(e.dueOn(), null);
            case DispatchFollowedUp e -> this;
            case DispatchExtended e -> new Dispatch(e.after(), settledOn);
            case DispatchSettled e -> new Dispatch(dueOn, e.context().occurredOn());
        };
    }
}
