package io.qingliu.command.remediation;

import static io.qingliu.command.remediation.RemediationRule.AN_EMPTY_LIST_NEEDS_A_STATEMENT;
import static io.qingliu.command.remediation.RemediationRule.A_PROBLEM_STANDS_ONCE;
import static io.qingliu.command.remediation.RemediationRule.A_REASON_IS_DEMANDED;
import static io.qingliu.command.remediation.RemediationRule.A_STATEMENT_IS_FOR_AN_EMPTY_LIST;
import static io.qingliu.command.remediation.RemediationRule.THERE_IS_NO_SUCH_PROBLEM;
import static io.qingliu.command.remediation.RemediationRule.THE_PROBLEM_LIST_IS_NOT_SEALED;
import static io.qingliu.command.remediation.RemediationRule.THE_PROBLEM_LIST_IS_SEALED;
import static io.qingliu.command.remediation.RemediationRule.THIS_PROBLEM_CODE_IS_UNKNOWN;

import io.qingliu.command.kernel.Judgement;
import io.qingliu.events.CarriedProblem;
import io.qingliu.events.ProblemKind;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.remediation.ProblemListReopened;
import io.qingliu.events.remediation.ProblemListSealed;
import io.qingliu.events.remediation.ProblemRaised;
import io.qingliu.events.remediation.ProblemWithdrawn;
import io.qingliu.events.remediation.RemediationRules;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The problem list 问题清单: every problem of the cycle in the order in which it was raised, and how the list was sealed.
 *
 * <p>A problem found after the list was sealed is recorded all the same (rulings §1); it comes into the sealed list with the
 * next version.
 *
 * @param problems the problems, withdrawn ones included
 * @param version the last version sealed, 0 before the first
 * @param sealed whether that version is still in force
 * @param sealedProblems the problems of that version
 */
record ProblemList(Map<ProblemId, Problem> problems, int version, boolean sealed, List<ProblemId> sealedProblems) {
    /** Before anything was raised. */
    static final ProblemList EMPTY = new ProblemList(Map.of(), 0, false, List.of());

    ProblemList {
        problems = Collections.unmodifiableMap(new LinkedHashMap<>(problems));
        sealedProblems = List.copyOf(sealedProblems);
    }

    /** Every problem, withdrawn ones included. */
    Collection<Problem> all() {
        return problems.values();
    }

    /** The problem under an id. */
    Optional<Problem> find(ProblemId id) {
        return Optional.ofNullable(problems.get(id));
    }

    /** The problem under an id, or the refusal. */
    Problem demand(ProblemId id, Judgement judgement) {
        return judgement.demand(problems.get(id), THERE_IS_NO_SUCH_PROBLEM, id);
    }

    /** The problems about which something is left to do. */
    List<CarriedProblem> open() {
        return all().stream()
                .filter(problem -> !problem.settled())
                .map(Problem::facts)
                .toList();
    }

    ProblemRaised raise(RaiseProblem c, Judgement judgement) {
        judgement
                .refuseFieldIf(problems.containsKey(c.problemId()), A_PROBLEM_STANDS_ONCE, "problemId", c.problemId())
                .refuseFieldIf(ProblemKind.of(c.code()).isEmpty(), THIS_PROBLEM_CODE_IS_UNKNOWN, "code", c.code());
        return new ProblemRaised(
                c.remediationId(),
                judgement.context(),
                c.problemId(),
                c.code(),
                c.severity(),
                c.description(),
                c.part(),
                c.surveyRow(),
                c.location(),
                c.scoreItems(),
                null,
                c.evidence());
    }

    ProblemWithdrawn withdraw(WithdrawProblem c, Judgement judgement) {
        demand(c.problemId(), judgement).mustNotBeSettled(judgement);
        judgement
                .refuseIf(sealed && sealedProblems.contains(c.problemId()), THE_PROBLEM_LIST_IS_SEALED, version)
                .refuseFieldIf(c.reason().isBlank(), A_REASON_IS_DEMANDED, "reason");
        return new ProblemWithdrawn(c.remediationId(), judgement.context(), c.problemId(), c.reason());
    }

    ProblemListSealed seal(SealProblemList c, RemediationRules rules, Judgement judgement) {
        List<ProblemId> standing = all().stream()
                .filter(problem -> problem.standing() != Problem.Standing.WITHDRAWN)
                .map(problem -> problem.facts().problemId())
                .toList();
        String statement = c.emptyStatement();
        boolean stated = statement != null && !statement.isBlank();
        judgement
                .refuseIf(sealed, THE_PROBLEM_LIST_IS_SEALED, version)
                .refuseFieldIf(
                        !standing.isEmpty() && stated,
                        A_STATEMENT_IS_FOR_AN_EMPTY_LIST,
                        "emptyStatement",
                        standing.size())
                .refuseFieldIf(
                        rules.emptyListNeedsStatement() && standing.isEmpty() && !stated,
                        AN_EMPTY_LIST_NEEDS_A_STATEMENT,
                        "emptyStatement");
        return new ProblemListSealed(
                c.remediationId(), judgement.context(), version + 1, standing, stated ? statement : null);
    }

    ProblemListReopened reopen(ReopenProblemList c, Judgement judgement) {
        mustBeSealed(judgement);
        judgement.refuseFieldIf(c.reason().isBlank(), A_REASON_IS_DEMANDED, "reason");
        return new ProblemListReopened(c.remediationId(), judgement.context(), version, c.reason());
    }

    /** Refuses what is only done with a list that somebody answers for. */
    void mustBeSealed(Judgement judgement) {
        judgement.refuseIf(!sealed, THE_PROBLEM_LIST_IS_NOT_SEALED);
    }

    ProblemList with(Problem problem) {
        Map<ProblemId, Problem> next = new LinkedHashMap<>(problems);
        next.put(problem.facts().problemId(), problem);
        return new ProblemList(next, version, sealed, sealedProblems);
    }

    /** The list after something happened to a problem; unchanged where the event that raised it was erased. */
    ProblemList after(ProblemId id, UnaryOperator<Problem> happened) {
        return find(id).map(problem -> with(happened.apply(problem))).orElse(this);
    }

    ProblemList sealedAs(ProblemListSealed e) {
        return new ProblemList(problems, e.version(), true, e.problems());
    }

    ProblemList reopened() {
        return new ProblemList(problems, version, false, sealedProblems);
    }
}
