package io.qingliu.query.worklist;

import io.qingliu.events.rubric.RubricEvent;
import io.qingliu.query.kernel.Fold;
import io.qingliu.query.kernel.Recorded;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the published rubrics demand: where no round was opened yet, points and evidence are theirs. */
public final class RubricsFold implements Fold<PublishedRubrics, PublishedRubrics> {
    /** To ask by. */
    public static final RubricsFold FOLD = new RubricsFold();

    @Override
    public String name() {
        return "worklist.rubrics";
    }

    @Override
    public Class<PublishedRubrics> state() {
        return PublishedRubrics.class;
    }

    @Override
    public Set<Class<?>> hears() {
        return Set.of(RubricEvent.class);
    }

    /** The rubric. */
    @Override
    public Optional<String> part(Recorded event) {
        return Optional.of(event.stream());
    }

    @Override
    public PublishedRubrics nothing(String part) {
        return new PublishedRubrics(part, List.of());
    }

    @Override
    public PublishedRubrics after(PublishedRubrics state, Recorded recorded) {
        return recorded.as(RubricEvent.class)
                .map(event -> state.after(event, recorded.position()))
                .orElse(state);
    }

    @Override
    public List<PublishedRubrics> rows(PublishedRubrics state) {
        return List.of(state);
    }
}
