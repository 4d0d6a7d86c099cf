package io.qingliu.query.dashboard;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.park.ParkEvent;
import io.qingliu.events.park.ParkRegistered;
import io.qingliu.events.park.ParkRenamed;
import io.qingliu.events.unit.UnitEstablished;
import io.qingliu.events.unit.UnitEvent;
import io.qingliu.events.unit.UnitRenamed;
import io.qingliu.query.kernel.Fold;
import io.qingliu.query.kernel.Recorded;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What parks and units are called, from which day on. Each event that names one is a part of its own. */
final class NamesFold implements Fold<Optional<NamesFold.Name>, NamesFold.Name> {
    /**
     * A name.
     *
     * @param position of the event that gave it
     * @param id the park or unit
     * @param effectiveOn the first day
     * @param name the name
     */
    record Name(long position, String id, LocalDate effectiveOn, String name) {}

    @Override
    public String name() {
        return "dashboard.names";
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public Class<Optional<Name>> state() {
        return (Class) Optional.class;
    }

    @Override
    public Set<Class<?>> hears() {
        return Set.of(ParkEvent.class, UnitEvent.class);
    }

    @Override
    public Optional<String> part(Recorded event) {
        return naming(event) == null ? Optional.empty() : Optional.of(event.eventId());
    }

    @Override
    public Optional<Name> nothing(String part) {
        return Optional.empty();
    }

    @Override
    public Optional<Name> after(Optional<Name> state, Recorded event) {
        return state.isPresent() ? state : Optional.ofNullable(naming(event));
    }

    @Override
    public List<Name> rows(Optional<Name> state) {
        return state.stream().toList();
    }

    private static @Nullable Name naming(Recorded recorded) {
        DomainEvent event = recorded.event();
        if (event == null) {
            return null;
        }
        return switch (event) {
            case ParkRegistered e -> name(recorded, e.context().occurredOn(), e.name());
            case ParkRenamed e -> name(recorded, e.context().occurredOn(), e.after());
            case UnitEstablished e -> name(recorded, e.effectiveOn(), e.name());
            case UnitRenamed e -> name(recorded, e.effectiveOn(), e.after());
            default -> null;
        };
    }

    private static Name name(Recorded recorded, LocalDate effectiveOn, String name) {
        return new Name(recorded.position(), recorded.stream(), effectiveOn, name);
    }
}
