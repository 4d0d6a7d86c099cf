package io.qingliu.standalone.illustrative;

import io.qingliu.command.remediation.CompleteFix;
import io.qingliu.command.remediation.RaiseProblem;
import io.qingliu.command.remediation.RegradeProblem;
import io.qingliu.command.remediation.ReopenProblemList;
import io.qingliu.command.remediation.SealProblemList;
import io.qingliu.command.remediation.VerifyFix;
import io.qingliu.command.remediation.WithdrawProblem;
import io.qingliu.events.CarriedProblem;
import io.qingliu.events.ProblemPart;
import io.qingliu.events.Severity;
import io.qingliu.events.ids.RowId;
import io.qingliu.events.ids.Sha256;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 问题清单: the problems are raised, graded, and sealed in a list. */
final class Listing {
    private static final int AT_A_TIME = 9;

    private Listing() {}

    static void tell(Life life) {
        life.script.later(2, 5);
        int left = life.course.problems();
        while (left > 0) {
            int now = Math.min(AT_A_TIME, left);
            raise(life, now);
            left -= now;
            life.script.later(1, 4);
        }
        regradeAndWithdraw(life);
        if (life.chance(20)) {
            fixOnTheSpot(life);
        }
        if (life.number() == Cast.FRONTAGE_LATE) {
            Registering.frontageLate(life);
        }
        seal(life);
        if (life.chance(25) && life.number() != Cast.STORY) {
            life.script.later(3, 7);
            life.script.ask(life.section(1), c -> new ReopenProblemList(life.remediation(), c, "联合排查补充发现问题，建立完善清单"));
            raise(life, 1 + life.random.nextInt(3));
            life.script.later(1, 3);
            seal(life);
        }
    }

    static void raise(Life life, int count) {
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            CarriedProblem problem = Trouble.any(life);
            life.open.put(problem.problemId(), problem);
            List<Sha256> evidence = life.chance(35) ? List.of(life.nextEvidence()) : List.of();
            RowId row = row(life, problem.part());
            asked.add(c -> new RaiseProblem(
                    life.remediation(),
                    c,
                    problem.problemId(),
                    problem.code(),
                    problem.severity(),
                    problem.description(),
                    problem.part(),
                    row,
                    life.cluster.name(),
                    problem.scoreItems(),
                    evidence));
        }
        life.script.ask(life.chance(70) ? life.section(2) : life.detachment(1), asked);
    }

    private static @Nullable RowId row(Life life, ProblemPart part) {
        String prefix = switch (part) {
            case SOURCE -> "源";
            case NETWORK -> "网";
            case PLANT -> "厂";
            case MANAGEMENT -> "";
        };
        List<RowId> rows = prefix.isEmpty()
                ? List.of()
                : life.rows.stream()
                        .filter(row -> row.value().startsWith(prefix))
                        .toList();
        return rows.isEmpty() ? null : life.oneOf(rows);
    }

    private static void regradeAndWithdraw(Life life) {
        List<CarriedProblem> all = new ArrayList<>(life.open.values());
        if (life.chance(45)) {
            CarriedProblem problem = life.oneOf(all);
            Severity after = problem.severity() == Severity.MINOR ? Severity.MAJOR : Severity.MINOR;
            life.open.put(problem.problemId(), graded(problem, after));
            life.script.ask(
                    life.section(1),
                    c -> new RegradeProblem(
                            life.remediation(),
                            c,
                            problem.problemId(),
                            after,
                            "会商后按影响范围调整等级",
                            List.of(life.nextEvidence())));
        }
        if (life.chance(30)) {
            CarriedProblem problem = life.oneOf(all);
            life.open.remove(problem.problemId());
            life.script.ask(
                    life.section(1),
                    c -> new WithdrawProblem(life.remediation(), c, problem.problemId(), "与另一问题重复，经复核撤销"));
        }
    }

    private static CarriedProblem graded(CarriedProblem problem, Severity after) {
        return new CarriedProblem(
                problem.problemId(),
                problem.code(),
                after,
                problem.part(),
                problem.description(),
                problem.scoreItems());
    }

    /** 立行立改: mended before there is a plan. */
    private static void fixOnTheSpot(Life life) {
        CarriedProblem problem = life.oneOf(new ArrayList<>(life.open.values()));
        life.open.remove(problem.problemId());
        Sha256 evidence = life.nextEvidence();
        life.script.later(1, 3);
        life.script.ask(
                life.parkBody(1),
                c -> new CompleteFix(
                        life.remediation(),
                        c,
                        problem.problemId(),
                        "立行立改，当日完成",
                        Trouble.works(problem, life.random),
                        List.of(evidence)));
        life.script.later(1, 3);
        life.script.ask(
                life.section(2),
                c -> new VerifyFix(life.remediation(), c, problem.problemId(), "现场复核已整改到位", List.of(evidence)));
    }

    static void seal(Life life) {
        life.script.later(1, 4);
        life.script.ask(life.section(1), c -> new SealProblemList(life.remediation(), c, null));
    }
}
