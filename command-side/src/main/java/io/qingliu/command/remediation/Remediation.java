package io.qingliu.command.remediation;

import static io.qingliu.command.remediation.RemediationRule.A_PROBLEM_STANDS_ONCE;
import static io.qingliu.command.remediation.RemediationRule.NOTHING_WOULD_CHANGE;

import io.qingliu.command.kernel.GeneralRule;
import io.qingliu.command.kernel.Judgement;
import io.qingliu.command.kernel.ReferenceData;
import io.qingliu.events.CarriedProblem;
import io.qingliu.events.PolicyRef;
import io.qingliu.events.policy.PolicyCode;
import io.qingliu.events.remediation.BackwardScheduleSet;
import io.qingliu.events.remediation.CompletionDayCorrected;
import io.qingliu.events.remediation.CycleHandedOver;
import io.qingliu.events.remediation.FixCompleted;
import io.qingliu.events.remediation.FixReturned;
import io.qingliu.events.remediation.FixVerified;
import io.qingliu.events.remediation.LastRoundReplaced;
import io.qingliu.events.remediation.MilestoneReached;
import io.qingliu.events.remediation.MilestoneRebaselined;
import io.qingliu.events.remediation.ObligationNoted;
import io.qingliu.events.remediation.ProblemListReopened;
import io.qingliu.events.remediation.ProblemListSealed;
import io.qingliu.events.remediation.ProblemRaised;
import io.qingliu.events.remediation.ProblemRegraded;
import io.qingliu.events.remediation.ProblemReopened;
import io.qingliu.events.remediation.ProblemWithdrawn;
import io.qingliu.events.remediation.RemediationCompleted;
import io.qingliu.events.remediation.RemediationEvent;
import io.qingliu.events.remediation.RemediationOpened;
import io.qingliu.events.remediation.RemediationPlanned;
import io.qingliu.events.remediation.RemediationStarted;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a remediation cycle, and what may become of it.
 *
 * @param terms what it runs under, or null before it was opened
 * @param list its problems
 * @param plan what is done about them
 * @param schedule by when
 * @param progress how far the work has come
 */
record Remediation(
        @Nullable Terms terms, ProblemList list, RemediationPlan plan, Schedule schedule, Progress progress) {
    /** Before anything happened. */
    static final Remediation NOT_YET =
            new Remediation(null, ProblemList.EMPTY, RemediationPlan.NONE, Schedule.NONE, Progress.NOT_YET);

    /** Answers a command with its events, or refuses it by a {@link RemediationRule}. */
    List<RemediationEvent> decide(RemediationCommand command, ReferenceData reference) {
        Judgement judgement = Judgement.of(command);
        if (command instanceof OpenRemediation c) {
            return open(c, reference, judgement);
        }
        Terms known = judgement.demand(terms, GeneralRule.IT_WAS_NEVER_OPENED, command.remediationId());
        if (!(command instanceof ReachMilestone || command instanceof CorrectCompletionDay)) {
            progress.mustNotBeHandedOver(judgement);
        }
        return switch (command) {
            case OpenRemediation c -> open(c, reference, judgement);
            case CarryProblems c -> carry(c, known, judgement);
            case NoteObligation c -> List.of(note(c, known, judgement));
            case HandOverCycle c ->
                List.of(new CycleHandedOver(c.remediationId(), judgement.context(), c.next(), list.open()));
            case RaiseProblem c -> List.of(list.raise(c, judgement));
            case RegradeProblem c ->
                List.of(list.demand(c.problemId(), judgement).regrade(c, judgement));
            case WithdrawProblem c -> List.of(list.withdraw(c, judgement));
            case SealProblemList c -> List.of(list.seal(c, known.rules(), judgement));
            case ReopenProblemList c -> List.of(list.reopen(c, judgement));
            case PlanRemediation c -> {
                progress.mustNotBeCompleted(judgement);
                yield List.of(plan.draw(c, known, list, judgement));
            }
            case SetBackwardSchedule c -> {
                progress.mustNotBeCompleted(judgement);
                yield List.of(new Scheduling(known, list, plan, schedule, reference).set(c, judgement));
            }
            case ReachMilestone c -> List.of(schedule.reach(c, judgement));
            case RebaselineMilestone c -> {
                progress.mustNotBeCompleted(judgement);
                yield List.of(schedule.rebaseline(c, judgement));
            }
            case StartRemediation c -> {
                RemediationStarted event = progress.start(c, judgement);
                plan.mustBeInForce(known, list, judgement);
                yield List.of(event);
            }
            case CompleteFix c ->
                List.of(list.demand(c.problemId(), judgement).completeFix(c, known.rules(), judgement));
            case VerifyFix c -> List.of(list.demand(c.problemId(), judgement).verifyFix(c, known.rules(), judgement));
            case ReturnFix c -> List.of(list.demand(c.problemId(), judgement).returnFix(c, judgement));
            case ReopenProblem c ->
                List.of(list.demand(c.problemId(), judgement).reopen(c, judgement));
            case CompleteRemediation c -> List.of(progress.complete(c, known, list, judgement));
            case CorrectCompletionDay c -> List.of(progress.correct(c, judgement));
        };
    }

    private List<RemediationEvent> open(OpenRemediation c, ReferenceData reference, Judgement judgement) {
        judgement.refuseIf(terms != null, GeneralRule.IT_WAS_ALREADY_OPENED, c.remediationId());
        PolicyRef policy = reference.policyInForce(
                PolicyCode.FIXER_MUST_NOT_VERIFY.policy(), c.context().occurredOn());
        List<RemediationEvent> events = new ArrayList<>();
        events.add(new RemediationOpened(
                c.remediationId(),
                judgement.context(),
                c.origin(),
                c.cause(),
                c.cohort(),
                c.dueOn(),
                c.inheritsPlanOf(),
                c.lastRound(),
                policy,
                Terms.rules(reference.policy(policy))));
        events.addAll(new Carrying(c.remediationId(), judgement.context(), list)
                .from(c.cause(), c.found(), c.evidence())
                .raised());
        return events;
    }

    private List<RemediationEvent> carry(CarryProblems c, Terms known, Judgement judgement) {
        List<RemediationEvent> events = new ArrayList<>();
        if (c.lastRound() != null && !c.lastRound().equals(known.lastRound())) {
            events.add(new LastRoundReplaced(c.remediationId(), judgement.context(), c.lastRound()));
        }
        events.addAll(new Carrying(c.remediationId(), judgement.context(), list)
                .from(c.from(), c.problems(), c.evidence())
                .raised());
        judgement.refuseFieldIf(
                events.isEmpty(),
                A_PROBLEM_STANDS_ONCE,
                "problems",
                c.problems().stream().map(CarriedProblem::problemId).toList());
        return events;
    }

    private static ObligationNoted note(NoteObligation c, Terms known, Judgement judgement) {
        judgement.refuseIf(
                known.cohort() == c.cohort() && Objects.equals(known.dueOn(), c.dueOn()),
                NOTHING_WOULD_CHANGE,
                c.cohort());
        return new ObligationNoted(c.remediationId(), judgement.context(), c.cohort(), c.dueOn());
    }

    /** What the cycle is after an event. */
    Remediation evolve(RemediationEvent event) {
        return switch (event) {
            case RemediationOpened e -> with(Terms.of(e));
            case ObligationNoted e -> terms == null ? this : with(terms.obliged(e.cohort(), e.dueOn()));
            case LastRoundReplaced e -> terms == null ? this : with(terms.following(e.lastRound()));
            case ProblemRaised e -> with(list.with(Problem.raised(e)));
            case ProblemRegraded e -> with(list.after(e.problemId(), problem -> problem.regraded(e.after())));
            case ProblemWithdrawn e ->
                with(list.after(e.problemId(), problem -> problem.now(Problem.Standing.WITHDRAWN)));
            case ProblemListSealed e -> with(list.sealedAs(e));
            case ProblemListReopened e -> with(list.reopened());
            case RemediationPlanned e -> with(new RemediationPlan(e.version(), e.measures()));
            case BackwardScheduleSet e -> with(schedule.setAs(e));
            case MilestoneReached e -> with(schedule.reachedAt(e.milestoneId()));
            case MilestoneRebaselined e -> with(schedule.rebaselined(e));
            case RemediationStarted e -> with(progress.begun());
            case FixCompleted e -> with(list.after(e.problemId(), problem -> problem.fixedAs(e.context())));
            case FixVerified e -> with(list.after(e.problemId(), problem -> problem.now(Problem.Standing.VERIFIED)));
            case FixReturned e -> with(list.after(e.problemId(), problem -> problem.now(Problem.Standing.OPEN)));
            case ProblemReopened e -> with(list.after(e.problemId(), problem -> problem.now(Problem.Standing.OPEN)));
            case RemediationCompleted e -> with(progress.completedOn(e.context().occurredOn()));
            case CompletionDayCorrected e -> with(progress.completedOn(e.after()));
            case CycleHandedOver e -> with(progress.handedOverTo(e.next()));
        };
    }

    private Remediation with(Terms next) {
        return new Remediation(next, list, plan, schedule, progress);
    }

    private Remediation with(ProblemList next) {
        return new Remediation(terms, next, plan, schedule, progress);
    }

    private Remediation with(RemediationPlan next) {
        return new Remediation(terms, list, next, schedule, progress);
    }

    private Remediation with(Schedule next) {
        return new Remediation(terms, list, plan, next, progress);
    }

    private Remediation with(Progress next) {
        return new Remediation(terms, list, plan, schedule, next);
    }
}
