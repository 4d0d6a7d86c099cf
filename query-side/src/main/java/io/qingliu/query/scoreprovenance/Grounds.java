package io.qingliu.query.scoreprovenance;

import io.qingliu.query.kernel.Fold;
import io.qingliu.query.kernel.Told;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What scores rest on: the evidence that was filed, the problems with what was done about them, the rubrics, the corrections. */
final class Grounds {
    private static final RoundFold ROUNDS = new RoundFold();
    private static final RubricFold RUBRICS = new RubricFold();
    private static final FixFold FIXES = new FixFold();
    private static final EvidenceFold EVIDENCE = new EvidenceFold();
    private static final CorrectionFold CORRECTIONS = new CorrectionFold();

    private final Map<String, List<FiledEvidence>> evidence = new HashMap<>();
    private final Map<String, SortedMap<String, Problem>> problems = new HashMap<>();
    private final Map<String, RubricVersion> rubrics = new HashMap<>();
    private final Map<String, List<Correction>> corrections = new HashMap<>();

    private Grounds() {}

    /** The folds that are asked for it, with that of the rounds. */
    static Fold<?, ?>[] folds() {
        return new Fold<?, ?>[] {ROUNDS, RUBRICS, FIXES, EVIDENCE, CORRECTIONS};
    }

    static Grounds of(Told told) {
        Grounds grounds = new Grounds();
        told.states(EVIDENCE).values().stream()
                .flatMap(state -> EVIDENCE.rows(state).stream())
                .filter(filed -> filed.digest() != null)
                .forEach(filed -> grounds.evidence
                        .computeIfAbsent(String.valueOf(filed.digest()), digest -> new ArrayList<>())
                        .add(filed));
        told.states(FIXES).values().stream()
                .sorted(Comparator.comparing(Cycle::clusterId).thenComparingInt(Cycle::number))
                .forEach(grounds::add);
        told.states(RUBRICS).values().stream()
                .flatMap(state -> state.versions().stream())
                .forEach(version -> grounds.rubrics.put(version.ref(), version));
        // what a round was opened with is known even where the publication lies outside the moment
        told.states(ROUNDS).values().stream()
                .map(round -> round.sheet().rubric())
                .filter(Objects::nonNull)
                .forEach(version -> grounds.rubrics.putIfAbsent(version.ref(), version));
        told.states(CORRECTIONS).values().stream()
                .flatMap(state -> CORRECTIONS.rows(state).stream())
                .forEach(correction -> grounds.corrections
                        .computeIfAbsent(String.valueOf(correction.eventId()), id -> new ArrayList<>())
                        .add(correction));
        return grounds;
    }

    private void add(Cycle cycle) {
        SortedMap<String, Problem> known = problems.computeIfAbsent(cycle.clusterId(), id -> new TreeMap<>());
        cycle.problems().values().forEach(problem -> known.merge(problem.problemId(), problem, Grounds::joined));
    }

    /** A problem that a later cycle took over is one problem, with all that was ever done about it. */
    private static Problem joined(Problem earlier, Problem later) {
        List<Deed> deeds = new ArrayList<>(earlier.deeds());
        deeds.addAll(later.deeds());
        deeds.sort(Comparator.comparingLong(deed -> deed.act().position()));
        Problem said = later.code() == null ? earlier : later;
        return new Problem(
                said.problemId(),
                said.code(),
                later.severity() == null ? earlier.severity() : later.severity(),
                said.part(),
                said.description(),
                said.scoreItems(),
                deeds);
    }

    /** The filings of a file, in no order that matters; empty where it was never filed. */
    List<FiledEvidence> evidence(String digest) {
        return evidence.getOrDefault(digest, List.of());
    }

    /** The problems of a cluster, by id. */
    SortedMap<String, Problem> problems(String cluster) {
        return problems.getOrDefault(cluster, new TreeMap<>());
    }

    /** The published version that a step cites. */
    Optional<RubricVersion> rubric(String ref) {
        return Optional.ofNullable(rubrics.get(ref));
    }

    /** The corrections of an event. */
    List<Correction> corrections(String eventId) {
        return corrections.getOrDefault(eventId, List.of());
    }
}
