package io.qingliu.standalone.illustrative;

import io.qingliu.command.evidence.FileEvidence;
import io.qingliu.command.remediation.CompleteFix;
import io.qingliu.command.remediation.CompleteRemediation;
import io.qingliu.command.remediation.CorrectCompletionDay;
import io.qingliu.command.remediation.ReachMilestone;
import io.qingliu.command.remediation.RebaselineMilestone;
import io.qingliu.command.remediation.ReopenProblem;
import io.qingliu.command.remediation.ReturnFix;
import io.qingliu.command.remediation.VerifyFix;
import io.qingliu.events.CarriedProblem;
import io.qingliu.events.OnBehalfOf;
import io.qingliu.events.RetentionClass;
import io.qingliu.events.Severity;
import io.qingliu.events.Work;
import io.qingliu.events.evidence.EvidenceKind;
import io.qingliu.events.ids.EvidenceId;
import io.qingliu.events.ids.MilestoneId;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.ids.Sha256;
import io.qingliu.events.remediation.MilestoneDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** 整治: week by week fixes are reported, returned here and there, verified by somebody else, and nodes are reached. */
final class Fixing {
    private static final int WEEKS = 8;

    private static final List<EvidenceKind> KINDS = List.of(
            EvidenceKind.PHOTO, EvidenceKind.PHOTO, EvidenceKind.VIDEO, EvidenceKind.CCTV, EvidenceKind.LAB_REPORT);

    private final Life life;
    private final Script script;

    Fixing(Life life) {
        this.life = life;
        this.script = life.script;
    }

    /** Mends everything but some minor problems, and reports completion. */
    void tell(int days, boolean leavesMinorOnes) {
        List<CarriedProblem> all = new ArrayList<>(life.open.values());
        List<CarriedProblem> left = leavesMinorOnes
                ? all.stream()
                        .filter(problem -> problem.severity() == Severity.MINOR)
                        .limit(2)
                        .toList()
                : List.of();
        all.removeAll(left);
        LocalDate from = script.day();
        int perWeek = Math.max(2, (all.size() + WEEKS - 1) / WEEKS);
        for (int done = 0; done < all.size(); done += perWeek) {
            script.goTo(from.plusDays((long) days * done / all.size()));
            List<CarriedProblem> week = all.subList(done, Math.min(all.size(), done + perWeek));
            week(week);
            happenstance(week, done == 0);
        }
        script.goTo(from.plusDays(days));
    }

    private void week(List<CarriedProblem> week) {
        boolean onPaper = Cast.TRANSCRIBED.contains(life.number()) && life.chance(40);
        Person fixer = onPaper ? life.section(2) : life.parkBody(1 + life.random.nextInt(2));
        fix(fixer, week, onPaper);
        if (!onPaper && life.chance(55)) {
            List<CarriedProblem> returned = List.of(life.oneOf(week));
            script.later(1, 4);
            script.ask(
                    life.detachment(2),
                    asked(
                            returned,
                            problem -> c -> new ReturnFix(
                                    life.remediation(), c, problem.problemId(), "现场仍有污水痕迹，整改不到位", List.of())));
            script.later(2, 6);
            fix(fixer, returned, false);
        }
        script.later(1, 5);
        if (onPaper) {
            verifyFromPaper(week);
        } else {
            Person verifier = life.chance(60) ? life.section(3) : life.detachment(1);
            script.ask(
                    verifier,
                    asked(
                            week,
                            problem -> c ->
                                    new VerifyFix(life.remediation(), c, problem.problemId(), "现场核验，整改到位", List.of())));
        }
        week.forEach(problem -> life.open.remove(problem.problemId()));
        reach(week.stream()
                .map(CarriedProblem::problemId)
                .filter(life.scheduled::remove)
                .toList());
    }

    private void fix(Person fixer, List<CarriedProblem> problems, boolean onPaper) {
        List<Asked> asked = new ArrayList<>();
        for (CarriedProblem problem : problems) {
            Sha256 evidence = life.nextEvidence();
            List<Work> works = Trouble.works(problem, life.random);
            asked.add(c -> new CompleteFix(
                    life.remediation(), c, problem.problemId(), "已按方案完成整改，附整改前后对比", works, List.of(evidence)));
            if (life.chance(22) && !onPaper) {
                asked.add(filing(evidence, problem));
            }
        }
        script.ask(fixer, null, onPaper ? author(fixer) : null, asked);
    }

    private Asked filing(Sha256 digest, CarriedProblem problem) {
        LocalDate day = script.day();
        EvidenceId id = new EvidenceId(String.format("evidence-YS%03d-%03d", life.number(), life.evidence()));
        EvidenceKind kind = life.oneOf(KINDS);
        long bytes = 80_000L + life.random.nextInt(6_000_000);
        String longitude = "106." + (100_000 + life.random.nextInt(800_000));
        String stream = life.remediation().value();
        return c -> new FileEvidence(
                id,
                c,
                digest,
                kind == EvidenceKind.LAB_REPORT
                        ? "application/pdf"
                        : kind == EvidenceKind.PHOTO ? "image/jpeg" : "video/mp4",
                bytes,
                kind,
                day,
                c.actor(),
                longitude,
                "29.512345",
                life.id(),
                List.of(stream, problem.problemId().value()),
                RetentionClass.LONG);
    }

    /** On paper one and the same person had fixed and verified: recorded, with the exception. */
    private void verifyFromPaper(List<CarriedProblem> week) {
        Person clerk = life.section(4);
        script.ask(
                clerk,
                null,
                author(life.section(2)),
                asked(
                        week,
                        problem ->
                                c -> new VerifyFix(life.remediation(), c, problem.problemId(), "纸质核验单转录", List.of())));
    }

    private OnBehalfOf author(Person author) {
        return new OnBehalfOf(
                life.section(5).actor(),
                author.role(),
                author.organisation(),
                Papers.of(life.unit(), script.day(), 300 + life.number(), "").number(),
                script.day(),
                Papers.digest("扫描件 " + life.id().value() + " " + script.day()));
    }

    private void reach(List<ProblemId> nodes) {
        if (!nodes.isEmpty()) {
            List<Asked> asked = new ArrayList<>();
            nodes.forEach(node -> asked.add(
                    c -> new ReachMilestone(life.remediation(), c, new MilestoneId(node.value()), List.of())));
            script.ask(life.parkBody(1), asked);
        }
    }

    /** What happens on the way: a node is moved, a problem is found late, a mended one comes back. */
    private void happenstance(List<CarriedProblem> week, boolean first) {
        if (life.chance(14) && !life.scheduled.isEmpty()) {
            ProblemId node = life.scheduled.iterator().next();
            LocalDate to = script.day().plusDays(25 + life.random.nextInt(20));
            script.ask(
                    life.section(2),
                    c -> new RebaselineMilestone(
                            life.remediation(),
                            c,
                            new MilestoneId(node.value()),
                            new MilestoneDates(to.minusDays(12), to),
                            "汛期施工受阻，节点顺延",
                            life.section(1).actor()));
        }
        if (first && life.chance(30)) {
            script.later(1, 3);
            List<CarriedProblem> before = List.copyOf(life.open.values());
            Listing.raise(life, 1);
            List<CarriedProblem> late = new ArrayList<>(life.open.values());
            late.removeAll(before);
            script.later(2, 6);
            week(late);
        }
        if (life.chance(4)) {
            relapse(week.getFirst());
        }
    }

    private void relapse(CarriedProblem problem) {
        script.later(2, 6);
        script.ask(
                life.detachment(1),
                c -> new ReopenProblem(
                        life.remediation(), c, problem.problemId(), "雨后复查再次出现", List.of(life.nextEvidence())));
        script.later(3, 8);
        week(List.of(problem));
    }

    /** Reports completion; the node of the dry samples goes before it. */
    void complete(boolean scheduledHere) {
        if (scheduledHere) {
            script.ask(
                    life.parkBody(2),
                    c -> new ReachMilestone(
                            life.remediation(), c, new MilestoneId("DRY_SAMPLING"), List.of(life.nextEvidence())));
            if (!life.course.demonstration()) {
                script.later(0, 2);
            }
        }
        script.ask(life.parkBody(1), c -> new CompleteRemediation(life.remediation(), c));
    }

    /** Minor problems that were left open are mended after the completion. */
    void mendTheRest() {
        List<CarriedProblem> left = List.copyOf(life.open.values());
        if (!left.isEmpty()) {
            script.later(3, 9);
            week(left);
        }
    }

    void correctCompletionDay(int daysEarlier) {
        LocalDate day = script.day().minusDays(daysEarlier);
        script.later(1, 3);
        script.ask(
                life.section(1),
                c -> new CorrectCompletionDay(
                        life.remediation(), c, day, "监理日志载明的完成日期与录入不一致", List.of(life.nextEvidence())));
    }

    private interface Each {
        Asked of(CarriedProblem problem);
    }

    private static List<Asked> asked(List<CarriedProblem> problems, Each each) {
        return problems.stream().map(each::of).toList();
    }
}
