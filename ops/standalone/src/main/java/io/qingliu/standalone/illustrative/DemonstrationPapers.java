package io.qingliu.standalone.illustrative;

import io.qingliu.command.application.ApplyForDemonstration;
import io.qingliu.command.application.DeclineApplication;
import io.qingliu.command.application.IssueCandidateList;
import io.qingliu.command.application.IssueCircular;
import io.qingliu.command.application.IssueDemonstrationList;
import io.qingliu.command.application.WithdrawApplication;
import io.qingliu.command.application.WithdrawCircular;
import io.qingliu.command.demonstration.AssignSpotCheck;
import io.qingliu.command.demonstration.RecordSpotCheckFinding;
import io.qingliu.command.demonstration.RevokeDemonstration;
import io.qingliu.events.Basis;
import io.qingliu.events.application.AppliedCluster;
import io.qingliu.events.application.NotSelectedCluster;
import io.qingliu.events.application.ParticipatingCluster;
import io.qingliu.events.demonstration.Appraisal;
import io.qingliu.events.demonstration.AssignedExpert;
import io.qingliu.events.demonstration.CheckedItem;
import io.qingliu.events.ids.ApplicationId;
import io.qingliu.events.ids.DemonstrationId;
import io.qingliu.events.ids.ItemId;
import io.qingliu.standalone.illustrative.Register.ClusterEntry;
import io.qingliu.standalone.illustrative.Register.UnitEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.random.RandomGenerator;

/** 示范: applications, candidates, spot checks, the final list, the circular, and what was taken back. */
final class DemonstrationPapers {
    private static final Person BUREAU = People.bureau(2);
    private static final ApplicationId EXTRA_CIRCULAR = new ApplicationId("application-circular-2025-1");

    private final Register register;
    private final IntPredicate lives;
    private final RandomGenerator random;
    private final Script script;

    /** @param lives whether the life of a cluster is told at all */
    DemonstrationPapers(Register register, IntPredicate lives, RandomGenerator random) {
        this.register = register;
        this.lives = lives;
        this.random = random;
        this.script = new Script("demonstration", LocalDate.of(2024, 8, 12), random);
    }

    Script tell() {
        List<Integer> confirmed = Cast.CONFIRMED.stream().filter(lives::test).toList();
        List<Integer> candidates = new ArrayList<>(confirmed);
        if (lives.test(Cast.LATE)) {
            candidates.add(Cast.LATE);
        }
        apply(candidates);
        script.goTo(LocalDate.of(2024, 9, 6));
        Basis list = Papers.municipal(script.day(), 201, "2024年示范园区（组团）备选清单");
        script.ask(
                BUREAU,
                c -> new IssueCandidateList(
                        new ApplicationId("application-candidates-2024"), c, participating(candidates), list));
        check(confirmed);
        decide(confirmed, candidates);
        if (confirmed.contains(Cast.REVOKED)) {
            takeBack();
        }
        return script;
    }

    private void apply(List<Integer> candidates) {
        List<Integer> all = new ArrayList<>(candidates);
        if (lives.test(Cast.DECLINED)) {
            all.add(Cast.DECLINED);
        }
        if (lives.test(Cast.WITHDRAWN)) {
            all.add(Cast.WITHDRAWN);
        }
        Map<UnitEntry, List<AppliedCluster>> byUnit = new LinkedHashMap<>();
        for (int number : all) {
            ClusterEntry cluster = register.cluster(number);
            byUnit.computeIfAbsent(cluster.unit(), unit -> new ArrayList<>())
                    .add(new AppliedCluster(cluster.id(), 1, "雨污分流率已超过八成", "集中处理设施稳定达标，能力有余", "管委会主动申报，资金已落实"));
        }
        byUnit.forEach((unit, clusters) -> {
            script.later(0, 2);
            Basis document = Papers.of(unit, script.day(), 60, "关于申报2024年“污水零直排区”示范园区（组团）的请示");
            script.ask(
                    People.section(unit, 1),
                    c -> new ApplyForDemonstration(
                            paperOf(unit), c, unit.id(), clusters, document, Life.policy("demonstration", 1)));
        });
        script.later(4, 5);
        if (lives.test(Cast.WITHDRAWN)) {
            ClusterEntry cluster = register.cluster(Cast.WITHDRAWN);
            script.ask(
                    People.section(cluster.unit(), 1),
                    c -> new WithdrawApplication(
                            paperOf(cluster.unit()), c, List.of(cluster.id()), "管网检测尚未完成，年内难以完成整治"));
        }
        if (lives.test(Cast.DECLINED)) {
            ClusterEntry cluster = register.cluster(Cast.DECLINED);
            script.ask(
                    BUREAU,
                    c -> new DeclineApplication(
                            paperOf(cluster.unit()), c, List.of(cluster.id()), "调查表三部分尚未齐全，暂不列入备选"));
        }
    }

    private void check(List<Integer> confirmed) {
        script.goTo(LocalDate.of(2024, 12, 12));
        List<Integer> sampled =
                confirmed.stream().filter(number -> number != Cast.NOT_SAMPLED).toList();
        LocalDate visit = LocalDate.of(2024, 12, 17);
        for (int number : sampled) {
            Person first = People.expert(1 + number % 4);
            Person second = People.expert(5 + number % 3);
            List<AssignedExpert> experts = List.of(
                    new AssignedExpert(first.actor(), first.organisation(), true),
                    new AssignedExpert(second.actor(), second.organisation(), true));
            script.ask(BUREAU, c -> new AssignSpotCheck(participation(number), c, experts, visit));
        }
        script.goTo(visit);
        for (int number : sampled) {
            find(number, People.expert(1 + number % 4));
            find(number, People.expert(5 + number % 3));
        }
    }

    private void find(int number, Person expert) {
        List<CheckedItem> items = List.of(
                new CheckedItem(new ItemId("B1"), 70L + random.nextInt(3) * 5L, 10, "抽查三家企业，雨污分流到位"),
                new CheckedItem(new ItemId("C5"), 40L + random.nextInt(3) * 5L, 10, "晴天开盖检查，无出流"),
                new CheckedItem(new ItemId("E1"), null, null, "运维制度上墙，人员到岗"));
        Appraisal[] all = Appraisal.values();
        script.ask(
                expert,
                c -> new RecordSpotCheckFinding(
                        participation(number),
                        c,
                        expert.actor(),
                        items,
                        Appraisal.STRONG,
                        all[random.nextInt(2)],
                        Appraisal.STRONG,
                        "现场与申报材料相符，同意推荐",
                        List.of(Papers.digest("抽查 " + number + expert.actor().value()))));
    }

    private void decide(List<Integer> confirmed, List<Integer> candidates) {
        script.goTo(LocalDate.of(2024, 12, 26));
        Basis list = Papers.municipal(script.day(), 260, "2024年“污水零直排区”示范园区（组团）清单");
        script.ask(
                BUREAU,
                c -> new IssueDemonstrationList(
                        new ApplicationId("application-list-2024"), c, participating(candidates), List.of(), list));
        script.goTo(LocalDate.of(2024, 12, 30));
        List<Integer> commended =
                confirmed.stream().filter(number -> number != Cast.REVOKED).toList();
        Basis circular = Papers.municipal(script.day(), 262, "关于表扬2024年示范园区（组团）的通报");
        script.ask(
                BUREAU,
                c -> new IssueCircular(
                        new ApplicationId("application-circular-2024"), c, participating(commended), circular));
        script.goTo(LocalDate.of(2025, 1, 13));
        if (candidates.contains(Cast.LATE)) {
            Basis amended = Papers.municipal(script.day(), 6, "关于调整2024年示范园区（组团）清单的通知");
            script.ask(
                    BUREAU,
                    c -> new IssueDemonstrationList(
                            new ApplicationId("application-list-2025-1"),
                            c,
                            List.of(),
                            List.of(new NotSelectedCluster(
                                    register.cluster(Cast.LATE).id(), 1, "整治于2024年12月5日完成，晚于截止日期")),
                            amended));
        }
        if (confirmed.contains(Cast.REVOKED)) {
            Basis extra = Papers.municipal(script.day(), 7, "关于补充表扬示范组团的通报");
            script.ask(BUREAU, c -> new IssueCircular(EXTRA_CIRCULAR, c, participating(List.of(Cast.REVOKED)), extra));
        }
    }

    /** A demonstration that relapsed. */
    private void takeBack() {
        script.goTo(LocalDate.of(2026, 8, 17));
        Basis document = Papers.municipal(script.day(), 150, "关于撤销示范组团的通知");
        script.ask(
                BUREAU, c -> new RevokeDemonstration(participation(Cast.REVOKED), c, "“回头看”发现问题反弹，不再符合示范条件", document));
        script.later(1, 3);
        Basis withdrawal = Papers.municipal(script.day(), 152, "关于撤回表扬通报的通知");
        script.ask(BUREAU, c -> new WithdrawCircular(EXTRA_CIRCULAR, c, "所表扬组团示范称号已撤销", withdrawal));
    }

    private List<ParticipatingCluster> participating(List<Integer> numbers) {
        return numbers.stream()
                .map(number -> new ParticipatingCluster(register.cluster(number).id(), 1))
                .toList();
    }

    private DemonstrationId participation(int number) {
        return DemonstrationId.of(register.cluster(number).id(), 1);
    }

    private static ApplicationId paperOf(UnitEntry unit) {
        return new ApplicationId("application-2024-" + unit.number());
    }
}
