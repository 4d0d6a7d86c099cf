package io.qingliu.query.scoreprovenance;

import io.qingliu.events.evidence.EvidenceFiled;
import io.qingliu.query.kernel.Fold;
import io.qingliu.query.kernel.Recorded;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which evidence was filed and when it was taken: a part for each piece. */
public final class EvidenceFold implements Fold<FiledEvidence, FiledEvidence> {
    @Override
    public String name() {
        return "scoreprovenance.evidence";
    }

    @Override
    public Class<FiledEvidence> state() {
        return FiledEvidence.class;
    }

    @Override
    public Set<Class<?>> hears() {
        return Set.of(EvidenceFiled.class);
    }

    @Override
    public Optional<String> part(Recorded event) {
        return Optional.of(event.stream());
    }

    @Override
    public FiledEvidence nothing(String part) {
        return new FiledEvidence(part, null, null, null, null);
    }

    @Override
    public FiledEvidence after(FiledEvidence state, Recorded recorded) {
        return recorded.as(EvidenceFiled.class)
                .map(e -> new FiledEvidence(
                        state.evidenceId(), e.digest().value(), e.kind(), e.takenOn(), Act.of(recorded)))
                .orElse(state);
    }

    @Override
    public List<FiledEvidence> rows(FiledEvidence state) {
        return state.filed() == null ? List.of() : List.of(state);
    }
}
