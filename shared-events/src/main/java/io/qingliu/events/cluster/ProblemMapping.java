package io.qingliu.events.cluster;

import io.qingliu.events.CarriedProblem;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ClusterId;

/**
 * An open problem and the cluster that takes it over; problems are mapped one by one, scores are never copied (rulings §8).
 *
 * @param problem the problem
 * @param to the cluster that takes it over
 */
public record ProblemMapping(
        @Zh("问题") CarriedProblem problem, @Zh("承接组团") ClusterId to) {}
