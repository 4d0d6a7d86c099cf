package io.qingliu.command.cluster;

import static io.qingliu.command.cluster.ClusterRule.A_CLUSTER_CANNOT_FOLLOW_ITSELF;
import static io.qingliu.command.cluster.ClusterRule.ITS_REGISTRATION_WAS_ERASED;
import static io.qingliu.command.cluster.ClusterRule.IT_IS_ALREADY_SUSPENDED;
import static io.qingliu.command.cluster.ClusterRule.IT_IS_NOT_SUSPENDED;
import static io.qingliu.command.cluster.ClusterRule.IT_LIES_IN_ANOTHER_PARK;
import static io.qingliu.command.cluster.ClusterRule.NOTHING_WOULD_CHANGE;
import static io.qingliu.command.cluster.ClusterRule.RIVERS_BELONG_TO_A_FRONTAGE;
import static io.qingliu.command.cluster.Given.AUTO;
import static io.qingliu.command.cluster.Given.BODY;
import static io.qingliu.command.cluster.Given.BY_AUTO;
import static io.qingliu.command.cluster.Given.BY_LI;
import static io.qingliu.command.cluster.Given.BY_ZHOU;
import static io.qingliu.command.cluster.Given.CLUSTER;
import static io.qingliu.command.cluster.Given.EAST;
import static io.qingliu.command.cluster.Given.IN_SCOPE;
import static io.qingliu.command.cluster.Given.LI;
import static io.qingliu.command.cluster.Given.NEW_YEAR;
import static io.qingliu.command.cluster.Given.OTHER_PARK;
import static io.qingliu.command.cluster.Given.OTHER_UNIT;
import static io.qingliu.command.cluster.Given.PARK;
import static io.qingliu.command.cluster.Given.REGISTERED;
import static io.qingliu.command.cluster.Given.UNIT;
import static io.qingliu.command.cluster.Given.ZHOU;
import static io.qingliu.command.kernel.GeneralRule.A_TEXT_IS_DEMANDED;
import static io.qingliu.command.kernel.GeneralRule.THIS_ROLE_MAY_NOT_ASK_FOR_IT;

import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.RoomFixture;
import io.qingliu.events.Frontage;
import io.qingliu.events.ParkLevel;
import io.qingliu.events.cluster.ClusterMovedToPark;
import io.qingliu.events.cluster.ClusterMovedToUnit;
import io.qingliu.events.cluster.ClusterRegistered;
import io.qingliu.events.cluster.ClusterRenamed;
import io.qingliu.events.cluster.ClusterResumed;
import io.qingliu.events.cluster.ClusterSuspended;
import io.qingliu.events.cluster.DemonstrationIntentionDeclared;
import io.qingliu.events.cluster.FrontageDetermined;
import io.qingliu.events.cluster.ParkLevelNoted;
import io.qingliu.events.cluster.SharedFactNoted;
import io.qingliu.events.ids.ClusterId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The register: where a cluster lies, what it is called, and what it is told about its surroundings. */
class ClusterRegisterTest {
    private static final ClusterSuspended SUSPENDED = new ClusterSuspended(CLUSTER, BY_ZHOU, "企业搬迁");

    private final RoomFixture empty = Given.room();
    private final RoomFixture room = empty.given(REGISTERED);

    @Test
    void a_cluster_is_registered() {
        empty.when(register(ZHOU, "清溪组团", Frontage.YES, List.of("长江"), List.of()))
                .then(REGISTERED);
    }

    @Test
    void an_automation_registers_the_clusters_that_follow_a_split_one() {
        empty.when(register(AUTO, "清溪组团", Frontage.UNKNOWN, List.of(), List.of(EAST)))
                .then(new ClusterRegistered(
                        CLUSTER,
                        BY_AUTO,
                        "清溪组团",
                        PARK,
                        ParkLevel.PROVINCIAL,
                        UNIT,
                        BODY,
                        Frontage.UNKNOWN,
                        List.of(),
                        List.of(EAST)));
    }

    @Test
    void a_registration_does_not_contradict_itself() {
        empty.when(register(ZHOU, "", Frontage.NO, List.of(), List.of())).refusedBy(A_TEXT_IS_DEMANDED, "name");
        empty.when(register(ZHOU, "清溪组团", Frontage.NO, List.of("长江"), List.of()))
                .refusedBy(RIVERS_BELONG_TO_A_FRONTAGE, "rivers");
        empty.when(register(ZHOU, "清溪组团", Frontage.YES, List.of(""), List.of()))
                .refusedBy(A_TEXT_IS_DEMANDED, "rivers[0]");
        empty.when(register(ZHOU, "清溪组团", Frontage.NO, List.of(), List.of(CLUSTER)))
                .refusedBy(A_CLUSTER_CANNOT_FOLLOW_ITSELF, "predecessors");
    }

    @Test
    void a_district_does_not_register_clusters() {
        empty.when(register(LI, "清溪组团", Frontage.NO, List.of(), List.of())).refusedBy(THIS_ROLE_MAY_NOT_ASK_FOR_IT);
    }

    @Test
    void the_frontage_is_determined_with_its_rivers() {
        room.when(new DetermineFrontage(CLUSTER, LI, Frontage.YES, List.of("长江", "乌江"), "现场核实"))
                .then(new FrontageDetermined(CLUSTER, BY_LI, Frontage.YES, List.of("长江", "乌江"), "现场核实"));
        room.when(new DetermineFrontage(CLUSTER, ZHOU, Frontage.NO, List.of(), "现场核实"))
                .then(new FrontageDetermined(CLUSTER, BY_ZHOU, Frontage.NO, List.of(), "现场核实"));
    }

    @Test
    void a_frontage_says_something_new_and_does_not_contradict_itself() {
        room.when(new DetermineFrontage(CLUSTER, LI, Frontage.YES, List.of("长江"), "现场核实"))
                .refusedBy(NOTHING_WOULD_CHANGE, "frontage");
        room.when(new DetermineFrontage(CLUSTER, LI, Frontage.UNKNOWN, List.of("长江"), "现场核实"))
                .refusedBy(RIVERS_BELONG_TO_A_FRONTAGE, "rivers");
        room.when(new DetermineFrontage(CLUSTER, LI, Frontage.NO, List.of(), " "))
                .refusedBy(A_TEXT_IS_DEMANDED, "reason");
    }

    @Test
    void a_cluster_is_renamed() {
        room.when(new RenameCluster(CLUSTER, ZHOU, "清溪新城组团", "批复"))
                .then(new ClusterRenamed(CLUSTER, BY_ZHOU, "清溪组团", "清溪新城组团", "批复"));
    }

    @Test
    void a_new_name_is_new_and_has_a_reason() {
        room.when(new RenameCluster(CLUSTER, ZHOU, "清溪组团", "批复")).refusedBy(NOTHING_WOULD_CHANGE, "after");
        room.when(new RenameCluster(CLUSTER, ZHOU, "", "批复")).refusedBy(A_TEXT_IS_DEMANDED, "after");
        room.when(new RenameCluster(CLUSTER, ZHOU, "清溪新城组团", "")).refusedBy(A_TEXT_IS_DEMANDED, "reason");
    }

    @Test
    void another_unit_answers_for_a_cluster() {
        ClusterMovedToUnit moved = new ClusterMovedToUnit(CLUSTER, BY_AUTO, UNIT, OTHER_UNIT, NEW_YEAR, "区划调整");
        room.when(new MoveClusterToUnit(CLUSTER, AUTO, OTHER_UNIT, NEW_YEAR, "区划调整"))
                .then(moved);
        empty.given(REGISTERED, moved)
                .when(new MoveClusterToUnit(CLUSTER, ZHOU, UNIT, NEW_YEAR, "更正"))
                .then(new ClusterMovedToUnit(CLUSTER, BY_ZHOU, OTHER_UNIT, UNIT, NEW_YEAR, "更正"));
    }

    @Test
    void a_cluster_is_not_moved_to_where_it_is() {
        room.when(new MoveClusterToUnit(CLUSTER, ZHOU, UNIT, NEW_YEAR, "区划调整"))
                .refusedBy(NOTHING_WOULD_CHANGE, "after");
        room.when(new MoveClusterToUnit(CLUSTER, ZHOU, OTHER_UNIT, NEW_YEAR, ""))
                .refusedBy(A_TEXT_IS_DEMANDED, "reason");
        room.when(new MoveClusterToPark(CLUSTER, ZHOU, PARK, ParkLevel.PROVINCIAL, NEW_YEAR, "整合"))
                .refusedBy(NOTHING_WOULD_CHANGE, "after");
        room.when(new MoveClusterToPark(CLUSTER, ZHOU, OTHER_PARK, ParkLevel.NATIONAL, NEW_YEAR, ""))
                .refusedBy(A_TEXT_IS_DEMANDED, "reason");
    }

    @Test
    void a_cluster_comes_to_another_park_and_takes_its_level() {
        ClusterMovedToPark moved =
                new ClusterMovedToPark(CLUSTER, BY_ZHOU, PARK, OTHER_PARK, ParkLevel.NATIONAL, NEW_YEAR, "整合");
        room.when(new MoveClusterToPark(CLUSTER, ZHOU, OTHER_PARK, ParkLevel.NATIONAL, NEW_YEAR, "整合"))
                .then(moved);
        empty.given(REGISTERED, moved)
                .when(new NoteParkLevel(CLUSTER, AUTO, ParkLevel.PROVINCIAL, OTHER_PARK))
                .then(new ParkLevelNoted(CLUSTER, BY_AUTO, ParkLevel.NATIONAL, ParkLevel.PROVINCIAL, OTHER_PARK));
    }

    @Test
    void a_cluster_is_told_the_new_level_of_its_park() {
        room.when(new NoteParkLevel(CLUSTER, AUTO, ParkLevel.NATIONAL, PARK))
                .then(new ParkLevelNoted(CLUSTER, BY_AUTO, ParkLevel.PROVINCIAL, ParkLevel.NATIONAL, PARK));
    }

    @Test
    void only_the_level_of_its_own_park_concerns_a_cluster_and_only_where_it_is_new() {
        room.when(new NoteParkLevel(CLUSTER, AUTO, ParkLevel.NATIONAL, OTHER_PARK))
                .refusedBy(IT_LIES_IN_ANOTHER_PARK, "parkId");
        room.when(new NoteParkLevel(CLUSTER, AUTO, ParkLevel.PROVINCIAL, PARK))
                .refusedBy(NOTHING_WOULD_CHANGE, "after");
    }

    @Test
    void a_district_declares_its_intention_and_changes_its_mind() {
        DemonstrationIntentionDeclared intended = new DemonstrationIntentionDeclared(CLUSTER, BY_LI, true, null);
        room.when(new DeclareDemonstrationIntention(CLUSTER, LI, true, null)).then(intended);
        empty.given(REGISTERED, intended)
                .when(new DeclareDemonstrationIntention(CLUSTER, LI, false, "基础不足"))
                .then(new DemonstrationIntentionDeclared(CLUSTER, BY_LI, false, "基础不足"));
        empty.given(REGISTERED, intended)
                .when(new DeclareDemonstrationIntention(CLUSTER, LI, true, "再次表明"))
                .refusedBy(NOTHING_WOULD_CHANGE, "intended");
    }

    @Test
    void work_is_suspended_and_resumed() {
        room.when(new SuspendCluster(CLUSTER, ZHOU, "企业搬迁")).then(SUSPENDED);
        empty.given(REGISTERED, SUSPENDED)
                .when(new ResumeCluster(CLUSTER, ZHOU, "搬迁完成"))
                .then(new ClusterResumed(CLUSTER, BY_ZHOU, "搬迁完成"));
        empty.given(REGISTERED, SUSPENDED, new ClusterResumed(CLUSTER, BY_ZHOU, "搬迁完成"))
                .when(new SuspendCluster(CLUSTER, ZHOU, "企业搬迁"))
                .then(SUSPENDED);
    }

    @Test
    void work_is_suspended_once_and_resumed_only_then() {
        empty.given(REGISTERED, SUSPENDED)
                .when(new SuspendCluster(CLUSTER, ZHOU, "企业搬迁"))
                .refusedBy(IT_IS_ALREADY_SUSPENDED);
        room.when(new ResumeCluster(CLUSTER, ZHOU, "搬迁完成")).refusedBy(IT_IS_NOT_SUSPENDED);
        room.when(new SuspendCluster(CLUSTER, ZHOU, "")).refusedBy(A_TEXT_IS_DEMANDED, "reason");
        empty.given(REGISTERED, SUSPENDED)
                .when(new ResumeCluster(CLUSTER, ZHOU, ""))
                .refusedBy(A_TEXT_IS_DEMANDED, "reason");
    }

    @Test
    void a_fact_about_several_clusters_is_noted_in_each() {
        room.when(new NoteSharedFact(CLUSTER, AUTO, "dispatch-2024-7", "0193-aa", "dispatch.DispatchOpened", "十月调度会"))
                .then(new SharedFactNoted(
                        CLUSTER, BY_AUTO, "dispatch-2024-7", "0193-aa", "dispatch.DispatchOpened", "十月调度会"));
    }

    @Test
    void nothing_is_decided_on_a_registration_that_was_erased() {
        empty.given(IN_SCOPE)
                .when(new RenameCluster(CLUSTER, ZHOU, "清溪新城组团", "批复"))
                .refusedBy(ITS_REGISTRATION_WAS_ERASED);
        empty.given(IN_SCOPE, new ClusterRenamed(CLUSTER, BY_ZHOU, "清溪组团", "清溪新城组团", "批复"))
                .when(new SuspendCluster(CLUSTER, ZHOU, "企业搬迁"))
                .then(SUSPENDED);
    }

    private static RegisterCluster register(
            CommandContext context, String name, Frontage frontage, List<String> rivers, List<ClusterId> predecessors) {
        return new RegisterCluster(
                CLUSTER, context, name, PARK, ParkLevel.PROVINCIAL, UNIT, BODY, frontage, rivers, predecessors);
    }
}
