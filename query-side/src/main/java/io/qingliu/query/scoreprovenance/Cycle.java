package io.qingliu.query.scoreprovenance;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The problems of a remediation cycle.
 *
 * @param clusterId the cluster
 * @param number which cycle
 * @param problems by id
 */
public record Cycle(String clusterId, int number, Map<String, Problem> problems) {
    public Cycle {
        problems = Collections.unmodifiableMap(new TreeMap<>(problems));
    }

    Cycle with(String problem, UnaryOperator<Problem> change) {
        Map<String, Problem> next = new TreeMap<>(problems);
        next.put(problem, change.apply(problems.getOrDefault(problem, Problem.unknown(problem))));
        return new Cycle(clusterId, number, next);
    }
}
