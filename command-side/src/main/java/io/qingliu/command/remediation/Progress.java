package io.qingliu.command.remediation;

import static io.qingliu.command.remediation.RemediationRule.A_REASON_IS_DEMANDED;
import static io.qingliu.command.remediation.RemediationRule.BLOCKING_PROBLEMS_ARE_OPEN;
import static io.qingliu.command.remediation.RemediationRule.NOTHING_WOULD_CHANGE;
import static io.qingliu.command.remediation.RemediationRule.REMEDIATION_HAS_ALREADY_STARTED;
import static io.qingliu.command.remediation.RemediationRule.REMEDIATION_HAS_NOT_STARTED;
import static io.qingliu.command.remediation.RemediationRule.REMEDIATION_IS_COMPLETED;
import static io.qingliu.command.remediation.RemediationRule.REMEDIATION_IS_NOT_COMPLETED;
import static io.qingliu.command.remediation.RemediationRule.THE_NEXT_CYCLE_HAS_TAKEN_OVER;

import io.qingliu.command.kernel.GeneralRule;
import io.qingliu.command.kernel.Judgement;
import io.qingliu.events.CarriedProblem;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.remediation.CompletionDayCorrected;
import io.qingliu.events.remediation.RemediationCompleted;
import io.qingliu.events.remediation.RemediationStarted;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the work of the cycle has come.
 *
 * @param started whether the work began
 * @param completedOn the day of its completion, or null before
 * @param next the cycle that took over, or null while this one is worked in
 */
record Progress(
        boolean started,
        @Nullable LocalDate completedOn,
        @Nullable RemediationId next) {
    /** Before the work began. */
    static final Progress NOT_YET = new Progress(false, null, null);

    RemediationStarted start(StartRemediation c, Judgement judgement) {
        judgement.refuseIf(started, REMEDIATION_HAS_ALREADY_STARTED);
        return new RemediationStarted(c.remediationId(), judgement.context());
    }

    /** A late completion is recorded as it is; only open problems of the blocking grades refuse it. */
    RemediationCompleted complete(CompleteRemediation c, Terms terms, ProblemList list, Judgement judgement) {
        mustNotBeCompleted(judgement);
        List<CarriedProblem> open = list.open();
        List<ProblemId> blocking = open.stream()
                .filter(problem -> terms.rules().severitiesBlockingCompletion().contains(problem.severity()))
                .map(CarriedProblem::problemId)
                .toList();
        judgement
                .refuseIf(!started, REMEDIATION_HAS_NOT_STARTED)
                .refuseIf(!blocking.isEmpty(), BLOCKING_PROBLEMS_ARE_OPEN, blocking);
        return new RemediationCompleted(
                c.remediationId(),
                judgement.context(),
                open,
                terms.cohort(),
                terms.dueOn(),
                daysLate(terms.dueOn(), c.context().occurredOn()),
                terms.lastRound());
    }

    CompletionDayCorrected correct(CorrectCompletionDay c, Judgement judgement) {
        LocalDate before = judgement.demand(completedOn, REMEDIATION_IS_NOT_COMPLETED);
        judgement
                .refuseFieldIf(before.equals(c.after()), NOTHING_WOULD_CHANGE, "after", before)
                .refuseFieldIf(
                        c.after().isAfter(c.context().recordedOn()),
                        GeneralRule.A_FACT_CANNOT_LIE_AFTER_ITS_RECORDING,
                        "after",
                        c.after(),
                        c.context().recordedOn())
                .refuseFieldIf(c.reason().isBlank(), A_REASON_IS_DEMANDED, "reason");
        return new CompletionDayCorrected(
                c.remediationId(), judgement.context(), before, c.after(), c.reason(), c.evidence());
    }

    /** Refuses what is only planned while the work goes on. */
    void mustNotBeCompleted(Judgement judgement) {
        if (completedOn != null) {
            judgement.refuseIf(true, REMEDIATION_IS_COMPLETED, completedOn);
        }
    }

    /** Refuses what belongs into the cycle that took over. */
    void mustNotBeHandedOver(Judgement judgement) {
        if (next != null) {
            judgement.refuseIf(true, THE_NEXT_CYCLE_HAS_TAKEN_OVER, next);
        }
    }

    private static int daysLate(@Nullable LocalDate dueOn, LocalDate completedOn) {
        return dueOn == null ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(dueOn, completedOn));
    }

    Progress begun() {
        return new Progress(true, completedOn, next);
    }

    Progress completedOn(LocalDate day) {
        return new Progress(started, day, next);
    }

    Progress handedOverTo(RemediationId cycle) {
        return new Progress(started, completedOn, cycle);
    }
}
