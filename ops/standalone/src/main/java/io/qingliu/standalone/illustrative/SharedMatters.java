package io.qingliu.standalone.illustrative;

import io.qingliu.command.annualplan.AdoptAnnualPlan;
import io.qingliu.command.annualplan.ReviseAnnualPlan;
import io.qingliu.command.dispatch.ExtendDispatch;
import io.qingliu.command.dispatch.FollowUpDispatch;
import io.qingliu.command.dispatch.OpenDispatch;
import io.qingliu.command.dispatch.SettleDispatch;
import io.qingliu.command.handover.ExportHandover;
import io.qingliu.command.handover.ReconcileHandover;
import io.qingliu.command.handover.RecordHandoverReceipt;
import io.qingliu.command.practice.AdoptPractice;
import io.qingliu.command.practice.PublishPractice;
import io.qingliu.command.practice.WithdrawPractice;
import io.qingliu.command.report.IssueReport;
import io.qingliu.events.Basis;
import io.qingliu.events.ProblemKind;
import io.qingliu.events.annualplan.ClusterGoal;
import io.qingliu.events.dispatch.DispatchKind;
import io.qingliu.events.ids.AnnualPlanId;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.DispatchId;
import io.qingliu.events.ids.HandoverId;
import io.qingliu.events.ids.PracticeId;
import io.qingliu.events.ids.ReportId;
import io.qingliu.standalone.illustrative.Register.ClusterEntry;
import io.qingliu.standalone.illustrative.Register.UnitEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** What concerns many clusters at a time: annual plans, dispatches, practices, hand-overs, reports. */
final class SharedMatters {
    private static final int MONTHS = 26;

    private final Register register;
    private final RandomGenerator random;

    SharedMatters(Register register, RandomGenerator random) {
        this.register = register;
        this.random = random;
    }

    List<Script> tell() {
        List<Script> all = new ArrayList<>();
        all.add(plans(2025, ClusterEntry::due2025));
        all.add(plans(2026, cluster -> !cluster.due2025()));
        for (int month = 0; month < MONTHS; month++) {
            all.add(dispatch(month));
        }
        all.add(practices());
        for (int quarter = 0; quarter < 8; quarter++) {
            all.add(quarter(quarter));
        }
        return all;
    }

    /** Clusters that exist all the time. */
    private List<ClusterId> some(int atMost) {
        List<ClusterId> some = new ArrayList<>();
        int count = 2 + random.nextInt(atMost - 1);
        while (some.size() < count) {
            ClusterEntry cluster = register.cluster(1 + random.nextInt(Register.CLUSTERS));
            if (!some.contains(cluster.id()) && cluster.inScope() && cluster.number() < Cast.SPLIT) {
                some.add(cluster.id());
            }
        }
        return some;
    }

    private Script plans(int year, Predicate<ClusterEntry> whose) {
        Script script = new Script("annual-plans-" + year, LocalDate.of(year, 1, 13), random);
        for (UnitEntry unit : register.units()) {
            List<ClusterGoal> goals = register.clusters().stream()
                    .filter(cluster -> cluster.unit().equals(unit) && cluster.inScope() && whose.test(cluster))
                    .filter(cluster ->
                            Reform.unitOf(cluster, register, script.day()).equals(unit))
                    .map(cluster -> new ClusterGoal(cluster.id(), year == 2025 ? "年底前达到建设标准" : "完成排查摸底，编制建设方案并开工"))
                    .toList();
            if (goals.isEmpty()) {
                continue;
            }
            script.later(0, 1);
            AnnualPlanId id = new AnnualPlanId("annualplan-" + unit.number() + "-" + year);
            Basis document = Papers.of(unit, script.day(), 5, year + "年“美丽建设”年度工作要点");
            Person clerk = People.section(unit, 1);
            script.ask(clerk, c -> new AdoptAnnualPlan(id, c, unit.id(), year, goals, document));
            if (Integer.parseInt(unit.number()) % 9 == 0) {
                List<ClusterGoal> revised = goals.stream()
                        .map(goal -> new ClusterGoal(goal.clusterId(), goal.goal() + "，并建成管网一张图"))
                        .toList();
                script.ask(clerk, c -> new ReviseAnnualPlan(id, c, revised, "年中评估后增加数字化目标", null));
            }
        }
        return script;
    }

    private Script dispatch(int month) {
        LocalDate day = LocalDate.of(2024, 8, 6).plusMonths(month);
        Script script = new Script("dispatch-" + (month + 1), day, random);
        script.goTo(day);
        DispatchId id = new DispatchId("dispatch-" + day.getYear() + "-" + day.getMonthValue());
        boolean newcomer = month == 15;
        List<ClusterId> clusters = newcomer ? List.of(register.cluster(103).id()) : some(5);
        UnitEntry unit = register.unit(1 + random.nextInt(15));
        DispatchKind kind = month % 3 == 0 ? DispatchKind.SUPERVISION : DispatchKind.DISPATCH;
        String matter = newcomer ? "该组团原无企业入驻，现有一家企业投产，请核实并提请重新认定建设范围" : day.getMonthValue() + "月调度：核对整治进度，滞后节点逐项说明";
        LocalDate due = day.plusDays(30);
        Person bureau = People.bureau(2);
        script.ask(bureau, c -> new OpenDispatch(id, c, kind, matter, unit.section(), due, clusters));
        for (int i = 0; i < 1 + month % 3; i++) {
            script.later(6, 12);
            int done = 40 + 20 * i;
            script.ask(
                    People.section(unit, 1), c -> new FollowUpDispatch(id, c, "已完成" + done + "%，其余按计划推进", List.of()));
        }
        if (month % 5 == 2) {
            script.later(1, 3);
            script.ask(bureau, c -> new ExtendDispatch(id, c, due.plusDays(20), "汛期影响施工，同意延期"));
        }
        if (!newcomer) {
            script.later(4, 16);
            script.ask(bureau, c -> new SettleDispatch(id, c, "事项办结，转入日常调度"));
        }
        return script;
    }

    private Script practices() {
        Script script = new Script("practices", LocalDate.of(2025, 2, 17), random);
        List<ProblemKind> solved = List.of(
                ProblemKind.S02, ProblemKind.N02, ProblemKind.N05, ProblemKind.S07, ProblemKind.M02, ProblemKind.N03);
        for (int i = 0; i < solved.size(); i++) {
            ProblemKind kind = solved.get(i);
            PracticeId id = new PracticeId("practice-2025-" + (i + 1));
            ClusterId from = register.cluster(Cast.CONFIRMED.get(i)).id();
            Basis document = Papers.municipal(script.day(), 40 + i, "关于推广示范经验的通知");
            script.ask(
                    People.bureau(3),
                    c -> new PublishPractice(
                            id,
                            c,
                            "示范经验：" + kind.zh() + "的治理",
                            "先溯源、再分流、后复检，形成可复制的做法；费用由园区与企业分担。",
                            List.of(from),
                            List.of(kind.code()),
                            document));
            for (int n = 0; n < 5; n++) {
                script.later(5, 14);
                ClusterEntry adopting = register.cluster(8 + i * 8 + n);
                if (!adopting.id().equals(from)) {
                    script.ask(
                            People.parkBody(adopting, 1),
                            c -> new AdoptPractice(id, c, adopting.id(), List.of(), "已结合本组团实际采用"));
                }
            }
        }
        script.later(20, 40);
        script.ask(
                People.bureau(3), c -> new WithdrawPractice(new PracticeId("practice-2025-6"), c, "该做法成本过高，修订后再行推广"));
        return script;
    }

    /** Each quarter what was recorded is handed over, and reported on. */
    private Script quarter(int quarter) {
        LocalDate end = LocalDate.of(2024, 9, 30).plusMonths(3L * quarter);
        Script script = new Script("quarter-" + (quarter + 1), end.plusDays(8), random);
        HandoverId handover = new HandoverId("handover-" + (quarter + 1));
        List<ClusterId> clusters = some(6);
        Person bureau = People.bureau(4);
        script.askKnowing(
                bureau,
                (c, known) -> new ExportHandover(
                        handover,
                        c,
                        "bayu 巴渝治水（演示）",
                        1,
                        known.position(),
                        Papers.digest("移交清单 " + quarter),
                        12,
                        clusters));
        script.later(3, 6);
        LocalDate received = script.day();
        script.ask(
                bureau,
                c -> new RecordHandoverReceipt(
                        handover, c, "HZ-" + (quarter + 1), received, Papers.digest("回执 " + quarter)));
        script.later(2, 8);
        script.ask(
                bureau,
                c -> new ReconcileHandover(
                        handover, c, 900 + 37 * quarter, quarter == 2 ? List.of("两条整改记录未接收，已补传") : List.of()));
        script.later(1, 4);
        Basis document = Papers.municipal(script.day(), 70 + quarter, "工业园区“污水零直排区”建设季度通报");
        script.askKnowing(
                bureau,
                (c, known) -> new IssueReport(
                        new ReportId("report-quarter-" + (quarter + 1)),
                        c,
                        "季度通报（演示）",
                        end.minusMonths(3).plusDays(1),
                        end,
                        known.position(),
                        Papers.digest("季度通报 " + quarter),
                        document));
        return script;
    }
}
