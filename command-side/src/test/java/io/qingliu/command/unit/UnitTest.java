package io.qingliu.command.unit;

import static io.qingliu.command.kernel.GeneralRule.A_TEXT_IS_DEMANDED;
import static io.qingliu.command.unit.UnitRule.AN_ABOLISHED_UNIT_NAMES_ITS_SUCCESSORS;
import static io.qingliu.command.unit.UnitRule.A_MOVED_CLUSTER_GOES_TO_A_SUCCESSOR;
import static io.qingliu.command.unit.UnitRule.A_SPLIT_NAMES_AT_LEAST_TWO_SUCCESSORS;
import static io.qingliu.command.unit.UnitRule.A_UNIT_CANNOT_FOLLOW_ITSELF;
import static io.qingliu.command.unit.UnitRule.A_UNIT_THAT_ENDED_TAKES_NO_MORE;
import static io.qingliu.command.unit.UnitRule.NOTHING_WOULD_CHANGE;
import static io.qingliu.command.unit.UnitRule.SECTION_AND_TEAM_MUST_DIFFER;

import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.GeneralRule;
import io.qingliu.command.kernel.RoomFixture;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.DivisionCode;
import io.qingliu.events.ids.OrganisationId;
import io.qingliu.events.ids.UnitId;
import io.qingliu.events.unit.DivisionCodeAssigned;
import io.qingliu.events.unit.MovedCluster;
import io.qingliu.events.unit.SigningPairDesignated;
import io.qingliu.events.unit.UnitAbolished;
import io.qingliu.events.unit.UnitBoundaryChanged;
import io.qingliu.events.unit.UnitEstablished;
import io.qingliu.events.unit.UnitKind;
import io.qingliu.events.unit.UnitMerged;
import io.qingliu.events.unit.UnitRenamed;
import io.qingliu.events.unit.UnitSplit;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitTest {
    private static final UnitId UNIT = new UnitId("unit-清江");
    private static final UnitId EAST = new UnitId("unit-清江东");
    private static final UnitId WEST = new UnitId("unit-清江西");
    private static final OrganisationId SECTION = new OrganisationId("org-清江-责任部门");
    private static final OrganisationId TEAM = new OrganisationId("org-清江-执法支队");
    private static final OrganisationId OTHER_TEAM = new OrganisationId("org-清江-二支队");
    private static final CommandContext ZHOU = Someone.as(Role.MUNICIPAL_BUREAU, "zhou", "2025-11-06");
    private static final LocalDate NEW_YEAR = LocalDate.parse("2026-01-01");
    private static final DivisionCode CODE = new DivisionCode("500102");
    private static final MovedCluster MOVED = new MovedCluster(new ClusterId("cluster-QJ01"), EAST);
    private static final MovedCluster STAYING = new MovedCluster(new ClusterId("cluster-QJ02"), UNIT);

    private static final UnitEstablished ESTABLISHED = new UnitEstablished(
            UNIT,
            ZHOU.toEventContext(),
            "清江区",
            "Qingjiang District",
            UnitKind.DISTRICT,
            null,
            LocalDate.parse("2024-01-01"),
            SECTION,
            TEAM);

    private final RoomFixture room = RoomFixture.of(UnitAggregate.class);
    private final RoomFixture established = room.given(ESTABLISHED);

    @Test
    void a_unit_is_established_without_a_code_where_it_has_none() {
        room.when(establish("清江区", TEAM)).then(ESTABLISHED);
    }

    @Test
    void section_and_team_must_differ() {
        room.when(establish("清江区", SECTION)).refusedBy(SECTION_AND_TEAM_MUST_DIFFER, "enforcementTeam");
        established
                .when(new DesignateSigningPair(UNIT, ZHOU, SECTION, SECTION, NEW_YEAR, "机构改革"))
                .refusedBy(SECTION_AND_TEAM_MUST_DIFFER, "enforcementTeam");
    }

    @Test
    void a_paper_from_before_cannot_name_one_signatory_for_two() {
        CommandContext clerk = Someone.transcribing(Role.MUNICIPAL_BUREAU, "wang", "zhou", "2024-07-01");
        established
                .when(new DesignateSigningPair(UNIT, clerk, SECTION, SECTION, NEW_YEAR, "机构改革"))
                .refusedBy(SECTION_AND_TEAM_MUST_DIFFER);
    }

    @Test
    void a_unit_has_a_name() {
        room.when(establish(" ", TEAM)).refusedBy(A_TEXT_IS_DEMANDED, "name");
    }

    @Test
    void only_the_municipal_bureau_keeps_the_register() {
        CommandContext li = Someone.as(Role.DISTRICT_BUREAU, "li", "2025-11-06");
        established
                .when(new RenameUnit(UNIT, li, "清江新区", NEW_YEAR, "批复"))
                .refusedBy(GeneralRule.THIS_ROLE_MAY_NOT_ASK_FOR_IT);
    }

    @Test
    void a_unit_is_renamed_from_a_day_on() {
        established
                .when(new RenameUnit(UNIT, ZHOU, "清江新区", NEW_YEAR, "批复"))
                .then(new UnitRenamed(UNIT, ZHOU.toEventContext(), "清江区", "清江新区", NEW_YEAR, "批复"));
    }

    @Test
    void a_new_name_is_new_and_has_a_reason() {
        established.when(new RenameUnit(UNIT, ZHOU, "清江区", NEW_YEAR, "批复")).refusedBy(NOTHING_WOULD_CHANGE, "after");
        established.when(new RenameUnit(UNIT, ZHOU, "", NEW_YEAR, "批复")).refusedBy(A_TEXT_IS_DEMANDED, "after");
        established.when(new RenameUnit(UNIT, ZHOU, "清江新区", NEW_YEAR, "")).refusedBy(A_TEXT_IS_DEMANDED, "reason");
    }

    @Test
    void a_code_is_entered_once_it_is_known() {
        DivisionCodeAssigned assigned = new DivisionCodeAssigned(UNIT, ZHOU.toEventContext(), null, CODE, NEW_YEAR);
        established.when(new AssignDivisionCode(UNIT, ZHOU, CODE, NEW_YEAR)).then(assigned);
        room.given(ESTABLISHED, assigned)
                .when(new AssignDivisionCode(UNIT, ZHOU, new DivisionCode("500153"), NEW_YEAR))
                .then(new DivisionCodeAssigned(
                        UNIT, ZHOU.toEventContext(), CODE, new DivisionCode("500153"), NEW_YEAR));
        room.given(ESTABLISHED, assigned)
                .when(new AssignDivisionCode(UNIT, ZHOU, CODE, NEW_YEAR))
                .refusedBy(NOTHING_WOULD_CHANGE, "after");
    }

    @Test
    void another_pair_signs_from_a_day_on() {
        established
                .when(new DesignateSigningPair(UNIT, ZHOU, SECTION, OTHER_TEAM, NEW_YEAR, "机构改革"))
                .then(new SigningPairDesignated(UNIT, ZHOU.toEventContext(), SECTION, OTHER_TEAM, NEW_YEAR, "机构改革"));
    }

    @Test
    void the_same_pair_is_no_change() {
        established
                .when(new DesignateSigningPair(UNIT, ZHOU, SECTION, TEAM, NEW_YEAR, "核对"))
                .refusedBy(NOTHING_WOULD_CHANGE);
        established
                .when(new DesignateSigningPair(UNIT, ZHOU, SECTION, OTHER_TEAM, NEW_YEAR, ""))
                .refusedBy(A_TEXT_IS_DEMANDED, "reason");
    }

    @Test
    void a_boundary_changes_and_clusters_move() {
        established
                .when(new ChangeUnitBoundary(UNIT, ZHOU, "三镇划出", List.of(MOVED), NEW_YEAR))
                .then(new UnitBoundaryChanged(UNIT, ZHOU.toEventContext(), "三镇划出", List.of(MOVED), NEW_YEAR));
    }

    @Test
    void a_cluster_does_not_move_to_where_it_is() {
        established
                .when(new ChangeUnitBoundary(UNIT, ZHOU, "三镇划出", List.of(MOVED, STAYING), NEW_YEAR))
                .refusedBy(A_MOVED_CLUSTER_GOES_TO_A_SUCCESSOR, "clustersMoved[1].to");
        established
                .when(new ChangeUnitBoundary(UNIT, ZHOU, "", List.of(MOVED), NEW_YEAR))
                .refusedBy(A_TEXT_IS_DEMANDED, "description");
    }

    @Test
    void a_unit_is_split() {
        established
                .when(new SplitUnit(UNIT, ZHOU, List.of(EAST, WEST), List.of(MOVED), NEW_YEAR, "批复"))
                .then(new UnitSplit(UNIT, ZHOU.toEventContext(), List.of(EAST, WEST), List.of(MOVED), NEW_YEAR, "批复"));
    }

    @Test
    void a_split_names_two_different_units_that_follow() {
        established
                .when(new SplitUnit(UNIT, ZHOU, List.of(EAST), List.of(), NEW_YEAR, "批复"))
                .refusedBy(A_SPLIT_NAMES_AT_LEAST_TWO_SUCCESSORS, "successors");
        established
                .when(new SplitUnit(UNIT, ZHOU, List.of(EAST, EAST), List.of(), NEW_YEAR, "批复"))
                .refusedBy(A_SPLIT_NAMES_AT_LEAST_TWO_SUCCESSORS, "successors");
        established
                .when(new SplitUnit(UNIT, ZHOU, List.of(EAST, UNIT), List.of(), NEW_YEAR, "批复"))
                .refusedBy(A_UNIT_CANNOT_FOLLOW_ITSELF, "successors");
        established
                .when(new SplitUnit(UNIT, ZHOU, List.of(EAST, WEST), List.of(MOVED, STAYING), NEW_YEAR, "批复"))
                .refusedBy(A_MOVED_CLUSTER_GOES_TO_A_SUCCESSOR, "clustersMoved[1].to");
        established
                .when(new SplitUnit(UNIT, ZHOU, List.of(EAST, WEST), List.of(), NEW_YEAR, ""))
                .refusedBy(A_TEXT_IS_DEMANDED, "reason");
    }

    @Test
    void a_unit_becomes_part_of_another() {
        established
                .when(new MergeUnit(UNIT, ZHOU, EAST, List.of(MOVED), NEW_YEAR, "批复"))
                .then(new UnitMerged(UNIT, ZHOU.toEventContext(), EAST, List.of(MOVED), NEW_YEAR, "批复"));
    }

    @Test
    void a_merged_units_clusters_go_where_the_unit_goes() {
        established
                .when(new MergeUnit(UNIT, ZHOU, UNIT, List.of(), NEW_YEAR, "批复"))
                .refusedBy(A_UNIT_CANNOT_FOLLOW_ITSELF, "into");
        established
                .when(new MergeUnit(UNIT, ZHOU, WEST, List.of(MOVED), NEW_YEAR, "批复"))
                .refusedBy(A_MOVED_CLUSTER_GOES_TO_A_SUCCESSOR, "clustersMoved[0].to");
        established
                .when(new MergeUnit(UNIT, ZHOU, EAST, List.of(MOVED), NEW_YEAR, ""))
                .refusedBy(A_TEXT_IS_DEMANDED, "reason");
    }

    @Test
    void a_unit_is_abolished() {
        established
                .when(new AbolishUnit(UNIT, ZHOU, List.of(EAST), List.of(MOVED), NEW_YEAR, "行政区划调整"))
                .then(new UnitAbolished(
                        UNIT, ZHOU.toEventContext(), List.of(EAST), List.of(MOVED), NEW_YEAR, "行政区划调整"));
    }

    @Test
    void an_abolished_unit_names_who_answers_from_then_on() {
        established
                .when(new AbolishUnit(UNIT, ZHOU, List.of(), List.of(), NEW_YEAR, "行政区划调整"))
                .refusedBy(AN_ABOLISHED_UNIT_NAMES_ITS_SUCCESSORS, "successors");
        established
                .when(new AbolishUnit(UNIT, ZHOU, List.of(UNIT), List.of(), NEW_YEAR, "行政区划调整"))
                .refusedBy(A_UNIT_CANNOT_FOLLOW_ITSELF, "successors");
        established
                .when(new AbolishUnit(UNIT, ZHOU, List.of(WEST), List.of(MOVED), NEW_YEAR, "行政区划调整"))
                .refusedBy(A_MOVED_CLUSTER_GOES_TO_A_SUCCESSOR, "clustersMoved[0].to");
        established
                .when(new AbolishUnit(UNIT, ZHOU, List.of(WEST), List.of(), NEW_YEAR, ""))
                .refusedBy(A_TEXT_IS_DEMANDED, "reason");
    }

    @Test
    void a_unit_that_ended_takes_no_more() {
        RoomFixture abolished = room.given(
                ESTABLISHED,
                new UnitAbolished(UNIT, ZHOU.toEventContext(), List.of(EAST), List.of(), NEW_YEAR, "行政区划调整"));
        abolished.when(new RenameUnit(UNIT, ZHOU, "清江新区", NEW_YEAR, "批复")).refusedBy(A_UNIT_THAT_ENDED_TAKES_NO_MORE);
        abolished
                .when(new ChangeUnitBoundary(UNIT, ZHOU, "三镇划出", List.of(), NEW_YEAR))
                .refusedBy(A_UNIT_THAT_ENDED_TAKES_NO_MORE);
        room.given(
                        ESTABLISHED,
                        new UnitSplit(UNIT, ZHOU.toEventContext(), List.of(EAST, WEST), List.of(), NEW_YEAR, "批复"))
                .when(new AssignDivisionCode(UNIT, ZHOU, CODE, NEW_YEAR))
                .refusedBy(A_UNIT_THAT_ENDED_TAKES_NO_MORE);
        room.given(ESTABLISHED, new UnitMerged(UNIT, ZHOU.toEventContext(), EAST, List.of(), NEW_YEAR, "批复"))
                .when(new MergeUnit(UNIT, ZHOU, EAST, List.of(), NEW_YEAR, "批复"))
                .refusedBy(A_UNIT_THAT_ENDED_TAKES_NO_MORE);
    }

    private static EstablishUnit establish(String name, OrganisationId team) {
        return new EstablishUnit(
                UNIT,
                ZHOU,
                name,
                "Qingjiang District",
                UnitKind.DISTRICT,
                null,
                LocalDate.parse("2024-01-01"),
                SECTION,
                team);
    }
}
