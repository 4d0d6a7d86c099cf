package io.qingliu.query.audithistory;

import io.qingliu.events.Basis;
import io.qingliu.events.DomainEvent;
import io.qingliu.events.EventContext;
import io.qingliu.events.OnBehalfOf;
import io.qingliu.events.Source;
import io.qingliu.events.Words;
import io.qingliu.events.cluster.SharedFactNoted;
import io.qingliu.events.correction.EventCorrected;
import io.qingliu.query.audithistory.HistoryView.Correction;
import io.qingliu.query.audithistory.HistoryView.Entry;
import io.qingliu.query.audithistory.HistoryView.OnBehalf;
import io.qingliu.query.audithistory.HistoryView.Other;
import io.qingliu.query.audithistory.HistoryView.Paper;
import io.qingliu.query.audithistory.HistoryView.Who;
import io.qingliu.query.kernel.Recorded;
import io.qingliu.query.kernel.Today;
import io.qingliu.serialization.EventTypes;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns recorded events into entries of a page.
 *
 * @param others what the index knows of the events that these name, by event id
 * @param corrections the corrections of these events, by the id of the corrected one, in order
 */
record Entries(Map<String, HistoryEntry> others, Map<String, List<Recorded>> corrections) {
    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(Today.ZONE);

    Entry entry(Recorded recorded) {
        DomainEvent event = recorded.event();
        EventContext context = event == null ? null : event.context();
        Description description = event == null ? erased(recorded) : Description.of(event);
        return new Entry(
                recorded.position(),
                recorded.eventId(),
                recorded.stream(),
                recorded.version(),
                recorded.type(),
                description.zh(),
                description.en(),
                recorded.erased(),
                context == null ? null : context.occurredOn().toString(),
                recorded.recordedAt().toString(),
                SHOWN.format(recorded.recordedAt()),
                who(recorded),
                context == null ? null : paper(context.basis()),
                context == null ? null : source(context.source()),
                description.reason(),
                description.fields(),
                description.changes(),
                recorded.causation() == null ? null : other(recorded.causation()),
                recorded.trace(),
                recorded.as(EventCorrected.class)
                        .map(correction -> other(correction.eventId()))
                        .orElse(null),
                corrections.getOrDefault(recorded.eventId(), List.of()).stream()
                        .map(Entries::correction)
                        .toList(),
                recorded.as(SharedFactNoted.class).map(Entries::shared).orElse(null));
    }

    private static Description erased(Recorded recorded) {
        Class<?> type = EventTypes.all().of(recorded.type()).event();
        return new Description(Description.zh(type), Description.en(type), List.of(), List.of(), null);
    }

    private static Who who(Recorded recorded) {
        DomainEvent event = recorded.event();
        if (event == null) {
            return new Who(recorded.actor(), null, null, null, false, null, List.of());
        }
        EventContext context = event.context();
        return new Who(
                context.actor().value(),
                context.role().name(),
                Words.zh(context.role()),
                context.organisation().value(),
                context.transcribed(),
                behalf(context.onBehalfOf()),
                context.exceptions());
    }

    private static @Nullable OnBehalf behalf(@Nullable OnBehalfOf other) {
        return other == null
                ? null
                : new OnBehalf(
                        other.actor().value(),
                        other.role().name(),
                        Words.zh(other.role()),
                        other.organisation().value(),
                        other.paperNumber() == null ? null : other.paperNumber().value(),
                        other.paperDate().toString(),
                        other.scan().value());
    }

    private static @Nullable Paper paper(@Nullable Basis basis) {
        return basis == null
                ? null
                : new Paper(
                        basis.number() == null ? null : basis.number().value(),
                        basis.title(),
                        basis.issuedOn() == null ? null : basis.issuedOn().toString(),
                        basis.digest() == null ? null : basis.digest().value());
    }

    private static String source(Source source) {
        String kind = Words.zh(source.kind());
        return source.reference() == null ? kind : kind + "：" + source.reference();
    }

    private static Correction correction(Recorded recorded) {
        DomainEvent event = recorded.event();
        Description description = event == null ? erased(recorded) : Description.of(event);
        return new Correction(
                recorded.position(),
                recorded.eventId(),
                event == null ? null : event.context().occurredOn().toString(),
                who(recorded),
                description.reason(),
                description.changes());
    }

    private static Other shared(SharedFactNoted noted) {
        return new Other(
                noted.sourceEventId(),
                noted.sourceStream(),
                null,
                noted.sourceType(),
                EventTypes.all().names().contains(noted.sourceType())
                        ? Description.zh(EventTypes.all().of(noted.sourceType()).event())
                        : noted.sourceType());
    }

    private Other other(String eventId) {
        HistoryEntry known = others.get(eventId);
        return known == null
                ? new Other(eventId, null, null, null, null)
                : new Other(
                        eventId,
                        known.stream(),
                        known.position(),
                        known.type(),
                        Description.zh(EventTypes.all().of(known.type()).event()));
    }
}
