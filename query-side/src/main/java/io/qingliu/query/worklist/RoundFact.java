package io.qingliu.query.worklist;

import io.qingliu.events.Role;
import io.qingliu.events.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One acceptance round: its signatures, and what each item has.
 *
 * @param clusterId the cluster
 * @param round which round
 * @param openedOn the day on which it was last opened; null where that is not known
 * @param signing the roles whose signatures are demanded
 * @param sheet the rubric that judges it; null where the opening was erased
 * @param signatures those that stand, in the order of recording
 * @param scores what each item has, by item
 * @param notApplicable the items that do not apply
 * @param conclusion the conclusion that stands; null while there is none
 * @param annulled whether a conclusion was annulled and the round not opened again
 */
public record RoundFact(
        String clusterId,
        int round,
        @Nullable LocalDate openedOn,
        List<Role> signing,
        @Nullable Sheet sheet,
        List<Signature> signatures,
        Map<String, Score> scores,
        List<String> notApplicable,
        @Nullable Conclusion conclusion,
        boolean annulled) {
    /** Section and detachment (notice 四), where the round does not say otherwise. */
    static final List<Role> BOTH = List.of(Role.DISTRICT_BUREAU, Role.ENFORCEMENT_DETACHMENT);

    public RoundFact {
        signing = List.copyOf(signing);
        signatures = List.copyOf(signatures);
        scores = Collections.unmodifiableMap(new TreeMap<>(scores));
        notApplicable = List.copyOf(notApplicable);
    }

    /**
     * A signature.
     *
     * @param role the role that it stands for
     * @param organisation the organisation that it binds
     * @param signatory who signed, a pseudonym
     * @param on the day
     * @param at the position
     * @param transcribed whether it was entered from paper
     */
    public record Signature(
            Role role, String organisation, String signatory, LocalDate on, long at, boolean transcribed) {}

    /**
     * What an item has.
     *
     * @param points its points, in the scale
     * @param problems the problems that they rest on
     * @param at the position; 0 where they were carried from the round before
     */
    public record Score(long points, List<String> problems, long at) {
        public Score {
            problems = List.copyOf(problems);
        }
    }

    /**
     * A conclusion.
     *
     * @param verdict passed or failed
     * @param on the day
     * @param at the position
     * @param transcribed whether it was entered from paper
     * @param exceptions today's rules that the paper does not meet
     */
    public record Conclusion(Verdict verdict, LocalDate on, long at, boolean transcribed, List<String> exceptions) {
        public Conclusion {
            exceptions = List.copyOf(exceptions);
        }
    }

    static RoundFact nothing(String clusterId, int round) {
        return new RoundFact(clusterId, round, null, BOTH, null, List.of(), Map.of(), List.of(), null, false);
    }

    /** The roles whose signature is demanded and does not stand. */
    List<Role> missing() {
        return signing.stream()
                .filter(role -> signatures.stream().noneMatch(it -> it.role() == role))
                .toList();
    }

    RoundFact signed(Signature signature) {
        List<Signature> next = new ArrayList<>(signatures);
        next.removeIf(it -> it.role() == signature.role());
        next.add(signature);
        return withSignatures(next);
    }

    RoundFact voided(Role role) {
        return withSignatures(
                signatures.stream().filter(it -> it.role() != role).toList());
    }

    private RoundFact withSignatures(List<Signature> next) {
        return new RoundFact(
                clusterId, round, openedOn, signing, sheet, next, scores, notApplicable, conclusion, annulled);
    }

    RoundFact scored(String item, Score score) {
        Map<String, Score> next = new TreeMap<>(scores);
        next.put(item, score);
        return withScores(
                next, notApplicable.stream().filter(it -> !it.equals(item)).toList());
    }

    RoundFact notApplicable(String item) {
        Map<String, Score> next = new TreeMap<>(scores);
        next.remove(item);
        List<String> without = new ArrayList<>(notApplicable);
        without.remove(item);
        without.add(item);
        return withScores(next, without);
    }

    private RoundFact withScores(Map<String, Score> next, List<String> without) {
        return new RoundFact(
                clusterId, round, openedOn, signing, sheet, signatures, next, without, conclusion, annulled);
    }

    RoundFact concluded(Conclusion end) {
        return new RoundFact(clusterId, round, openedOn, signing, sheet, signatures, scores, notApplicable, end, false);
    }

    /** The conclusion falls, and with it what was signed; the sheet is carried when the round is opened again. */
    RoundFact annul() {
        return new RoundFact(clusterId, round, openedOn, signing, sheet, signatures, scores, notApplicable, null, true);
    }
}
