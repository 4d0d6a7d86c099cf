package io.qingliu.command.remediation;

import static io.qingliu.command.remediation.RemediationRule.A_MEASURE_ANSWERS_A_PROBLEM;
import static io.qingliu.command.remediation.RemediationRule.A_MEASURE_TAKES_AT_LEAST_ONE_DAY;
import static io.qingliu.command.remediation.RemediationRule.A_PROBLEM_HAS_ONE_MEASURE;
import static io.qingliu.command.remediation.RemediationRule.EVERY_OPEN_PROBLEM_NEEDS_A_MEASURE;
import static io.qingliu.command.remediation.RemediationRule.THERE_IS_NO_PLAN_YET;

import io.qingliu.command.kernel.Judgement;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.remediation.Measure;
import io.qingliu.events.remediation.RemediationPlanned;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The plan of the cycle 整治方案、建设方案.
 *
 * <p>Where the cycle inherits the plan of the one before it, that plan stays in force for the problems carried from there: they
 * need no new measure, though they may get one. Every other problem does.
 *
 * @param version the last version, 0 before the first
 * @param measures what it does about each problem
 */
record RemediationPlan(int version, List<Measure> measures) {
    /** Before a plan was drawn up in this cycle. */
    static final RemediationPlan NONE = new RemediationPlan(0, List.of());

    RemediationPlan {
        measures = List.copyOf(measures);
    }

    RemediationPlanned draw(PlanRemediation c, Terms terms, ProblemList list, Judgement judgement) {
        list.mustBeSealed(judgement);
        Set<ProblemId> answered = new HashSet<>();
        for (int i = 0; i < c.measures().size(); i++) {
            Measure measure = c.measures().get(i);
            String field = "measures[" + i + "]";
            judgement
                    .refuseFieldIf(
                            !stands(measure.problemId(), list),
                            A_MEASURE_ANSWERS_A_PROBLEM,
                            field + ".problemId",
                            measure.problemId())
                    .refuseFieldIf(
                            !answered.add(measure.problemId()),
                            A_PROBLEM_HAS_ONE_MEASURE,
                            field + ".problemId",
                            measure.problemId())
                    .refuseFieldIf(
                            measure.durationDays() < 1,
                            A_MEASURE_TAKES_AT_LEAST_ONE_DAY,
                            field + ".durationDays",
                            measure.durationDays());
            Works.mustHaveQuantities(measure.works(), field + ".works", judgement);
        }
        List<ProblemId> unanswered = notInherited(terms, list).stream()
                .filter(problem -> !answered.contains(problem))
                .toList();
        judgement.refuseFieldIf(!unanswered.isEmpty(), EVERY_OPEN_PROBLEM_NEEDS_A_MEASURE, "measures", unanswered);
        return new RemediationPlanned(
                c.remediationId(),
                judgement.context(),
                c.kind(),
                version + 1,
                c.measures(),
                c.document(),
                endsAfter(terms, c.measures()));
    }

    /** Refuses what needs a plan in force, this cycle's own or an inherited one that covers every open problem. */
    void mustBeInForce(Terms terms, ProblemList list, Judgement judgement) {
        if (version == 0) {
            List<ProblemId> uncovered = notInherited(terms, list);
            judgement.refuseIf(terms.inheritsPlanOf() == null || !uncovered.isEmpty(), THERE_IS_NO_PLAN_YET, uncovered);
        }
    }

    /** Refuses what needs this cycle's own plan, since an inherited one's days are written elsewhere. */
    void mustBeDrawnHere(Judgement judgement) {
        judgement.refuseIf(version == 0, THERE_IS_NO_PLAN_YET, List.of());
    }

    /** The problems that have a measure in this cycle. */
    Set<ProblemId> answered() {
        return measures.stream().map(Measure::problemId).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean stands(ProblemId id, ProblemList list) {
        return list.find(id)
                .filter(problem -> problem.standing() != Problem.Standing.WITHDRAWN)
                .isPresent();
    }

    private static List<ProblemId> notInherited(Terms terms, ProblemList list) {
        return list.all().stream()
                .filter(problem -> !problem.settled() && !terms.inheritsPlanFor(problem))
                .map(problem -> problem.facts().problemId())
                .toList();
    }

    private static boolean endsAfter(Terms terms, List<Measure> measures) {
        LocalDate dueOn = terms.dueOn();
        return dueOn != null
                && measures.stream().anyMatch(measure -> measure.dueOn().isAfter(dueOn));
    }
}
