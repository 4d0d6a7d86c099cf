package io.qingliu.query.scoreprovenance;

import io.qingliu.events.ProblemPart;
import io.qingliu.events.Severity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem, as far as scores rest on it.
 *
 * @param problemId its id, kept when a later cycle takes it over
 * @param code its code in the taxonomy
 * @param severity its grade now
 * @param part where it lies
 * @param description what is wrong
 * @param scoreItems the score items that it bears on
 * @param deeds what was done about it, in the order of the ledger
 */
public record Problem(
        String problemId,
        @Nullable String code,
        @Nullable Severity severity,
        @Nullable ProblemPart part,
        @Nullable String description,
        List<String> scoreItems,
        List<Deed> deeds) {
    public Problem {
        scoreItems = List.copyOf(scoreItems);
        deeds = List.copyOf(deeds);
    }

    static Problem unknown(String problemId) {
        return new Problem(problemId, null, null, null, null, List.of(), List.of());
    }

    Problem after(Deed deed) {
        List<Deed> next = new ArrayList<>(deeds);
        next.add(deed);
        return new Problem(problemId, code, severity, part, description, scoreItems, next);
    }

    Problem graded(Severity now) {
        return new Problem(problemId, code, now, part, description, scoreItems, deeds);
    }

    /** Whether it is still to be settled; one that is fixed but not verified is. */
    boolean open() {
        boolean open = false;
        for (Deed deed : deeds) {
            open = switch (deed.kind()) {
                case RAISED, FIXED, RETURNED, REOPENED -> true;
                case VERIFIED, WITHDRAWN -> false;
                case REGRADED -> open;
            };
        }
        return open;
    }
}
