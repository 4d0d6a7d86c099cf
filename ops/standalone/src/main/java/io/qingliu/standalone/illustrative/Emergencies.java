package io.qingliu.standalone.illustrative;

import io.qingliu.command.emergency.CloseIncident;
import io.qingliu.command.emergency.DockEmergencyPlans;
import io.qingliu.command.emergency.HandleIncidentJointly;
import io.qingliu.command.emergency.HoldDrill;
import io.qingliu.command.emergency.ReportIncident;
import io.qingliu.command.emergency.ShareEmergencyResources;
import io.qingliu.command.enforcement.CloseJointCase;
import io.qingliu.command.enforcement.OpenJointCase;
import io.qingliu.command.enforcement.RecordJointAction;
import io.qingliu.events.Basis;
import io.qingliu.events.emergency.IncidentGrade;
import io.qingliu.events.emergency.SharedResource;
import io.qingliu.events.enforcement.JointCaseKind;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.DocumentNumber;
import io.qingliu.events.ids.EmergencyId;
import io.qingliu.events.ids.EnforcementId;
import io.qingliu.events.ids.OrganisationId;
import io.qingliu.standalone.illustrative.Register.UnitEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** 联合执法、应急协作: cases, plans, resources, drills and incidents across units. */
final class Emergencies {
    private static final int ROUNDS = 8;

    private final Register register;
    private final RandomGenerator random;

    Emergencies(Register register, RandomGenerator random) {
        this.register = register;
        this.random = random;
    }

    List<Script> tell() {
        List<Script> all = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            LocalDate day = LocalDate.of(2024, 9, 5).plusDays(90L * round);
            all.add(joint(round, day));
            all.add(prepare(round, day.plusDays(30)));
            if (round % 2 == 1) {
                all.add(incident(round, day.plusDays(55)));
            }
        }
        return all;
    }

    private List<ClusterId> two(int round) {
        int first = 1 + (round * 9 + random.nextInt(5)) % 80;
        return List.of(register.cluster(first).id(), register.cluster(first + 3).id());
    }

    private List<UnitEntry> neighbours(int round) {
        return List.of(register.unit(1 + round % 15), register.unit(2 + round % 14));
    }

    private static List<OrganisationId> teams(List<UnitEntry> units) {
        return units.stream().map(UnitEntry::team).distinct().toList();
    }

    private Script joint(int round, LocalDate day) {
        Script script = new Script("joint-case-" + (round + 1), day, random);
        script.goTo(day);
        EnforcementId id = new EnforcementId("enforcement-" + (round + 1));
        List<UnitEntry> units = neighbours(round);
        List<ClusterId> clusters = two(round);
        JointCaseKind kind = JointCaseKind.values()[round % 3];
        Person lead = round % 2 == 0 ? People.team(1) : People.detachment(units.getFirst(), 1);
        script.ask(
                lead,
                c -> new OpenJointCase(
                        id,
                        c,
                        kind,
                        kind == JointCaseKind.CROSS_BORDER_WASTE ? "疑似跨界转移工业废液" : "雨天偷排线索联合核查",
                        units.stream().map(UnitEntry::id).toList(),
                        List.of("公安", "交通运输"),
                        kind == JointCaseKind.CROSS_BORDER_WASTE ? List.of("相邻市（演示）") : List.of(),
                        clusters));
        for (int i = 0; i < 2; i++) {
            script.later(3, 12);
            script.ask(
                    lead,
                    c -> new RecordJointAction(
                            id, c, "夜间联合巡查、采样溯源", "锁定一处暗管接入点", List.of(Papers.digest("联合执法 " + round))));
        }
        if (round < ROUNDS - 1) {
            script.later(10, 30);
            @Nullable
            DocumentNumber penalty = round % 2 == 0
                    ? Papers.of(units.getFirst(), script.day(), 900 + round, "").number()
                    : null;
            script.ask(lead, c -> new CloseJointCase(id, c, "暗管封堵，责任单位立案处罚", penalty));
        }
        return script;
    }

    private Script prepare(int round, LocalDate day) {
        Script script = new Script("preparedness-" + (round + 1), day, random);
        script.goTo(day);
        List<UnitEntry> units = neighbours(round);
        List<ClusterId> clusters = two(round);
        Person section = People.section(units.getFirst(), 1);
        Basis agreement = Papers.of(units.getFirst(), day, 700 + round, "突发水环境事件联防联控协议");
        script.ask(
                section,
                c -> new DockEmergencyPlans(
                        new EmergencyId("emergency-plans-" + (round + 1)),
                        c,
                        teams(units),
                        "统一预警分级与闸控顺序，互通值守电话",
                        clusters,
                        agreement));
        script.later(5, 12);
        script.ask(
                section,
                c -> new ShareEmergencyResources(
                        new EmergencyId("emergency-resources-" + (round + 1)),
                        c,
                        teams(units),
                        List.of(new SharedResource("围油栏", 300 + 50L * round, "米"), new SharedResource("移动泵", 4, "台")),
                        clusters));
        script.later(5, 12);
        script.ask(
                section,
                c -> new HoldDrill(
                        new EmergencyId("emergency-drill-" + (round + 1)),
                        c,
                        "污水厂进水异常、雨水口拦截处置",
                        teams(units),
                        "闸门关闭用时偏长，已要求加装电动执行器",
                        clusters,
                        List.of(Papers.digest("演练 " + round))));
        return script;
    }

    private Script incident(int round, LocalDate day) {
        Script script = new Script("incident-" + (round + 1), day, random);
        script.goTo(day);
        EmergencyId id = new EmergencyId("emergency-incident-" + (round + 1));
        List<UnitEntry> units = neighbours(round);
        List<ClusterId> clusters = List.of(two(round).getFirst());
        Person section = People.section(units.getFirst(), 1);
        script.ask(section, c -> new ReportIncident(id, c, IncidentGrade.ORDINARY, "运输车辆侧翻，少量物料进入雨水管网", clusters));
        script.later(0, 1);
        script.ask(
                section,
                c -> new HandleIncidentJointly(
                        id, c, "关闭雨水总排口，抽排至应急池", teams(units), List.of(Papers.digest("事件 " + round))));
        script.later(4, 15);
        script.ask(section, c -> new CloseIncident(id, c, "水质恢复，事件终结"));
        return script;
    }
}
