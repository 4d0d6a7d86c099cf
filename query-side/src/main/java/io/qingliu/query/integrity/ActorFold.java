package io.qingliu.query.integrity;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.EventContext;
import io.qingliu.events.Role;
import io.qingliu.query.kernel.Fold;
import io.qingliu.query.kernel.Recorded;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** In which roles every person acted: a part for each cluster, and for each stream of no cluster. Automations are no persons. */
public final class ActorFold implements Fold<Actors, Actors> {
    @Override
    public String name() {
        return "integrity.actors";
    }

    @Override
    public Class<Actors> state() {
        return Actors.class;
    }

    @Override
    public Set<Class<?>> hears() {
        return Set.of(DomainEvent.class);
    }

    @Override
    public Optional<String> part(Recorded event) {
        return Optional.of(event.cluster() == null ? event.stream() : event.cluster());
    }

    @Override
    public Actors nothing(String part) {
        return new Actors(part, Map.of());
    }

    @Override
    public Actors after(Actors state, Recorded recorded) {
        if (recorded.event() == null) {
            return state;
        }
        EventContext context = recorded.event().context();
        Actors next = acted(
                state,
                recorded,
                context,
                context.answeringActor().value(),
                context.answeringRole(),
                context.answeringOrganisation().value());
        return context.transcribed()
                ? acted(
                        next,
                        recorded,
                        context,
                        context.actor().value(),
                        context.role(),
                        context.organisation().value())
                : next;
    }

    private static Actors acted(
            Actors state, Recorded recorded, EventContext context, String actor, Role role, String organisation) {
        return role == Role.AUTOMATION
                ? state
                : state.acted(
                        actor,
                        new Actors.InRole(
                                role,
                                organisation,
                                1,
                                recorded.position(),
                                context.occurredOn(),
                                recorded.position(),
                                context.occurredOn()));
    }

    @Override
    public List<Actors> rows(Actors state) {
        return List.of(state);
    }
}
