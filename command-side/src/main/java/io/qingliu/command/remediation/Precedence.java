package io.qingliu.command.remediation;

import io.qingliu.events.ids.ProblemId;
import java.util.List;

/**
 * Which fixes must be finished before another starts.
 *
 * @param problemId the problem whose fix waits
 * @param after the problems whose fixes it waits for
 */
public record Precedence(ProblemId problemId, List<ProblemId> after) {
    public Precedence {
        after = List.copyOf(after);
    }
}
