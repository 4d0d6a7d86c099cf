package io.qingliu.query.kernel;

import io.qingliu.query.kernel.Rooms.Room;
import io.qingliu.store.LedgerWindow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells one part the ledger anew, because an event reached it behind a later one: it was parked, or it belongs to another sequence
 * than the later one, as where of one stream some events are about a cluster and others about none. To pass over it as if it had
 * been heard would lose it; to tell it now would be out of order.
 */
final class Retelling {
    private final Bulk bulk;
    private final Rooms rooms;
    private final FoldStates states;
    /** What was told anew, so that further events that were told with it are passed over. */
    private final Map<RoomProjection.Key, Told> told = new ConcurrentHashMap<>();

    /**
     * What was told anew.
     *
     * @param to up to which position
     * @param without but for these
     */
    private record Told(long to, Set<Long> without) {
        boolean holds(long position) {
            return position <= to && !without.contains(position);
        }
    }

    Retelling(Bulk bulk, Rooms rooms, FoldStates states) {
        this.bulk = bulk;
        this.rooms = rooms;
        this.states = states;
    }

    /** Forgets what was told anew: it may not have been kept. */
    void forget() {
        told.clear();
    }

    /**
     * What a part knows with an event that lies behind the last that it heard.
     *
     * @return null where it knows of the event already
     * @throws IllegalStateException where it cannot take one of its events
     */
    @Nullable
    <S> Heard<S> with(Recorded late, Fold<S, ?> fold, Room room, Heard<S> known) {
        RoomProjection.Key key = new RoomProjection.Key(fold.name(), known.part());
        Told before = told.get(key);
        if (before != null && before.holds(late.position())) {
            return null;
        }
        Set<Long> parked = new HashSet<>(states.parked(room.name()));
        parked.remove(late.position());
        Telling telling = new Telling(List.of(fold), 1, LeftOut.upTo(known.position(), rooms, bulk));
        List<Recorded> events = new ArrayList<>();
        bulk.each(window(late, known), event -> {
            if (!parked.contains(event.position())) {
                events.add(event);
            }
        });
        telling.tell(events.stream().filter(event -> known.part().equals(part(fold, event))));
        if (!telling.stuck().isEmpty()) {
            throw new IllegalStateException(known.part() + " cannot be told anew: " + telling.stuck());
        }
        told.put(key, new Told(known.position(), parked));
        Heard<S> anew = telling.parts(fold).get(known.part());
        return anew == null ? null : new Heard<>(known.part(), known.position(), anew.state());
    }

    private static <S> @Nullable String part(Fold<S, ?> fold, Recorded event) {
        return fold.part(event).orElse(null);
    }

    /** Where the events of a part stand: in its cluster's history or its stream, else anywhere. */
    private static LedgerWindow window(Recorded late, Heard<?> known) {
        if (known.part().equals(late.cluster())) {
            return LedgerWindow.ofCluster(known.part(), known.position());
        }
        return known.part().equals(late.stream())
                ? LedgerWindow.ofStream(known.part(), known.position())
                : new LedgerWindow(0, known.position(), null, null);
    }
}
