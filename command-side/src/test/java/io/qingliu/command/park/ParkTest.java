package io.qingliu.command.park;

import static io.qingliu.command.kernel.GeneralRule.A_TEXT_IS_DEMANDED;
import static io.qingliu.command.park.ParkRule.A_PARK_CANNOT_FOLLOW_ITSELF;
import static io.qingliu.command.park.ParkRule.A_PARK_CANNOT_LIE_WITHIN_ITSELF;
import static io.qingliu.command.park.ParkRule.A_PARK_LIES_IN_AT_LEAST_ONE_UNIT;
import static io.qingliu.command.park.ParkRule.A_PARK_THAT_ENDED_TAKES_NO_MORE;
import static io.qingliu.command.park.ParkRule.A_SPLIT_NAMES_AT_LEAST_TWO_SUCCESSORS;
import static io.qingliu.command.park.ParkRule.NOTHING_WOULD_CHANGE;
import static io.qingliu.command.park.ParkRule.RIVERS_BELONG_TO_A_FRONTAGE;

import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.GeneralRule;
import io.qingliu.command.kernel.RoomFixture;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.Frontage;
import io.qingliu.events.ParkLevel;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.ParkId;
import io.qingliu.events.ids.UnitId;
import io.qingliu.events.park.ParkContainmentDeclared;
import io.qingliu.events.park.ParkLevelChanged;
import io.qingliu.events.park.ParkMerged;
import io.qingliu.events.park.ParkRegistered;
import io.qingliu.events.park.ParkRenamed;
import io.qingliu.events.park.ParkSplit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ParkTest {
    private static final ParkId PARK = new ParkId("park-清波");
    private static final ParkId BONDED = new ParkId("park-清波综保");
    private static final ParkId OTHER = new ParkId("park-云岭");
    private static final UnitId UNIT = new UnitId("unit-500102");
    private static final CommandContext ZHOU = Someone.as(Role.MUNICIPAL_BUREAU, "zhou", "2024-07-01");

    private static final ParkRegistered REGISTERED = new ParkRegistered(
            PARK,
            ZHOU.toEventContext(),
            "清波工业园区",
            "Qingbo Industrial Park",
            ParkLevel.PROVINCIAL,
            false,
            Frontage.YES,
            List.of("长江"),
            null,
            List.of(UNIT),
            "名册第3行");

    private final RoomFixture room = RoomFixture.of(ParkAggregate.class);

    @Test
    void a_park_is_registered() {
        room.when(register(PARK, Frontage.YES, List.of("长江"), null, List.of(UNIT)))
                .then(REGISTERED);
    }

    @Test
    void a_park_lies_in_at_least_one_unit() {
        room.when(register(PARK, Frontage.NO, List.of(), null, List.of()))
                .refusedBy(A_PARK_LIES_IN_AT_LEAST_ONE_UNIT, "units");
    }

    @Test
    void rivers_belong_to_a_frontage() {
        room.when(register(PARK, Frontage.UNKNOWN, List.of("长江"), null, List.of(UNIT)))
                .refusedBy(RIVERS_BELONG_TO_A_FRONTAGE, "rivers");
        room.when(register(PARK, Frontage.YES, List.of("长江", " "), null, List.of(UNIT)))
                .refusedBy(A_TEXT_IS_DEMANDED, "rivers[1]");
    }

    @Test
    void a_park_cannot_lie_within_itself() {
        room.when(register(PARK, Frontage.NO, List.of(), PARK, List.of(UNIT)))
                .refusedBy(A_PARK_CANNOT_LIE_WITHIN_ITSELF, "within");
        room.given(REGISTERED)
                .when(new DeclareParkContainment(PARK, ZHOU, PARK, "核对"))
                .refusedBy(A_PARK_CANNOT_LIE_WITHIN_ITSELF, "within");
    }

    @Test
    void a_park_has_a_name() {
        room.when(new RegisterPark(
                        PARK,
                        ZHOU,
                        "",
                        null,
                        ParkLevel.PROVINCIAL,
                        false,
                        Frontage.NO,
                        List.of(),
                        null,
                        List.of(UNIT),
                        null))
                .refusedBy(A_TEXT_IS_DEMANDED, "name");
    }

    @Test
    void only_the_municipal_bureau_keeps_the_register() {
        CommandContext li = Someone.as(Role.DISTRICT_BUREAU, "li", "2024-07-01");
        room.given(REGISTERED)
                .when(new RenamePark(PARK, li, "清波高新区", "市政府批复"))
                .refusedBy(GeneralRule.THIS_ROLE_MAY_NOT_ASK_FOR_IT);
    }

    @Test
    void a_park_is_renamed() {
        room.given(REGISTERED)
                .when(new RenamePark(PARK, ZHOU, "清波高新区", "市政府批复"))
                .then(new ParkRenamed(PARK, ZHOU.toEventContext(), "清波工业园区", "清波高新区", "市政府批复"));
    }

    @Test
    void a_new_name_is_new_and_has_a_reason() {
        room.given(REGISTERED)
                .when(new RenamePark(PARK, ZHOU, "清波工业园区", "市政府批复"))
                .refusedBy(NOTHING_WOULD_CHANGE, "after");
        room.given(REGISTERED).when(new RenamePark(PARK, ZHOU, " ", "市政府批复")).refusedBy(A_TEXT_IS_DEMANDED, "after");
        room.given(REGISTERED).when(new RenamePark(PARK, ZHOU, "清波高新区", "")).refusedBy(A_TEXT_IS_DEMANDED, "reason");
    }

    @Test
    void the_level_changes_and_names_the_clusters_to_be_told() {
        List<ClusterId> clusters = List.of(new ClusterId("cluster-QB01"), new ClusterId("cluster-QB02"));
        room.given(REGISTERED)
                .when(new ChangeParkLevel(PARK, ZHOU, ParkLevel.NATIONAL, clusters, "国务院批复升级"))
                .then(new ParkLevelChanged(
                        PARK, ZHOU.toEventContext(), ParkLevel.PROVINCIAL, ParkLevel.NATIONAL, clusters, "国务院批复升级"));
    }

    @Test
    void the_same_level_is_no_change() {
        room.given(REGISTERED)
                .when(new ChangeParkLevel(PARK, ZHOU, ParkLevel.PROVINCIAL, List.of(), "核对"))
                .refusedBy(NOTHING_WOULD_CHANGE, "after");
        room.given(REGISTERED)
                .when(new ChangeParkLevel(PARK, ZHOU, ParkLevel.NATIONAL, List.of(), ""))
                .refusedBy(A_TEXT_IS_DEMANDED, "reason");
    }

    @Test
    void a_park_is_said_to_lie_within_another_and_no_longer() {
        ParkContainmentDeclared within = new ParkContainmentDeclared(PARK, ZHOU.toEventContext(), OTHER, "位于云岭园区内");
        room.given(REGISTERED)
                .when(new DeclareParkContainment(PARK, ZHOU, OTHER, "位于云岭园区内"))
                .then(within);
        room.given(REGISTERED, within)
                .when(new DeclareParkContainment(PARK, ZHOU, null, "已分设"))
                .then(new ParkContainmentDeclared(PARK, ZHOU.toEventContext(), null, "已分设"));
    }

    @Test
    void the_same_containment_is_no_change() {
        room.given(REGISTERED)
                .when(new DeclareParkContainment(PARK, ZHOU, null, "核对"))
                .refusedBy(NOTHING_WOULD_CHANGE, "within");
        room.given(REGISTERED)
                .when(new DeclareParkContainment(PARK, ZHOU, OTHER, ""))
                .refusedBy(A_TEXT_IS_DEMANDED, "reason");
    }

    @Test
    void a_park_is_split() {
        room.given(REGISTERED)
                .when(new SplitPark(PARK, ZHOU, List.of(BONDED, OTHER), "分设"))
                .then(new ParkSplit(PARK, ZHOU.toEventContext(), List.of(BONDED, OTHER), "分设"));
    }

    @Test
    void a_split_names_two_different_parks_that_follow() {
        room.given(REGISTERED)
                .when(new SplitPark(PARK, ZHOU, List.of(OTHER), "分设"))
                .refusedBy(A_SPLIT_NAMES_AT_LEAST_TWO_SUCCESSORS, "successors");
        room.given(REGISTERED)
                .when(new SplitPark(PARK, ZHOU, List.of(OTHER, OTHER), "分设"))
                .refusedBy(A_SPLIT_NAMES_AT_LEAST_TWO_SUCCESSORS, "successors");
        room.given(REGISTERED)
                .when(new SplitPark(PARK, ZHOU, List.of(OTHER, PARK), "分设"))
                .refusedBy(A_PARK_CANNOT_FOLLOW_ITSELF, "successors");
        room.given(REGISTERED)
                .when(new SplitPark(PARK, ZHOU, List.of(OTHER, BONDED), ""))
                .refusedBy(A_TEXT_IS_DEMANDED, "reason");
    }

    @Test
    void a_park_becomes_part_of_another() {
        room.given(REGISTERED)
                .when(new MergePark(PARK, ZHOU, OTHER, "整合"))
                .then(new ParkMerged(PARK, ZHOU.toEventContext(), OTHER, "整合"));
    }

    @Test
    void a_park_is_not_merged_into_itself() {
        room.given(REGISTERED)
                .when(new MergePark(PARK, ZHOU, PARK, "整合"))
                .refusedBy(A_PARK_CANNOT_FOLLOW_ITSELF, "into");
        room.given(REGISTERED).when(new MergePark(PARK, ZHOU, OTHER, "")).refusedBy(A_TEXT_IS_DEMANDED, "reason");
    }

    @Test
    void a_park_that_ended_takes_no_more() {
        RoomFixture merged = room.given(REGISTERED, new ParkMerged(PARK, ZHOU.toEventContext(), OTHER, "整合"));
        merged.when(new RenamePark(PARK, ZHOU, "清波高新区", "批复")).refusedBy(A_PARK_THAT_ENDED_TAKES_NO_MORE);
        merged.when(new ChangeParkLevel(PARK, ZHOU, ParkLevel.NATIONAL, List.of(), "批复"))
                .refusedBy(A_PARK_THAT_ENDED_TAKES_NO_MORE);
        merged.when(new DeclareParkContainment(PARK, ZHOU, OTHER, "核对")).refusedBy(A_PARK_THAT_ENDED_TAKES_NO_MORE);
        merged.when(new MergePark(PARK, ZHOU, OTHER, "整合")).refusedBy(A_PARK_THAT_ENDED_TAKES_NO_MORE);
        room.given(REGISTERED, new ParkSplit(PARK, ZHOU.toEventContext(), List.of(BONDED, OTHER), "分设"))
                .when(new SplitPark(PARK, ZHOU, List.of(BONDED, OTHER), "分设"))
                .refusedBy(A_PARK_THAT_ENDED_TAKES_NO_MORE);
    }

    private static RegisterPark register(
            ParkId park, Frontage frontage, List<String> rivers, @Nullable ParkId within, List<UnitId> units) {
        return new RegisterPark(
                park,
                ZHOU,
                "清波工业园区",
                "Qingbo Industrial Park",
                ParkLevel.PROVINCIAL,
                false,
                frontage,
                rivers,
                within,
                units,
                "名册第3行");
    }
}
