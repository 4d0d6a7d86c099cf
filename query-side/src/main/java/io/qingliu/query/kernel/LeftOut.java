package io.qingliu.query.kernel;

import io.qingliu.events.ledger.ParkedEventSetAside;
import io.qingliu.store.LedgerWindow;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The events that an act of the ledger left out of a projection, because it could not handle them: whoever tells the ledger again
 * leaves them out as well. They are looked up only when something could not be told, for mostly there are none.
 */
final class LeftOut {
    /** Nothing is left out. */
    static final LeftOut NOTHING = new LeftOut(null, () -> Set.of());

    private final @Nullable Rooms rooms;
    private final Supplier<Set<Act>> acts;
    private @Nullable Set<Act> known;

    private record Act(String follower, long position) {}

    private LeftOut(@Nullable Rooms rooms, Supplier<Set<Act>> acts) {
        this.rooms = rooms;
        this.acts = acts;
    }

    /** What the ledger says about it up to a position. */
    static LeftOut upTo(long position, Rooms rooms, Bulk bulk) {
        return new LeftOut(rooms, () -> {
            Set<Act> acts = new HashSet<>();
            bulk.each(
                    new LedgerWindow(0, position, Set.of("ledger.ParkedEventSetAside"), null),
                    event -> event.as(ParkedEventSetAside.class)
                            .ifPresent(act -> acts.add(new Act(act.follower(), act.position()))));
            return acts;
        });
    }

    /** Whether an event is left out of what a fold is told. */
    synchronized boolean of(Fold<?, ?> fold, long position) {
        if (rooms == null || !rooms.keeps(fold)) {
            return false;
        }
        if (known == null) {
            known = acts.get();
        }
        return known.contains(new Act(rooms.of(fold).name(), position));
    }
}
