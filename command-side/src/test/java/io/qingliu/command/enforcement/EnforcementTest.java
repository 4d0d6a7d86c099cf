package io.qingliu.command.enforcement;

import static io.qingliu.command.enforcement.EnforcementRule.AT_LEAST_ONE_CLUSTER_IS_CONCERNED;
import static io.qingliu.command.enforcement.EnforcementRule.A_JOINT_CASE_HAS_AT_LEAST_TWO_PARTIES;
import static io.qingliu.command.enforcement.EnforcementRule.THE_CASE_IS_CLOSED;
import static io.qingliu.command.kernel.GeneralRule.A_TEXT_IS_DEMANDED;
import static io.qingliu.command.kernel.Someone.digest;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.RoomFixture;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.Role;
import io.qingliu.events.enforcement.JointActionRecorded;
import io.qingliu.events.enforcement.JointCaseClosed;
import io.qingliu.events.enforcement.JointCaseKind;
import io.qingliu.events.enforcement.JointCaseOpened;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.DocumentNumber;
import io.qingliu.events.ids.EnforcementId;
import io.qingliu.events.ids.UnitId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EnforcementTest {
    private static final EnforcementId CASE = new EnforcementId("enforcement-2025-3");
    private static final List<ClusterId> CLUSTERS = List.of(new ClusterId("cluster-QX01"));
    private static final UnitId FULING = new UnitId("unit-500102");
    private static final UnitId WULONG = new UnitId("unit-500156");
    private static final CommandContext HE = he("2025-03-10");

    private static final JointCaseOpened OPENED = opened(List.of(FULING, WULONG), List.of("公安局"), List.of("泸州市"));
    private static final JointActionRecorded RAIDED = raided("2025-03-12");
    private static final JointCaseClosed CLOSED =
            new JointCaseClosed(CASE, he("2025-05-20").toEventContext(), "移送司法机关", new DocumentNumber("渝环罚〔2025〕12号"));

    private final RoomFixture room = RoomFixture.of(EnforcementAggregate.class);

    @Test
    void several_parties_open_a_joint_case() {
        room.when(open(List.of(FULING, WULONG), List.of("公安局"), List.of("泸州市"))).then(OPENED);
        assertThat(OPENED.title()).isEqualTo("危险废物跨界转移");
    }

    @Test
    void two_different_parties_of_any_kind_make_it_joint() {
        room.when(open(List.of(FULING, WULONG), List.of(), List.of()))
                .then(opened(List.of(FULING, WULONG), List.of(), List.of()));
        room.when(open(List.of(FULING), List.of("公安局"), List.of()))
                .then(opened(List.of(FULING), List.of("公安局"), List.of()));
        room.when(open(List.of(), List.of("公安局"), List.of("泸州市")))
                .then(opened(List.of(), List.of("公安局"), List.of("泸州市")));
        room.when(open(List.of(FULING), List.of(), List.of())).refusedBy(A_JOINT_CASE_HAS_AT_LEAST_TWO_PARTIES);
        room.when(open(List.of(FULING, FULING), List.of(), List.of())).refusedBy(A_JOINT_CASE_HAS_AT_LEAST_TWO_PARTIES);
        room.when(open(List.of(), List.of("公安局", "公安局"), List.of())).refusedBy(A_JOINT_CASE_HAS_AT_LEAST_TWO_PARTIES);
        room.when(open(List.of(), List.of(), List.of("泸州市", "泸州市"))).refusedBy(A_JOINT_CASE_HAS_AT_LEAST_TWO_PARTIES);
    }

    @Test
    void a_case_says_what_is_alleged_where_and_by_whom() {
        room.when(new OpenJointCase(
                        CASE,
                        HE,
                        JointCaseKind.CROSS_BORDER_WASTE,
                        "危险废物跨界转移",
                        List.of(FULING, WULONG),
                        List.of(),
                        List.of(),
                        List.of()))
                .refusedBy(AT_LEAST_ONE_CLUSTER_IS_CONCERNED, "clusters");
        room.when(new OpenJointCase(
                        CASE,
                        HE,
                        JointCaseKind.CROSS_BORDER_WASTE,
                        " ",
                        List.of(FULING, WULONG),
                        List.of(),
                        List.of(),
                        CLUSTERS))
                .refusedBy(A_TEXT_IS_DEMANDED, "matter");
        room.when(open(List.of(FULING), List.of("公安局", ""), List.of())).refusedBy(A_TEXT_IS_DEMANDED, "departments[1]");
        room.when(open(List.of(FULING), List.of(), List.of(" "))).refusedBy(A_TEXT_IS_DEMANDED, "cities[0]");
    }

    @Test
    void what_the_parties_did_and_found_is_recorded() {
        room.given(OPENED).when(raid("2025-03-12", "夜查", "查获废酸2车")).then(RAIDED);
        room.given(OPENED).when(raid("2025-03-12", "", "查获废酸2车")).refusedBy(A_TEXT_IS_DEMANDED, "action");
        room.given(OPENED).when(raid("2025-03-12", "夜查", "")).refusedBy(A_TEXT_IS_DEMANDED, "findings");
    }

    @Test
    void a_case_is_closed_once_with_or_without_a_penalty() {
        room.given(OPENED, RAIDED)
                .when(close("2025-05-20", "移送司法机关", new DocumentNumber("渝环罚〔2025〕12号")))
                .then(CLOSED);
        room.given(OPENED)
                .when(close("2025-05-20", "未发现违法", null))
                .then(new JointCaseClosed(CASE, he("2025-05-20").toEventContext(), "未发现违法", null));
        room.given(OPENED).when(close("2025-05-20", " ", null)).refusedBy(A_TEXT_IS_DEMANDED, "outcome");
        room.given(OPENED, CLOSED).when(close("2025-05-20", "移送司法机关", null)).refusedBy(THE_CASE_IS_CLOSED);
    }

    @Test
    void a_closed_case_takes_no_news_but_what_was_done_before() {
        room.given(OPENED, CLOSED).when(raid("2025-05-21", "夜查", "查获废酸2车")).refusedBy(THE_CASE_IS_CLOSED);
        room.given(OPENED, CLOSED).when(raid("2025-03-12", "夜查", "查获废酸2车")).then(RAIDED);
        room.given(OPENED, CLOSED).when(raid("2025-05-20", "夜查", "查获废酸2车")).then(raided("2025-05-20"));
    }

    private static CommandContext he(String day) {
        return Someone.as(Role.MUNICIPAL_ENFORCEMENT_TEAM, "he", day);
    }

    private static OpenJointCase open(List<UnitId> units, List<String> departments, List<String> cities) {
        return new OpenJointCase(
                CASE, HE, JointCaseKind.CROSS_BORDER_WASTE, "危险废物跨界转移", units, departments, cities, CLUSTERS);
    }

    private static JointCaseOpened opened(List<UnitId> units, List<String> departments, List<String> cities) {
        return new JointCaseOpened(
                CASE,
                HE.toEventContext(),
                JointCaseKind.CROSS_BORDER_WASTE,
                "危险废物跨界转移",
                units,
                departments,
                cities,
                CLUSTERS);
    }

    private static RecordJointAction raid(String day, String action, String findings) {
        return new RecordJointAction(CASE, he(day), action, findings, List.of(digest('c')));
    }

    private static JointActionRecorded raided(String day) {
        return new JointActionRecorded(CASE, he(day).toEventContext(), "夜查", "查获废酸2车", List.of(digest('c')));
    }

    private static CloseJointCase close(String day, String outcome, @Nullable DocumentNumber penalty) {
        return new CloseJointCase(CASE, he(day), outcome, penalty);
    }
}
