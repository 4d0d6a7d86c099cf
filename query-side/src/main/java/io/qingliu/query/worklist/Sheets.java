package io.qingliu.query.worklist;

import io.qingliu.query.kernel.Told;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * By which rubric each cluster is judged: that of its latest round, else the one that was published last.
 *
 * @param ofRounds that of its latest round, by cluster
 * @param published the one that was published last and not withdrawn; null where there is none
 */
record Sheets(Map<String, Sheet> ofRounds, @Nullable Sheet published) {
    /** As told; the folds of rounds and rubrics must have been asked. */
    static Sheets of(Told told) {
        Map<String, Sheet> ofRounds = new TreeMap<>();
        told.states(RoundsFold.FOLD)
                .forEach((cluster, rounds) -> rounds.latest()
                        .map(RoundFact::sheet)
                        .ifPresent(sheet -> ofRounds.put(cluster, Objects.requireNonNull(sheet))));
        return new Sheets(
                ofRounds,
                PublishedRubrics.latest(told.states(RubricsFold.FOLD).values()).orElse(null));
    }

    @Nullable
    Sheet of(String cluster) {
        return ofRounds.getOrDefault(cluster, published);
    }
}
