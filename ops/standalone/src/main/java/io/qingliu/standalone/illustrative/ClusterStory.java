package io.qingliu.standalone.illustrative;

import io.qingliu.command.cluster.AssignCohort;
import io.qingliu.command.cluster.DetermineScope;
import io.qingliu.command.cluster.MergeCluster;
import io.qingliu.command.cluster.RenameCluster;
import io.qingliu.command.cluster.ResumeCluster;
import io.qingliu.command.cluster.SplitCluster;
import io.qingliu.command.cluster.SuspendCluster;
import io.qingliu.events.CarriedProblem;
import io.qingliu.events.cluster.ProblemMapping;
import io.qingliu.events.cluster.SuccessorCluster;
import io.qingliu.events.ids.ClusterId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A cluster's life from its registration to the last day, stage by stage. */
final class ClusterStory {
    private final Life life;

    ClusterStory(Life life) {
        this.life = life;
    }

    /** Tells it to the end; {@code inherited} are the problems of a cluster that was merged into this one. */
    void tell(Collection<CarriedProblem> inherited) {
        if (life.course.demonstration()) {
            life.script.hurryUntil(LocalDate.of(2025, 1, 1));
        }
        Surveying.tell(life);
        Listing.tell(life);
        if (!inherited.isEmpty()) {
            life.script.goTo(LocalDate.of(2026, 3, 16));
            inherited.forEach(problem -> life.open.put(problem.problemId(), problem));
        }
        if (life.number() == Cast.FRONTAGE_NEVER) {
            return; // without a day that is due nothing can be counted back
        }
        Planning.tell(life);
        onTheWay();
        remediate();
    }

    private void remediate() {
        Fixing fixing = new Fixing(life);
        fixing.tell(life.course.workDays(), life.chance(25));
        if (life.number() == Cast.LATE) {
            life.script.goTo(LocalDate.of(2024, 12, 5));
        }
        fixing.complete(true);
        if (life.number() == Cast.CORRECTED_EARLY) {
            fixing.correctCompletionDay(3);
        }
        for (int failed = 0; failed < life.course.failures(); failed++) {
            accept(failed == 0, false);
            rework();
        }
        boolean first = life.course.failures() == 0;
        Accepting passed = accept(first, true);
        if (first) {
            fixing.mendTheRest();
        }
        report(fixing, passed);
    }

    private Accepting accept(boolean first, boolean passes) {
        Accepting round = new Accepting(life);
        if (first) {
            round.first(passes);
        } else {
            round.again(passes);
        }
        if (!passes && life.number() == Cast.FAIL_ANNULLED) {
            round.annulled(false, "一项计分依据引用错误，撤销结论重新计分");
        }
        return round;
    }

    /** The next cycle: what the round found is listed, planned and mended. */
    private void rework() {
        life.nextCycle();
        mendAgain(true);
    }

    private void mendAgain(boolean completes) {
        Listing.seal(life);
        life.script.later(1, 4);
        Planning.plan(life, life.course.reworkDays());
        boolean scheduled = !life.course.demonstration() || life.script.day().getYear() > 2024;
        if (scheduled) {
            Planning.schedule(life, null);
        }
        Planning.start(life);
        Fixing fixing = new Fixing(life);
        fixing.tell(life.course.reworkDays(), false);
        if (completes) {
            fixing.complete(scheduled);
        }
    }

    private void report(Fixing fixing, Accepting passed) {
        Reporting reporting = new Reporting(life);
        if (life.number() == Cast.PASS_ANNULLED) {
            reporting.submit();
            passed.annulled(true, "验收组一名成员应回避而未回避，撤销结论重新验收");
            reporting.submit();
            reporting.accept();
        } else {
            reporting.tell();
        }
        if (life.number() == Cast.CORRECTED_LATE) {
            fixing.correctCompletionDay(40);
        }
        if (life.course.demonstration()) {
            life.script.goTo(LocalDate.of(2025, 3, 3));
        }
        if (life.number() == Cast.NOT_CLOSED_OUT) {
            return;
        }
        reporting.closeOut();
        if (Cast.RELAPSED.contains(life.number())) {
            reporting.relapse();
            mendAgain(true);
            accept(true, true);
            reporting.tell();
            reporting.closeOut();
        }
        if (life.number() == Cast.RELAPSED_OPEN || life.number() == Cast.REVOKED) {
            life.script.goTo(LocalDate.of(2026, 3, 2));
            reporting.relapse();
            Listing.seal(life);
        }
    }

    /** What happens to some clusters between plan and work. */
    private void onTheWay() {
        int number = life.number();
        if (number == Cast.SUSPENDED_FOR_A_WHILE || number == Cast.SUSPENDED) {
            life.script.later(5, 12);
            life.script.ask(People.bureau(1), c -> new SuspendCluster(life.id(), c, "组团规划调整，建设暂停"));
            life.script.goTo(
                    number == Cast.SUSPENDED
                            ? LocalDate.of(2027, 1, 4)
                            : life.script.day().plusDays(80));
            life.script.ask(People.bureau(1), c -> new ResumeCluster(life.id(), c, "规划批复，恢复建设"));
        }
        if (number % 13 == 0) {
            Registering.oneMoreEnterprise(life);
        }
        if (number == 20 || number == 66) {
            String name = life.cluster.park().stem() + (number == 20 ? "智造组团" : "绿能组团");
            life.script.ask(People.bureau(1), c -> new RenameCluster(life.id(), c, name, "园区总体规划统一命名"));
        }
    }

    /** A cluster that is split before its work begins: each open problem goes to a successor. */
    void split(List<Life> successors) {
        Surveying.tell(life);
        Listing.tell(life);
        life.script.goTo(LocalDate.of(2026, 3, 16));
        List<ProblemMapping> mapped = new ArrayList<>();
        for (CarriedProblem problem : life.open.values()) {
            Life to = successors.get(mapped.size() % successors.size());
            mapped.add(new ProblemMapping(problem, to.id()));
            to.open.put(problem.problemId(), problem);
        }
        List<SuccessorCluster> names = successors.stream()
                .map(successor -> new SuccessorCluster(successor.id(), successor.cluster.name()))
                .toList();
        life.script.ask(People.bureau(1), c -> new SplitCluster(life.id(), c, names, mapped, "组团南北两片分设，分别管理"));
    }

    /** A cluster that follows a split: in scope, with a batch of its own, and the problems it was given. */
    void succeed() {
        life.script.goTo(LocalDate.of(2026, 4, 1));
        life.script.ask(
                People.bureau(1), c -> new DetermineScope(life.id(), c, true, life.cluster.enterprises(), "分设后仍有企业入驻"));
        life.script.ask(People.bureau(1), c -> new AssignCohort(life.id(), c, Life.policy("cohort", 1)));
        Listing.seal(life);
        Planning.tell(life);
        new Fixing(life).tell(life.course.workDays(), false);
    }

    /** A cluster that is merged into another before its work begins. */
    Collection<CarriedProblem> merge(ClusterId into) {
        Surveying.tell(life);
        Listing.tell(life);
        life.script.goTo(LocalDate.of(2026, 3, 2));
        List<CarriedProblem> all = List.copyOf(life.open.values());
        List<ProblemMapping> mapped =
                all.stream().map(problem -> new ProblemMapping(problem, into)).toList();
        life.script.ask(People.bureau(1), c -> new MergeCluster(life.id(), c, into, mapped, "两组团连片开发，合并管理"));
        return all;
    }
}
