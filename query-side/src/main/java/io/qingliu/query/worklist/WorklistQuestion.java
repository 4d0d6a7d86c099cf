package io.qingliu.query.worklist;

import io.qingliu.events.Severity;
import io.qingliu.query.kernel.Asked;
import io.qingliu.query.kernel.Folds;
import io.qingliu.query.kernel.Moment;
import io.qingliu.query.kernel.Parameter;
import io.qingliu.query.kernel.Parameters;
import io.qingliu.query.worklist.WorklistView.Task;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Which tasks are asked for.
 *
 * @param within whose
 * @param severity only about problems of this grade
 * @param code only about problems of this code
 * @param organisation only what this organisation has to do
 * @param late only those past due, or not
 * @param dueFrom due on or after this day
 * @param dueTo due on or before this day; without it, the Sunday of the day's week
 * @param task only of this kind
 * @param moment from where to look
 * @param paging which page
 * @param filter what is filtered by
 */
record WorklistQuestion(
        Within within,
        @Nullable Severity severity,
        @Nullable String code,
        @Nullable String organisation,
        @Nullable YesNo late,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueTo,
        @Nullable Task task,
        Moment moment,
        Paging paging,
        Map<String, String> filter) {
    static final Parameters PARAMETERS = Within.PARAMETERS
            .and(ProblemsQuestion.OF_PROBLEMS)
            .and(Parameters.of(Parameter.constant("task", Task.class, "只看该类工作", "only tasks of this kind")))
            .and(Paging.PARAMETERS)
            .and(Parameters.MOMENT);

    static WorklistQuestion of(MultiValueMap<String, String> parameters, Folds folds) {
        Asked asked = Asked.of(parameters, PARAMETERS);
        asked.period("due-from", "due-to");
        return new WorklistQuestion(
                Within.of(asked),
                asked.constant("severity", Severity.class),
                asked.text("code"),
                asked.text("organisation"),
                asked.constant("late", YesNo.class),
                asked.day("due-from"),
                asked.day("due-to"),
                asked.constant("task", Task.class),
                folds.moment(asked),
                Paging.of(asked, "worklist"),
                Within.filter(asked));
    }

    boolean asksFor(WorkRow work, LocalDate day) {
        LocalDate last = dueTo == null ? CountProgress.sunday(day) : dueTo;
        return (severity == null || severity == work.severity())
                && (code == null || code.equals(work.code()))
                && (organisation == null || organisation.equals(work.organisation()))
                && (task == null || task == work.task())
                && YesNo.admits(late, work.daysLate() > 0)
                && !work.dueOn().isAfter(last)
                && (dueFrom == null || !work.dueOn().isBefore(dueFrom));
    }
}
