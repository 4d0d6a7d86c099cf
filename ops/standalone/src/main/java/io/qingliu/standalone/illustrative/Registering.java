package io.qingliu.standalone.illustrative;

import io.qingliu.command.cluster.AssignCohort;
import io.qingliu.command.cluster.DeclareDemonstrationIntention;
import io.qingliu.command.cluster.DetermineFrontage;
import io.qingliu.command.cluster.DetermineScope;
import io.qingliu.command.cluster.RegisterCluster;
import io.qingliu.events.Frontage;
import io.qingliu.standalone.illustrative.Register.ClusterEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** A cluster comes into the register: place, scope, batch, and whether its district thinks of the demonstration. */
final class Registering {
    private static final Person CLERK = People.bureau(1);
    private static final int DAYS = 3;

    private Registering() {}

    /** The register, in three days: all clusters of a day together. */
    static Script all(Register register, RandomGenerator random) {
        Script script = new Script("registration", Programme.FIRST_DAY, random);
        script.enterAtOnce();
        for (int day = 1; day <= DAYS; day++) {
            int remainder = day % DAYS;
            script.goTo(Programme.FIRST_DAY.plusDays(day));
            script.ask(
                    CLERK,
                    register.clusters().stream()
                            .filter(cluster -> cluster.number() % DAYS == remainder)
                            .flatMap(cluster -> registration(cluster).stream())
                            .toList());
        }
        return script;
    }

    private static List<Asked> registration(ClusterEntry cluster) {
        List<Asked> asked = new ArrayList<>();
        asked.add(c -> new RegisterCluster(
                cluster.id(),
                c,
                cluster.name(),
                cluster.park().id(),
                cluster.park().level(),
                cluster.unit().id(),
                cluster.managementBody(),
                cluster.park().frontage(),
                cluster.park().rivers(),
                List.of()));
        if (cluster.number() == Cast.FRONTAGE_NOT_HERE) {
            asked.add(c -> new DetermineFrontage(cluster.id(), c, Frontage.NO, List.of(), "组团与长江干流之间隔有山脊，经现场踏勘不临江"));
        }
        asked.add(c -> new DetermineScope(
                cluster.id(),
                c,
                cluster.inScope(),
                cluster.enterprises(),
                cluster.inScope() ? "登记册载明已有企业入驻" : "登记册载明尚无企业入驻，不在此次建设范围内"));
        if (cluster.inScope()) {
            asked.add(c -> new AssignCohort(cluster.id(), c, Life.policy("cohort", 1)));
        }
        return asked;
    }

    /** What a cluster's own script begins with. */
    static void tell(Life life) {
        if (life.cluster.inScope()) {
            intention(life);
        }
        if (life.number() == Cast.FRONTAGE_AFTER_ALL) {
            frontageAfterAll(life);
        }
    }

    private static void intention(Life life) {
        int number = life.number();
        boolean applies = Cast.demonstrates(number) || number == Cast.DECLINED || number == Cast.WITHDRAWN;
        if (applies) {
            life.script.later(1, 3);
            life.script.ask(
                    life.section(1), c -> new DeclareDemonstrationIntention(life.id(), c, true, "基础较好，拟申报2024年示范组团"));
        } else if (number % 11 == 0) {
            life.script.later(3, 20);
            life.script.ask(
                    life.section(1), c -> new DeclareDemonstrationIntention(life.id(), c, false, "管网底数尚未摸清，2024年暂不申报"));
        }
    }

    /** A closer look finds the river: the cluster is due two years earlier than it was. */
    private static void frontageAfterAll(Life life) {
        life.script.goTo(LocalDate.of(2024, 8, 19));
        life.script.ask(
                life.section(1),
                c -> new DetermineFrontage(life.id(), c, Frontage.YES, List.of("长江"), "新增地块直抵长江岸线，经测绘认定临江"));
        life.script.later(2, 4);
        life.script.ask(CLERK, c -> new AssignCohort(life.id(), c, Life.policy("cohort", 1)));
    }

    /** The frontage becomes known while the problems are being listed. */
    static void frontageLate(Life life) {
        life.script.later(3, 6);
        life.script.ask(
                life.section(1), c -> new DetermineFrontage(life.id(), c, Frontage.NO, List.of(), "岸线测绘完成，组团不临长江"));
        life.script.later(2, 4);
        life.script.ask(CLERK, c -> new AssignCohort(life.id(), c, Life.policy("cohort", 1)));
    }

    /** One more enterprise moved in. */
    static void oneMoreEnterprise(Life life) {
        int count = life.cluster.enterprises() + 1 + life.random.nextInt(3);
        life.script.later(3, 10);
        life.script.ask(CLERK, c -> new DetermineScope(life.id(), c, true, count, "年度复核：新增企业入驻，仍在建设范围内"));
    }
}
