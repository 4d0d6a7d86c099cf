package io.qingliu.query.testing;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.ids.StreamId;
import io.qingliu.query.kernel.Complete;
import io.qingliu.query.kernel.Fold;
import io.qingliu.query.kernel.Folding;
import io.qingliu.query.kernel.Heard;
import io.qingliu.query.kernel.Moment;
import io.qingliu.query.kernel.Places;
import io.qingliu.query.kernel.Recorded;
import io.qingliu.query.kernel.Told;
import io.qingliu.serialization.EventTypes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** A short ledger in memory: events in the order in which they were recorded, told to folds at a moment. */
public final class Telling {
    private final List<Recorded> recorded = new ArrayList<>();

    private Telling() {}

    /** A ledger of these events, from position 1 on. */
    public static Telling of(List<? extends DomainEvent> events) {
        Telling telling = new Telling();
        events.forEach(telling::add);
        return telling;
    }

    private void add(DomainEvent event) {
        long position = recorded.size() + 1L;
        recorded.add(recorded(position, event));
    }

    /** An event as the ledger recorded it. */
    public static Recorded recorded(long position, DomainEvent event) {
        StreamId cluster = event.cluster();
        return new Recorded(
                position,
                "event-" + position,
                event.stream().value(),
                position,
                EventTypes.all().of(event.getClass()).name(),
                event,
                cluster == null ? null : cluster.value(),
                Instant.parse("2025-01-02T04:00:00Z").plusSeconds(60 * position),
                "clerk-1",
                "key-" + position,
                null,
                null);
    }

    /** The same event after its content was lawfully erased. */
    public static Recorded erased(Recorded it) {
        return new Recorded(
                it.position(),
                it.eventId(),
                it.stream(),
                it.version(),
                it.type(),
                null,
                it.cluster(),
                it.recordedAt(),
                it.actor(),
                it.key(),
                null,
                null);
    }

    /** All of it. */
    public List<Recorded> recorded() {
        return List.copyOf(recorded);
    }

    /** What some folds know at a moment. */
    public Told at(Moment moment, Fold<?, ?>... folds) {
        List<Recorded> counted = recorded.stream().filter(moment::counts).toList();
        Map<String, SortedMap<String, ? extends Heard<?>>> byFold = new HashMap<>();
        byFold.put(Places.FOLD.name(), Folding.over(Places.FOLD, counted));
        for (Fold<?, ?> fold : folds) {
            byFold.put(fold.name(), over(fold, counted));
        }
        long last = moment.asOf() == null ? recorded.size() : moment.asOf();
        return new Told(moment, new Complete(last, List.of()), true, byFold);
    }

    private static <S> SortedMap<String, Heard<S>> over(Fold<S, ?> fold, List<Recorded> events) {
        return Folding.over(fold, events);
    }
}
