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
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** A ledger in memory: events in the order in which they are written, told to folds as of any moment. */
public final class Book {
    /** The day on which the answers are given. */
    public static final LocalDate TODAY = LocalDate.of(2025, 11, 20);

    private static final ZoneOffset CHONGQING = ZoneOffset.ofHours(8);

    private final List<Recorded> events = new ArrayList<>();
    private final Map<String, Long> versions = new HashMap<>();

    /** Writes events down at noon of the days on which they happened; answers the last position. */
    public long write(DomainEvent... written) {
        for (DomainEvent event : written) {
            writeAt(at(event.context().occurredOn()), event);
        }
        return events.size();
    }

    /** Noon in Chongqing, so many seconds later as there are events. */
    public Instant at(LocalDate day) {
        return day.atTime(LocalTime.NOON).toInstant(CHONGQING).plusSeconds(events.size());
    }

    /** Writes an event down at a time. */
    public long writeAt(Instant recordedAt, DomainEvent event) {
        String stream = event.stream().value();
        long version = versions.merge(stream, 0L, (known, none) -> known + 1);
        long position = events.size() + 1L;
        events.add(new Recorded(
                position,
                "event-" + position,
                stream,
                version,
                EventTypes.all().of(event.getClass()).name(),
                event,
                event.cluster() == null ? null : event.cluster().value(),
                recordedAt,
                event.context().actor().value(),
                "key-" + position,
                null,
                null));
        return position;
    }

    /** Erases the content of an event. */
    public Book erase(long position) {
        Recorded known = events.get((int) position - 1);
        events.set(
                (int) position - 1,
                new Recorded(
                        known.position(),
                        known.eventId(),
                        known.stream(),
                        known.version(),
                        known.type(),
                        null,
                        known.cluster(),
                        known.recordedAt(),
                        known.actor(),
                        known.key(),
                        null,
                        null));
        return this;
    }

    /** All that was written. */
    public List<Recorded> events() {
        return List.copyOf(events);
    }

    /** The last position. */
    public long head() {
        return events.size();
    }

    /** What folds know now. */
    public Told now(Fold<?, ?>... folds) {
        return told(Moment.now(TODAY), folds);
    }

    /** What folds know as of a position. */
    public Told asOf(long position, Fold<?, ?>... folds) {
        return told(new Moment(position, null, TODAY, null), folds);
    }

    /** What folds know to have been true on a day, as of a position; null for all that there is. */
    public Told on(String day, @Nullable Long asOf, Fold<?, ?>... folds) {
        return told(new Moment(asOf, LocalDate.parse(day), LocalDate.parse(day), null), folds);
    }

    /** What folds know at a moment. */
    public Told told(Moment moment, Fold<?, ?>... folds) {
        List<Recorded> counting = events.stream().filter(moment::counts).toList();
        Map<String, SortedMap<String, ? extends Heard<?>>> byFold = new HashMap<>();
        byFold.put(Places.FOLD.name(), Folding.over(Places.FOLD, counting));
        for (Fold<?, ?> fold : folds) {
            byFold.put(fold.name(), Folding.over(fold, counting));
        }
        long to = moment.asOf() == null ? head() : Math.min(head(), moment.asOf());
        return new Told(moment, new Complete(to, List.of()), true, byFold);
    }
}
