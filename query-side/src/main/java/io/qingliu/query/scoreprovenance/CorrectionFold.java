package io.qingliu.query.scoreprovenance;

import io.qingliu.events.correction.EventCorrected;
import io.qingliu.query.kernel.Fold;
import io.qingliu.query.kernel.Recorded;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Corrections of recorded events: a part for each. */
public final class CorrectionFold implements Fold<Correction, Correction> {
    @Override
    public String name() {
        return "scoreprovenance.corrections";
    }

    @Override
    public Class<Correction> state() {
        return Correction.class;
    }

    @Override
    public Set<Class<?>> hears() {
        return Set.of(EventCorrected.class);
    }

    @Override
    public Optional<String> part(Recorded event) {
        return Optional.of(event.stream() + " " + event.version());
    }

    @Override
    public Correction nothing(String part) {
        return new Correction(null, null, null, List.of());
    }

    @Override
    public Correction after(Correction state, Recorded recorded) {
        return recorded.as(EventCorrected.class)
                .map(e -> new Correction(
                        e.eventId(),
                        Act.of(recorded),
                        e.reason(),
                        e.changes().stream()
                                .map(it -> new Correction.Corrected(it.field(), it.before(), it.after()))
                                .toList()))
                .orElse(state);
    }

    @Override
    public List<Correction> rows(Correction state) {
        return state.eventId() == null ? List.of() : List.of(state);
    }
}
