package io.qingliu.query.testing;

import io.qingliu.events.DomainEvent;
import io.qingliu.query.kernel.Complete;
import io.qingliu.query.kernel.Fold;
import io.qingliu.query.kernel.Folding;
import io.qingliu.query.kernel.Heard;
import io.qingliu.query.kernel.Moment;
import io.qingliu.query.kernel.Places;
import io.qingliu.query.kernel.Recorded;
import io.qingliu.query.kernel.Told;
import io.qingliu.serialization.EventTypes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** A ledger in memory: events in the order in which they were recorded, and what folds know of them. */
public final class Chronicle {
    private static final Instant START = Instant.parse("2024-07-01T01:00:00Z");

    private final List<Recorded> recorded = new ArrayList<>();
    private final Map<String, Long> versions = new HashMap<>();

    /** A ledger that holds some events, the first of them at position 1. */
    public static Chronicle of(DomainEvent... events) {
        return new Chronicle().and(events);
    }

    /** Some events more. */
    public Chronicle and(DomainEvent... events) {
        for (DomainEvent event : events) {
            add(event);
        }
        return this;
    }

    private void add(DomainEvent event) {
        String stream = event.stream().value();
        long position = recorded.size() + 1L;
        recorded.add(new Recorded(
                position,
                "event-" + position,
                stream,
                versions.merge(stream, 0L, (known, first) -> known + 1),
                EventTypes.all().of(event.getClass()).name(),
                event,
                event.cluster() == null ? null : event.cluster().value(),
                START.plus(Duration.ofMinutes(position)),
                event.context().actor().value(),
                "key-" + position,
                "operation-" + position,
                null));
    }

    /** The ledger after the content of some events was erased. */
    public Chronicle erased(long... positions) {
        for (long position : positions) {
            int index = (int) position - 1;
            recorded.set(index, erased(recorded.get(index)));
        }
        return this;
    }

    static Recorded erased(Recorded event) {
        return new Recorded(
                event.position(),
                event.eventId(),
                event.stream(),
                event.version(),
                event.type(),
                null,
                event.cluster(),
                event.recordedAt(),
                event.actor(),
                event.key(),
                null,
                null);
    }

    /** All that was recorded. */
    public List<Recorded> recorded() {
        return List.copyOf(recorded);
    }

    /** What folds know of it, as of a day from which days left are counted. */
    public Told told(String day, Fold<?, ?>... folds) {
        return told(Moment.now(Facts.day(day)), folds);
    }

    /** What folds know of it at a moment. */
    public Told told(Moment moment, Fold<?, ?>... folds) {
        List<Recorded> counting = recorded.stream().filter(moment::counts).toList();
        Map<String, SortedMap<String, ? extends Heard<?>>> byFold = new HashMap<>();
        byFold.put(Places.FOLD.name(), Folding.over(Places.FOLD, counting));
        for (Fold<?, ?> fold : folds) {
            byFold.put(fold.name(), Folding.over(fold, counting));
        }
        return new Told(moment, new Complete(recorded.size(), List.of()), true, byFold);
    }
}
