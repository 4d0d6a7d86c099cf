package io.qingliu.query.scoreprovenance;

import io.qingliu.events.demonstration.SpotCheckFindingRecorded;
import io.qingliu.events.ids.DemonstrationId;
import io.qingliu.query.kernel.Fold;
import io.qingliu.query.kernel.Recorded;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What experts found on site: a part for each participation in the demonstration. */
public final class SpotCheckFold implements Fold<SpotChecks, SpotCheck> {
    @Override
    public String name() {
        return "scoreprovenance.spotchecks";
    }

    @Override
    public Class<SpotChecks> state() {
        return SpotChecks.class;
    }

    @Override
    public Set<Class<?>> hears() {
        return Set.of(SpotCheckFindingRecorded.class);
    }

    @Override
    public Optional<String> part(Recorded event) {
        return Optional.of(event.stream());
    }

    @Override
    public SpotChecks nothing(String part) {
        return new SpotChecks(new DemonstrationId(part).cluster().value(), List.of());
    }

    @Override
    public SpotChecks after(SpotChecks state, Recorded recorded) {
        return recorded.as(SpotCheckFindingRecorded.class)
                .map(e -> state.with(new SpotCheck(
                        state.clusterId(),
                        Act.of(recorded),
                        e.expert().value(),
                        e.items().stream()
                                .map(it -> new SpotCheck.Checked(
                                        it.itemId().value(), it.points(), it.scale(), it.finding()))
                                .toList())))
                .orElse(state);
    }

    @Override
    public List<SpotCheck> rows(SpotChecks state) {
        return state.checks();
    }
}
