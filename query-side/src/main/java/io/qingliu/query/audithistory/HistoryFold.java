package io.qingliu.query.audithistory;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.EventContext;
import io.qingliu.events.correction.EventCorrected;
import io.qingliu.query.kernel.Fold;
import io.qingliu.query.kernel.Recorded;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The history: one entry for each event, whatever else happened; so each event is a part of its own. */
final class HistoryFold implements Fold<Optional<HistoryEntry>, HistoryEntry> {
    @Override
    public String name() {
        return "audithistory";
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public Class<Optional<HistoryEntry>> state() {
        return (Class) Optional.class;
    }

    @Override
    public Set<Class<?>> hears() {
        return Set.of(DomainEvent.class);
    }

    @Override
    public Optional<String> part(Recorded event) {
        return Optional.of(event.eventId());
    }

    @Override
    public Optional<HistoryEntry> nothing(String part) {
        return Optional.empty();
    }

    @Override
    public Optional<HistoryEntry> after(Optional<HistoryEntry> state, Recorded event) {
        return state.isPresent() ? state : Optional.of(entry(event));
    }

    @Override
    public List<HistoryEntry> rows(Optional<HistoryEntry> state) {
        return state.stream().toList();
    }

    private static HistoryEntry entry(Recorded recorded) {
        DomainEvent event = recorded.event();
        EventContext context = event == null ? null : event.context();
        return new HistoryEntry(
                recorded.position(),
                recorded.eventId(),
                recorded.stream(),
                recorded.kind(),
                recorded.type(),
                recorded.cluster(),
                context == null ? null : context.occurredOn(),
                recorded.recordedAt(),
                recorded.actor(),
                context == null ? null : context.role().name(),
                context == null ? recorded.actor() : context.answeringActor().value(),
                context == null ? null : context.answeringRole().name(),
                recorded.causation(),
                recorded.as(EventCorrected.class).map(EventCorrected::eventId).orElse(null),
                event == null ? "" : words(recorded, event));
    }

    private static String words(Recorded recorded, DomainEvent event) {
        Description description = Description.of(event);
        return String.join(
                        " ",
                        recorded.type(),
                        recorded.stream(),
                        recorded.eventId(),
                        String.join(" ", description.words()))
                .toLowerCase(Locale.ROOT)
                // a text column holds no zero characters
                .replace("\u0000", "");
    }
}
