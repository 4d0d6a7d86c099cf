package io.qingliu.query.scoreprovenance;

import io.qingliu.query.kernel.Told;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The scores of all clusters.
 *
 * @param rounds the rounds of each cluster, by number
 */
public record Scores(SortedMap<String, List<Round>> rounds) {
    /** What the fold of the rounds knows. */
    public static Scores of(Told told) {
        SortedMap<String, List<Round>> rounds = new TreeMap<>();
        told.states(new RoundFold())
                .values()
                .forEach(round -> rounds.computeIfAbsent(round.clusterId(), cluster -> new ArrayList<>())
                        .add(round));
        rounds.values().forEach(all -> all.sort(Comparator.comparingInt(Round::number)));
        return new Scores(rounds);
    }

    /** The rounds of a cluster. */
    public List<Round> of(String cluster) {
        return List.copyOf(rounds.getOrDefault(cluster, List.of()));
    }

    /**
     * The score of a cluster: that of its latest round in which every item is settled, concluded or not.
     *
     * @param round the round
     * @param total what its sheet amounts to
     * @param conclusion the conclusion that stands in it
     */
    public record Score(Round round, Total total, @Nullable Step conclusion) {
        /** The last step that it rests on. */
        long position() {
            return round.steps().getLast().position();
        }
    }

    /** The score of a cluster; empty where no sheet of it was ever complete. */
    public Optional<Score> latest(String cluster) {
        for (Round round : of(cluster).reversed()) {
            Total total = round.sheet().total();
            if (total != null && round.sheet().complete()) {
                return Optional.of(new Score(round, total, round.conclusion()));
            }
        }
        return Optional.empty();
    }
}
