package io.qingliu.command.remediation;

import io.qingliu.command.remediation.BackwardSchedule.Fix;
import io.qingliu.events.ids.ProblemId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which fix waits for which: an order in which each follows those that it waits for, or the circle that forbids one. */
final class FixOrder {
    private final List<Fix> fixes;
    private final List<Fix> ordered = new ArrayList<>();
    private final Map<ProblemId, Fix> stuck = new LinkedHashMap<>();

    /** @param fixes the fixes; each waits only for others among them */
    FixOrder(List<Fix> fixes) {
        this.fixes = fixes;
        fixes.forEach(fix -> stuck.put(fix.problemId(), fix));
        List<Fix> free = free();
        while (!free.isEmpty()) {
            ordered.addAll(free);
            free.forEach(fix -> stuck.remove(fix.problemId()));
            free = free();
        }
    }

    /** The fixes, each after those that it waits for; complete only where there is no {@link #circle}. */
    List<Fix> ordered() {
        return ordered;
    }

    /** The problems of one circle, each to be fixed before the next and the last before the first; empty where there is none. */
    Optional<List<ProblemId>> circle() {
        return stuck.values().stream().findFirst().map(this::followBack);
    }

    /** The fixes that no other waits for, in the order given. */
    List<Fix> last() {
        Set<ProblemId> awaited = new HashSet<>();
        fixes.forEach(fix -> awaited.addAll(fix.after()));
        return fixes.stream().filter(fix -> !awaited.contains(fix.problemId())).toList();
    }

    private List<Fix> free() {
        return stuck.values().stream()
                .filter(fix -> fix.after().stream().noneMatch(stuck::containsKey))
                .toList();
    }

    /** Everyone stuck waits for someone stuck, so that going back must come to the same problem twice. */
    private List<ProblemId> followBack(Fix from) {
        List<ProblemId> path = new ArrayList<>();
        ProblemId at = from.problemId();
        while (!path.contains(at)) {
            path.add(at);
            at = stuckBefore(at);
        }
        return path.subList(path.indexOf(at), path.size()).reversed();
    }

    private ProblemId stuckBefore(ProblemId problem) {
        return stuck.values().stream()
                .filter(fix -> fix.problemId().equals(problem))
                .flatMap(fix -> fix.after().stream())
                .filter(stuck::containsKey)
                .findFirst()
                .orElseThrow();
    }
}
