package io.qingliu.command.ledger;

import static io.qingliu.command.ledger.LedgerRule.IT_IS_ALREADY_SET_ASIDE;
import static io.qingliu.command.ledger.LedgerRule.THERE_IS_ONE_LEDGER;

import io.qingliu.command.kernel.Judgement;
import io.qingliu.events.ids.LedgerId;
import io.qingliu.events.ledger.LedgerEvent;
import io.qingliu.events.ledger.LedgerOpened;
import io.qingliu.events.ledger.ParkedEventSetAside;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The ledger as a whole.
 *
 * @param setAside the parked events that were set aside
 */
record Ledger(Set<Parked> setAside) {
    /** Before anything happened. */
    static final Ledger NOT_YET = new Ledger(Set.of());

    /** The one stream of this kind. */
    static final LedgerId MAIN = new LedgerId("ledger-main");

    /**
     * A parked event.
     *
     * @param follower who parked it
     * @param position where it stands
     */
    record Parked(String follower, long position) {}

    /** Answers a command with its events, or refuses it by a {@link LedgerRule}. */
    List<LedgerEvent> decide(LedgerCommand command) {
        Judgement judgement = Judgement.of(command);
        return switch (command) {
            case OpenLedger c -> {
                judgement
                        .demandText(c.statement(), "statement")
                        .refuseFieldIf(!c.ledgerId().equals(MAIN), THERE_IS_ONE_LEDGER, "ledgerId", MAIN);
                yield List.of(new LedgerOpened(c.ledgerId(), judgement.context(), c.illustrative(), c.statement()));
            }
            case SetAsideParkedEvent c -> List.of(setAside(c, judgement));
        };
    }

    private ParkedEventSetAside setAside(SetAsideParkedEvent c, Judgement judgement) {
        judgement
                .demandText(c.follower(), "follower")
                .demandText(c.eventId(), "eventId")
                .demandText(c.eventType(), "eventType")
                .demandText(c.reason(), "reason")
                .refuseFieldIf(
                        setAside.contains(new Parked(c.follower(), c.position())),
                        IT_IS_ALREADY_SET_ASIDE,
                        "position",
                        c.follower(),
                        c.position());
        return new ParkedEventSetAside(
                c.ledgerId(),
                judgement.context(),
                c.follower(),
                c.position(),
                c.eventId(),
                c.eventType(),
                c.clusterId(),
                c.reason());
    }

    /** What the ledger is after an event. */
    Ledger evolve(LedgerEvent event) {
        return switch (event) {
            case LedgerOpened e -> this;
            case ParkedEventSetAside e -> {
                Set<Parked> more = new HashSet<>(setAside);
                more.add(new Parked(e.follower(), e.position()));
                yield new Ledger(Set.copyOf(more));
            }
        };
    }
}
