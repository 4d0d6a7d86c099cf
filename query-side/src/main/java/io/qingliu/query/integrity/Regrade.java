package io.qingliu.query.integrity;

import io.qingliu.events.Severity;
import io.qingliu.query.kernel.Fact;
import java.util.List;

/**
 * A problem was given another grade.
 *
 * @param problemId the problem
 * @param before its grade before
 * @param after its grade from then on
 * @param reason why
 * @param evidence digests of the files named
 * @param fact by whom and when
 */
public record Regrade(
        String problemId, Severity before, Severity after, String reason, List<String> evidence, Fact fact) {
    public Regrade {
        evidence = List.copyOf(evidence);
    }

    /** Whether it was lowered. */
    boolean lowers() {
        // the constants run from the gravest to the least grave
        return after.compareTo(before) > 0;
    }
}
