package io.qingliu.query.worklist;

import io.qingliu.events.Severity;
import io.qingliu.query.kernel.Asked;
import io.qingliu.query.kernel.Folds;
import io.qingliu.query.kernel.Moment;
import io.qingliu.query.kernel.Parameter;
import io.qingliu.query.kernel.Parameters;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Which problems are asked for.
 *
 * @param within whose
 * @param severity only of this grade
 * @param code only of this code
 * @param standing only those that stand so
 * @param organisation only those that this organisation has to fix
 * @param late only those past due, or not
 * @param dueFrom due on or after this day
 * @param dueTo due on or before this day
 * @param moment from where to look
 * @param paging which page
 * @param filter what is filtered by
 */
record ProblemsQuestion(
        Within within,
        @Nullable Severity severity,
        @Nullable String code,
        @Nullable Standing standing,
        @Nullable String organisation,
        @Nullable YesNo late,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueTo,
        Moment moment,
        Paging paging,
        Map<String, String> filter) {
    /** What every list of problems can be narrowed by. */
    static final Parameters OF_PROBLEMS = Parameters.of(
            Parameter.constant("severity", Severity.class, "只看该等级", "only of this grade"),
            Parameter.text("code", "只看该类问题（代码）", "only problems of this code", "N02"),
            Parameter.text("organisation", "只看该责任单位的", "only what this organisation has to do", "org-qingxi-park"),
            Parameter.constant("late", YesNo.class, "只看已（未）逾期的", "only those past due, or not"),
            Parameter.day("due-from", "完成期限不早于", "due on or after this day"),
            Parameter.day("due-to", "完成期限不晚于", "due on or before this day"));

    static final Parameters PARAMETERS = Within.PARAMETERS
            .and(OF_PROBLEMS)
            .and(Parameters.of(Parameter.constant("standing", Standing.class, "只看该状态", "only those that stand so")))
            .and(Paging.PARAMETERS)
            .and(Parameters.MOMENT);

    static ProblemsQuestion of(MultiValueMap<String, String> parameters, Folds folds) {
        Asked asked = Asked.of(parameters, PARAMETERS);
        asked.period("due-from", "due-to");
        return new ProblemsQuestion(
                Within.of(asked),
                asked.constant("severity", Severity.class),
                asked.text("code"),
                asked.constant("standing", Standing.class),
                asked.text("organisation"),
                asked.constant("late", YesNo.class),
                asked.day("due-from"),
                asked.day("due-to"),
                folds.moment(asked),
                Paging.of(asked, "problems"),
                Within.filter(asked));
    }

    boolean asksFor(ProblemFact problem, LocalDate day) {
        return (severity == null || severity == problem.what().severity())
                && (code == null || code.equals(problem.what().code()))
                && (standing == null || standing == problem.course().standing())
                && (organisation == null
                        || (problem.plan() != null
                                && organisation.equals(problem.plan().owner())))
                && YesNo.admits(late, problem.daysLate(day) > 0)
                && within(dueFrom, dueTo, problem.dueOn());
    }

    /** Whether a day lies in a period that may be open at either end; no day lies in none but the one without ends. */
    static boolean within(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable LocalDate day) {
        if (day == null) {
            return from == null && to == null;
        }
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
