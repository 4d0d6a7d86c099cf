package io.qingliu.command.remediation;

import static io.qingliu.command.remediation.RemediationRule.A_FIX_NEEDS_EVIDENCE;
import static io.qingliu.command.remediation.RemediationRule.A_REASON_IS_DEMANDED;
import static io.qingliu.command.remediation.RemediationRule.A_RETURN_NEEDS_A_REASON;
import static io.qingliu.command.remediation.RemediationRule.NOBODY_ENTERS_THE_VERIFICATION_OF_THEIR_OWN_FIX;
import static io.qingliu.command.remediation.RemediationRule.NOTHING_WOULD_CHANGE;
import static io.qingliu.command.remediation.RemediationRule.ONLY_A_VERIFIED_PROBLEM_CAN_RELAPSE;
import static io.qingliu.command.remediation.RemediationRule.THERE_IS_NO_FIX_TO_JUDGE;
import static io.qingliu.command.remediation.RemediationRule.THE_PROBLEM_IS_NOT_OPEN;
import static io.qingliu.command.remediation.RemediationRule.VERIFIER_MUST_NOT_BE_THE_FIXER;

import io.qingliu.command.kernel.Judgement;
import io.qingliu.events.CarriedProblem;
import io.qingliu.events.EventContext;
import io.qingliu.events.Severity;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ActorId;
import io.qingliu.events.remediation.FixCompleted;
import io.qingliu.events.remediation.FixReturned;
import io.qingliu.events.remediation.FixVerified;
import io.qingliu.events.remediation.ProblemRaised;
import io.qingliu.events.remediation.ProblemRegraded;
import io.qingliu.events.remediation.ProblemReopened;
import io.qingliu.events.remediation.RemediationRules;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A problem, its fix and what was said about it.
 *
 * @param facts what is wrong, with its grade as it is now
 * @param carriedFrom the stream that it was carried from, or null where it was raised here
 * @param standing how far it has come
 * @param fixers the persons who stand in the last fix: who did it and, if another, who entered it
 * @param fixer who did the last fix; null before the first
 */
record Problem(
        CarriedProblem facts,
        @Nullable String carriedFrom,
        Standing standing,
        Set<ActorId> fixers,
        @Nullable ActorId fixer) {
    /** How far a problem has come. */
    enum Standing {
        @Zh("待整改")
        OPEN,
        @Zh("待核验")
        FIXED,
        @Zh("已核验")
        VERIFIED,
        @Zh("已撤销")
        WITHDRAWN
    }

    /** A problem as it was raised. */
    static Problem raised(ProblemRaised e) {
        return new Problem(
                new CarriedProblem(e.problemId(), e.code(), e.severity(), e.part(), e.description(), e.scoreItems()),
                e.carriedFrom(),
                Standing.OPEN,
                Set.of(),
                null);
    }

    /** Whether nothing is left to do about it: verified or withdrawn. A fix that awaits its verification is not settled. */
    boolean settled() {
        return standing == Standing.VERIFIED || standing == Standing.WITHDRAWN;
    }

    ProblemRegraded regrade(RegradeProblem c, Judgement judgement) {
        mustNotBeSettled(judgement);
        judgement
                .refuseFieldIf(facts.severity() == c.after(), NOTHING_WOULD_CHANGE, "after", c.after())
                .refuseFieldIf(c.reason().isBlank(), A_REASON_IS_DEMANDED, "reason");
        return new ProblemRegraded(
                c.remediationId(),
                judgement.context(),
                c.problemId(),
                facts.severity(),
                c.after(),
                c.reason(),
                c.evidence());
    }

    /** A fix is a fact at any stage, also before the plan (立行立改) and after completion, where minor problems are left. */
    FixCompleted completeFix(CompleteFix c, RemediationRules rules, Judgement judgement) {
        judgement
                .refuseIf(standing != Standing.OPEN, THE_PROBLEM_IS_NOT_OPEN, c.problemId(), standing)
                .refuseFieldIf(rules.fixNeedsEvidence() && c.evidence().isEmpty(), A_FIX_NEEDS_EVIDENCE, "evidence");
        Works.mustHaveQuantities(c.works(), "works", judgement);
        return new FixCompleted(
                c.remediationId(), judgement.context(), c.problemId(), c.description(), c.works(), c.evidence());
    }

    FixVerified verifyFix(VerifyFix c, RemediationRules rules, Judgement judgement) {
        mustAwaitJudgement(judgement);
        judgement.refuseIf(
                judgement.command().transcribed() && judgement.command().actor().equals(fixer),
                NOBODY_ENTERS_THE_VERIFICATION_OF_THEIR_OWN_FIX,
                c.problemId());
        Set<ActorId> both = personsInBoth(judgement.command().toEventContext());
        judgement.refuseIf(
                rules.fixerMustNotVerify() && !both.isEmpty(), VERIFIER_MUST_NOT_BE_THE_FIXER, both, c.problemId());
        return new FixVerified(c.remediationId(), judgement.context(), c.problemId(), c.finding(), c.evidence());
    }

    FixReturned returnFix(ReturnFix c, Judgement judgement) {
        mustAwaitJudgement(judgement);
        judgement.refuseFieldIf(c.reason().isBlank(), A_RETURN_NEEDS_A_REASON, "reason");
        return new FixReturned(c.remediationId(), judgement.context(), c.problemId(), c.reason(), c.evidence());
    }

    ProblemReopened reopen(ReopenProblem c, Judgement judgement) {
        judgement
                .refuseIf(standing != Standing.VERIFIED, ONLY_A_VERIFIED_PROBLEM_CAN_RELAPSE, c.problemId(), standing)
                .refuseFieldIf(c.reason().isBlank(), A_REASON_IS_DEMANDED, "reason");
        return new ProblemReopened(c.remediationId(), judgement.context(), c.problemId(), c.reason(), c.evidence());
    }

    /** Refuses what is only said of a problem about which something is left to do. */
    void mustNotBeSettled(Judgement judgement) {
        judgement.refuseIf(settled(), THE_PROBLEM_IS_NOT_OPEN, facts.problemId(), standing);
    }

    private void mustAwaitJudgement(Judgement judgement) {
        judgement.refuseIf(standing != Standing.FIXED, THERE_IS_NO_FIX_TO_JUDGE, facts.problemId(), standing);
    }

    private Set<ActorId> personsInBoth(EventContext verification) {
        Set<ActorId> both = new TreeSet<>((a, b) -> a.value().compareTo(b.value()));
        both.addAll(fixers);
        both.retainAll(verification.persons());
        return both;
    }

    Problem regraded(Severity severity) {
        CarriedProblem now = new CarriedProblem(
                facts.problemId(), facts.code(), severity, facts.part(), facts.description(), facts.scoreItems());
        return new Problem(now, carriedFrom, standing, fixers, fixer);
    }

    Problem fixedAs(EventContext fix) {
        return new Problem(facts, carriedFrom, Standing.FIXED, fix.persons(), fix.answeringActor());
    }

    Problem now(Standing next) {
        return new Problem(facts, carriedFrom, next, fixers, fixer);
    }
}
