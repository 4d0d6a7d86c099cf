package io.qingliu.command.emergency;

import static io.qingliu.command.emergency.EmergencyRule.AT_LEAST_ONE_CLUSTER_IS_CONCERNED;
import static io.qingliu.command.emergency.EmergencyRule.JOINT_MEANS_AT_LEAST_TWO_PARTIES;
import static io.qingliu.command.emergency.EmergencyRule.SOMETHING_IS_SHARED;
import static io.qingliu.command.emergency.EmergencyRule.THE_INCIDENT_IS_CLOSED;
import static io.qingliu.command.emergency.EmergencyRule.THIS_IS_NOT_AN_INCIDENT;
import static io.qingliu.command.kernel.GeneralRule.A_TEXT_IS_DEMANDED;
import static io.qingliu.command.kernel.Someone.digest;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.RoomFixture;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.Basis;
import io.qingliu.events.Role;
import io.qingliu.events.emergency.DrillHeld;
import io.qingliu.events.emergency.EmergencyEvent;
import io.qingliu.events.emergency.EmergencyPlansDocked;
import io.qingliu.events.emergency.EmergencyResourcesShared;
import io.qingliu.events.emergency.IncidentClosed;
import io.qingliu.events.emergency.IncidentGrade;
import io.qingliu.events.emergency.IncidentHandledJointly;
import io.qingliu.events.emergency.IncidentReported;
import io.qingliu.events.emergency.SharedResource;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.EmergencyId;
import io.qingliu.events.ids.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmergencyTest {
    private static final EmergencyId MATTER = new EmergencyId("emergency-2025-6");
    private static final List<ClusterId> CLUSTERS =
            List.of(new ClusterId("cluster-QX01"), new ClusterId("cluster-YL02"));
    private static final OrganisationId FULING = new OrganisationId("org-fuling-bureau");
    private static final OrganisationId WULONG = new OrganisationId("org-wulong-bureau");
    private static final List<OrganisationId> BOTH = List.of(FULING, WULONG);
    private static final Basis PAPER = new Basis(null, "应急预案对接协议", LocalDate.parse("2025-06-01"), digest('a'));
    private static final CommandContext LI = li("2025-06-03");
    private static final SharedResource BOOMS = new SharedResource("围油栏", 200, "米");

    private static final EmergencyPlansDocked DOCKED =
            new EmergencyPlansDocked(MATTER, LI.toEventContext(), BOTH, "互通联络员和闸控指令", CLUSTERS, PAPER);
    private static final EmergencyResourcesShared SHARED =
            new EmergencyResourcesShared(MATTER, LI.toEventContext(), BOTH, List.of(BOOMS), CLUSTERS);
    private static final DrillHeld DRILLED =
            new DrillHeld(MATTER, LI.toEventContext(), "罐区泄漏", BOTH, "闸门关闭用时超标", CLUSTERS, List.of(digest('d')));
    private static final IncidentReported REPORTED =
            new IncidentReported(MATTER, LI.toEventContext(), IncidentGrade.ORDINARY, "雨水口异色出流", CLUSTERS);
    private static final IncidentHandledJointly HANDLED = handled("2025-06-04");
    private static final IncidentClosed CLOSED =
            new IncidentClosed(MATTER, li("2025-06-10").toEventContext(), "水质恢复正常");

    private final RoomFixture room = RoomFixture.of(EmergencyAggregate.class);

    @Test
    void parties_dock_their_plans() {
        room.when(dock(BOTH, "互通联络员和闸控指令", CLUSTERS)).then(DOCKED);
        assertThat(DOCKED.title()).isEqualTo("应急预案对接：互通联络员和闸控指令");
        room.when(dock(List.of(FULING), "互通联络员和闸控指令", CLUSTERS)).refusedBy(JOINT_MEANS_AT_LEAST_TWO_PARTIES, "parties");
        room.when(dock(BOTH, "互通联络员和闸控指令", List.of())).refusedBy(AT_LEAST_ONE_CLUSTER_IS_CONCERNED, "clusters");
        room.when(dock(BOTH, " ", CLUSTERS)).refusedBy(A_TEXT_IS_DEMANDED, "summary");
    }

    @Test
    void parties_share_what_they_have() {
        room.when(share(BOTH, List.of(BOOMS), CLUSTERS)).then(SHARED);
        room.when(share(List.of(FULING, FULING), List.of(BOOMS), CLUSTERS))
                .refusedBy(JOINT_MEANS_AT_LEAST_TWO_PARTIES, "parties");
        room.when(share(BOTH, List.of(BOOMS), List.of())).refusedBy(AT_LEAST_ONE_CLUSTER_IS_CONCERNED, "clusters");
        room.when(share(BOTH, List.of(), CLUSTERS)).refusedBy(SOMETHING_IS_SHARED, "resources");
    }

    @Test
    void a_shared_resource_has_a_name_a_quantity_and_a_unit() {
        room.when(share(BOTH, List.of(BOOMS, new SharedResource("潜水泵", 0, "台")), CLUSTERS))
                .refusedBy(SOMETHING_IS_SHARED, "resources[1].quantity");
        room.when(share(BOTH, List.of(new SharedResource("", 2, "台")), CLUSTERS))
                .refusedBy(A_TEXT_IS_DEMANDED, "resources[0].name");
        room.when(share(BOTH, List.of(new SharedResource("潜水泵", 2, " ")), CLUSTERS))
                .refusedBy(A_TEXT_IS_DEMANDED, "resources[0].unit");
    }

    @Test
    void parties_hold_a_drill_and_say_what_they_learnt() {
        room.when(drill("罐区泄漏", BOTH, "闸门关闭用时超标", CLUSTERS)).then(DRILLED);
        assertThat(DRILLED.title()).isEqualTo("联合演练：罐区泄漏");
        room.when(drill("罐区泄漏", List.of(WULONG), "闸门关闭用时超标", CLUSTERS))
                .refusedBy(JOINT_MEANS_AT_LEAST_TWO_PARTIES, "parties");
        room.when(drill("罐区泄漏", BOTH, "闸门关闭用时超标", List.of())).refusedBy(AT_LEAST_ONE_CLUSTER_IS_CONCERNED, "clusters");
        room.when(drill("", BOTH, "闸门关闭用时超标", CLUSTERS)).refusedBy(A_TEXT_IS_DEMANDED, "scenario");
        room.when(drill("罐区泄漏", BOTH, "", CLUSTERS)).refusedBy(A_TEXT_IS_DEMANDED, "findings");
    }

    @Test
    void an_incident_is_reported() {
        room.when(report("雨水口异色出流", CLUSTERS)).then(REPORTED);
        assertThat(REPORTED.title()).isEqualTo("突发事件：雨水口异色出流");
        room.when(report("雨水口异色出流", List.of())).refusedBy(AT_LEAST_ONE_CLUSTER_IS_CONCERNED, "clusters");
        room.when(report(" ", CLUSTERS)).refusedBy(A_TEXT_IS_DEMANDED, "description");
    }

    @Test
    void an_incident_is_handled_jointly() {
        room.given(REPORTED).when(handle("2025-06-04", "关闸截污", BOTH)).then(HANDLED);
        room.given(REPORTED)
                .when(handle("2025-06-04", "关闸截污", List.of(FULING, FULING)))
                .refusedBy(JOINT_MEANS_AT_LEAST_TWO_PARTIES, "parties");
        room.given(REPORTED).when(handle("2025-06-04", "", BOTH)).refusedBy(A_TEXT_IS_DEMANDED, "measures");
    }

    @Test
    void an_incident_is_closed_once() {
        room.given(REPORTED, HANDLED).when(close("水质恢复正常")).then(CLOSED);
        room.given(REPORTED).when(close(" ")).refusedBy(A_TEXT_IS_DEMANDED, "outcome");
        room.given(REPORTED, CLOSED).when(close("水质恢复正常")).refusedBy(THE_INCIDENT_IS_CLOSED);
    }

    @Test
    void only_an_incident_is_handled_and_closed() {
        for (EmergencyEvent other : List.of(DOCKED, SHARED, DRILLED)) {
            room.given(other).when(handle("2025-06-04", "关闸截污", BOTH)).refusedBy(THIS_IS_NOT_AN_INCIDENT);
            room.given(other).when(close("水质恢复正常")).refusedBy(THIS_IS_NOT_AN_INCIDENT);
        }
    }

    @Test
    void a_closed_incident_takes_no_news_but_what_was_done_before() {
        room.given(REPORTED, CLOSED).when(handle("2025-06-11", "关闸截污", BOTH)).refusedBy(THE_INCIDENT_IS_CLOSED);
        room.given(REPORTED, CLOSED).when(handle("2025-06-04", "关闸截污", BOTH)).then(HANDLED);
        room.given(REPORTED, CLOSED, HANDLED)
                .when(handle("2025-06-10", "关闸截污", BOTH))
                .then(handled("2025-06-10"));
    }

    private static CommandContext li(String day) {
        return Someone.as(Role.DISTRICT_BUREAU, "li", day);
    }

    private static DockEmergencyPlans dock(List<OrganisationId> parties, String summary, List<ClusterId> clusters) {
        return new DockEmergencyPlans(MATTER, LI, parties, summary, clusters, PAPER);
    }

    private static ShareEmergencyResources share(
            List<OrganisationId> parties, List<SharedResource> resources, List<ClusterId> clusters) {
        return new ShareEmergencyResources(MATTER, LI, parties, resources, clusters);
    }

    private static HoldDrill drill(
            String scenario, List<OrganisationId> parties, String findings, List<ClusterId> clusters) {
        return new HoldDrill(MATTER, LI, scenario, parties, findings, clusters, List.of(digest('d')));
    }

    private static ReportIncident report(String description, List<ClusterId> clusters) {
        return new ReportIncident(MATTER, LI, IncidentGrade.ORDINARY, description, clusters);
    }

    private static HandleIncidentJointly handle(String day, String measures, List<OrganisationId> parties) {
        return new HandleIncidentJointly(MATTER, li(day), measures, parties, List.of(digest('e')));
    }

    private static IncidentHandledJointly handled(String day) {
        return new IncidentHandledJointly(MATTER, li(day).toEventContext(), "关闸截污", BOTH, List.of(digest('e')));
    }

    private static CloseIncident close(String outcome) {
        return new CloseIncident(MATTER, li("2025-06-10"), outcome);
    }
}
