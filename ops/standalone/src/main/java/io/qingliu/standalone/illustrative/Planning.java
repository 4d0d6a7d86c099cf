package io.qingliu.standalone.illustrative;

import io.qingliu.command.remediation.PlanRemediation;
import io.qingliu.command.remediation.Precedence;
import io.qingliu.command.remediation.SetBackwardSchedule;
import io.qingliu.command.remediation.StartRemediation;
import io.qingliu.events.Basis;
import io.qingliu.events.CalendarRef;
import io.qingliu.events.CarriedProblem;
import io.qingliu.events.PolicyRef;
import io.qingliu.events.ids.CalendarId;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.remediation.Measure;
import io.qingliu.events.remediation.PlanKind;
import io.qingliu.events.remediation.ScheduleAnchor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 整治方案、倒排工期: what is done about each problem, by whom and by when, counted back from the day that is due. */
final class Planning {
    private static final LocalDate NEW_CALENDAR = LocalDate.of(2026, 2, 1);

    private Planning() {}

    static void tell(Life life) {
        life.script.later(4, 10);
        plan(life, life.course.workDays());
        life.script.later(1, 3);
        schedule(life, null);
        if (life.chance(12)) {
            life.script.later(4, 9);
            plan(life, life.course.workDays() + 20);
            schedule(life, "方案评审后调整措施，重新倒排");
        }
        start(life);
    }

    static void start(Life life) {
        life.script.later(2, 8);
        life.script.ask(life.parkBody(1), c -> new StartRemediation(life.remediation(), c));
    }

    /** A plan for everything that is open. */
    static void plan(Life life, int days) {
        LocalDate day = life.script.day();
        List<Measure> measures = new ArrayList<>();
        for (CarriedProblem problem : life.open.values()) {
            measures.add(new Measure(
                    problem.problemId(),
                    "针对“" + Trouble.kind(problem).zh() + "”实施工程整改并建立台账",
                    life.cluster.managementBody(),
                    day.plusDays(15 + life.random.nextInt(Math.max(1, days))),
                    Trouble.duration(problem, life.random),
                    Trouble.works(problem, life.random)));
        }
        PlanKind kind = life.course.demonstration() ? PlanKind.REMEDIATION : PlanKind.CONSTRUCTION;
        Basis document = Papers.of(
                life.unit(), day, 100 + life.number(), kind == PlanKind.REMEDIATION ? "“污水零直排区”整治方案" : "“污水零直排区”建设方案");
        life.script.ask(life.section(1), c -> new PlanRemediation(life.remediation(), c, kind, measures, document));
    }

    static void schedule(Life life, @Nullable String reason) {
        boolean demonstration = life.course.demonstration() && life.script.day().getYear() == 2024;
        ScheduleAnchor anchor =
                demonstration ? ScheduleAnchor.DEMONSTRATION_COMPLETION : ScheduleAnchor.COHORT_YEAR_END;
        int calendar = life.script.day().isBefore(NEW_CALENDAR) ? 1 : 2;
        int policy = life.script.day().isBefore(Administration.SHORTER_WINDOWS) ? 1 : 2;
        life.scheduled.addAll(life.open.keySet());
        List<Precedence> after = precedence(life.open.values().stream()
                .filter(problem -> Trouble.kind(problem).leastDays() <= 30)
                .map(CarriedProblem::problemId)
                .toList());
        PolicyRef windows = Life.policy("schedule", policy);
        life.script.ask(
                life.section(2),
                c -> new SetBackwardSchedule(
                        life.remediation(),
                        c,
                        anchor,
                        new CalendarRef(new CalendarId("calendar-china"), calendar),
                        windows,
                        after,
                        reason));
    }

    /** A later problem waits for the first one, here and there. */
    private static List<Precedence> precedence(List<ProblemId> problems) {
        List<Precedence> after = new ArrayList<>();
        for (int i = 5; i < problems.size(); i += 6) {
            after.add(new Precedence(problems.get(i), List.of(problems.get(i - 5))));
        }
        return after;
    }
}
