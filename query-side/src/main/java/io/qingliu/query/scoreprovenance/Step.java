package io.qingliu.query.scoreprovenance;

import io.qingliu.events.Role;
import io.qingliu.events.Verdict;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A step of a score, as one event tells it.
 *
 * @param act who and when
 * @param round the round's number
 * @param kind what it is
 * @param rubric the version of the rubric that judges; unknown where the opening was erased
 * @param item the score item or veto item that it is about
 * @param before the item's points before, in the scale; null where it had none
 * @param after the item's points from then on, in the scale; null where it has none
 * @param scale how many steps make one point
 * @param reason why
 * @param assessor who gave the points
 * @param evidence digests of the files named
 * @param problems problems named
 * @param signature whose signature it is about
 * @param verdict what was concluded, or annulled
 * @param carriedFrom of an opening: the round whose points it carries
 * @param sheet of an opening and of a conclusion: the points of all items at that moment, in the scale
 * @param total what the round's sheet amounts to after it; null where that cannot be known
 */
public record Step(
        Act act,
        int round,
        StepKind kind,
        @Nullable String rubric,
        @Nullable String item,
        @Nullable Long before,
        @Nullable Long after,
        @Nullable Integer scale,
        @Nullable String reason,
        @Nullable String assessor,
        List<String> evidence,
        List<String> problems,
        @Nullable Role signature,
        @Nullable Verdict verdict,
        @Nullable String carriedFrom,
        @Nullable Map<String, Long> sheet,
        @Nullable Total total) {
    public Step {
        evidence = List.copyOf(evidence);
        problems = List.copyOf(problems);
        sheet = sheet == null ? null : Collections.unmodifiableMap(new TreeMap<>(sheet));
    }

    /** Its place in the ledger. */
    public long position() {
        return act.position();
    }

    /** Points that the item won, in the scale; lost where negative; 0 where it is about no item's points. */
    public long won() {
        return (after == null ? 0 : after) - (before == null ? 0 : before);
    }

    /** Whether the item stands otherwise after it. */
    boolean moves() {
        return !Objects.equals(before, after);
    }
}
