package io.qingliu.query.scoreprovenance;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.rubric.RubricEvent;
import io.qingliu.events.rubric.RubricPublished;
import io.qingliu.events.rubric.RubricWithdrawn;
import io.qingliu.query.kernel.Fold;
import io.qingliu.query.kernel.Recorded;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which versions of which rubrics were published: a part for each rubric. */
public final class RubricFold implements Fold<PublishedRubric, RubricVersion> {
    @Override
    public String name() {
        return "scoreprovenance.rubrics";
    }

    @Override
    public Class<PublishedRubric> state() {
        return PublishedRubric.class;
    }

    @Override
    public Set<Class<?>> hears() {
        return Set.of(RubricEvent.class);
    }

    @Override
    public Optional<String> part(Recorded event) {
        return Optional.of(event.stream());
    }

    @Override
    public PublishedRubric nothing(String part) {
        return new PublishedRubric(part, List.of(), List.of());
    }

    @Override
    public PublishedRubric after(PublishedRubric state, Recorded recorded) {
        DomainEvent event = recorded.event();
        if (event instanceof RubricPublished e) {
            return state.with(RubricVersion.of(e));
        }
        return event instanceof RubricWithdrawn e ? state.without(e.version()) : state;
    }

    @Override
    public List<RubricVersion> rows(PublishedRubric state) {
        return state.versions();
    }
}
