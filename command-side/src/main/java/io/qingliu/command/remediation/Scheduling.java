package io.qingliu.command.remediation;

import static io.qingliu.command.remediation.RemediationRule.A_REASON_IS_DEMANDED;
import static io.qingliu.command.remediation.RemediationRule.A_SCHEDULE_CANNOT_RUN_IN_A_CIRCLE;
import static io.qingliu.command.remediation.RemediationRule.A_SCHEDULE_FOLLOWS_THE_PLAN;
import static io.qingliu.command.remediation.RemediationRule.THERE_IS_NO_DATE_TO_COUNT_BACK_FROM;
import static io.qingliu.command.remediation.RemediationRule.THE_CALENDAR_DOES_NOT_REACH_THAT_FAR;
import static io.qingliu.command.remediation.RemediationRule.THIS_POLICY_IS_NOT_ABOUT_THAT;

import io.qingliu.command.kernel.Judgement;
import io.qingliu.command.kernel.Policy;
import io.qingliu.command.kernel.ReferenceData;
import io.qingliu.command.kernel.RuleRefused;
import io.qingliu.command.remediation.BackwardSchedule.Fix;
import io.qingliu.command.remediation.BackwardSchedule.Outcome;
import io.qingliu.command.remediation.BackwardSchedule.Windows;
import io.qingliu.events.PolicyRef;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.policy.PolicyCode;
import io.qingliu.events.remediation.BackwardScheduleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sets a backward schedule for this cycle's plan: one node for each planned problem that is not settled, then the windows.
 *
 * @param terms what the cycle runs under
 * @param list the problems
 * @param plan this cycle's plan
 * @param schedule the schedule in force
 * @param reference published calendars and policies
 */
record Scheduling(Terms terms, ProblemList list, RemediationPlan plan, Schedule schedule, ReferenceData reference) {
    /** The day to count back from, and the policy that names it where it is not the cohort's own. */
    private record Anchor(LocalDate on, @Nullable PolicyRef policy) {}

    BackwardScheduleSet set(SetBackwardSchedule c, Judgement judgement) {
        plan.mustBeDrawnHere(judgement);
        String reason = c.reason();
        judgement
                .refuseFieldIf(
                        schedule.version() > 0 && (reason == null || reason.isBlank()), A_REASON_IS_DEMANDED, "reason")
                .refuseFieldIf(
                        !c.policy().policy().equals(PolicyCode.SCHEDULE_REPORT_DAYS.policy()),
                        THIS_POLICY_IS_NOT_ABOUT_THAT,
                        "policy",
                        c.policy().policy(),
                        PolicyCode.SCHEDULE_REPORT_DAYS.policy());
        Anchor anchor = anchor(c, judgement);
        Outcome.Scheduled scheduled = scheduled(c, anchor, fixes(c, judgement));
        return new BackwardScheduleSet(
                c.remediationId(),
                judgement.context(),
                schedule.version() + 1,
                c.anchor(),
                anchor.on(),
                anchor.policy(),
                c.calendar(),
                c.policy(),
                scheduled.milestones(),
                scheduled.infeasible(),
                reason);
    }

    private Anchor anchor(SetBackwardSchedule c, Judgement judgement) {
        return switch (c.anchor()) {
            case COHORT_YEAR_END ->
                new Anchor(judgement.demand(terms.dueOn(), THERE_IS_NO_DATE_TO_COUNT_BACK_FROM), null);
            case DEMONSTRATION_COMPLETION -> {
                PolicyRef inForce = reference.policyInForce(
                        PolicyCode.DEMONSTRATION_CUT_OFF.policy(), c.context().occurredOn());
                Policy policy = reference.policy(inForce);
                yield new Anchor(policy.day(PolicyCode.DEMONSTRATION_CUT_OFF), inForce);
            }
        };
    }

    private List<Fix> fixes(SetBackwardSchedule c, Judgement judgement) {
        Stream<ProblemId> named = c.after().stream()
                .flatMap(precedence -> Stream.concat(Stream.of(precedence.problemId()), precedence.after().stream()));
        named.forEach(id -> judgement.refuseFieldIf(
                !list.demand(id, judgement).settled() && !plan.answered().contains(id),
                A_SCHEDULE_FOLLOWS_THE_PLAN,
                "after",
                id));
        Set<ProblemId> scheduled = plan.answered().stream()
                .filter(id ->
                        list.find(id).filter(problem -> !problem.settled()).isPresent())
                .collect(Collectors.toSet());
        return plan.measures().stream()
                .filter(measure -> scheduled.contains(measure.problemId()))
                .map(measure -> new Fix(
                        measure.problemId(),
                        measure.durationDays(),
                        c.after().stream()
                                .filter(precedence -> precedence.problemId().equals(measure.problemId()))
                                .flatMap(precedence -> precedence.after().stream())
                                .filter(scheduled::contains)
                                .distinct()
                                .toList()))
                .toList();
    }

    private Outcome.Scheduled scheduled(SetBackwardSchedule c, Anchor anchor, List<Fix> fixes) {
        Outcome outcome = BackwardSchedule.count(
                c.anchor(),
                anchor.on(),
                c.context().occurredOn(),
                WorkingDays.of(reference.calendar(c.calendar())),
                Windows.of(reference.policy(c.policy())),
                fixes);
        return switch (outcome) {
            case Outcome.Scheduled found -> found;
            case Outcome.RunsInACircle found ->
                throw new RuleRefused(A_SCHEDULE_CANNOT_RUN_IN_A_CIRCLE, "after", List.of(found.circle()));
            case Outcome.CalendarExhausted found ->
                throw new RuleRefused(
                        THE_CALENDAR_DOES_NOT_REACH_THAT_FAR,
                        "calendar",
                        List.of(c.calendar().calendar()));
            case Outcome.WaitsForUnknown found -> throw new IllegalStateException("not scheduled: " + found);
        };
    }
}
