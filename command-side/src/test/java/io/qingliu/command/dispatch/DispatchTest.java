package io.qingliu.command.dispatch;

import static io.qingliu.command.dispatch.DispatchRule.AN_EXTENSION_LIES_LATER;
import static io.qingliu.command.dispatch.DispatchRule.AT_LEAST_ONE_CLUSTER_IS_CONCERNED;
import static io.qingliu.command.dispatch.DispatchRule.ITS_OPENING_WAS_ERASED;
import static io.qingliu.command.dispatch.DispatchRule.THE_MATTER_IS_SETTLED;
import static io.qingliu.command.kernel.GeneralRule.A_TEXT_IS_DEMANDED;
import static io.qingliu.command.kernel.GeneralRule.THIS_ROLE_MAY_NOT_ASK_FOR_IT;
import static io.qingliu.command.kernel.Someone.digest;
import static io.qingliu.command.kernel.Someone.organisation;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.RoomFixture;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.Role;
import io.qingliu.events.dispatch.DispatchExtended;
import io.qingliu.events.dispatch.DispatchFollowedUp;
import io.qingliu.events.dispatch.DispatchKind;
import io.qingliu.events.dispatch.DispatchOpened;
import io.qingliu.events.dispatch.DispatchSettled;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.DispatchId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DispatchTest {
    private static final DispatchId MATTER = new DispatchId("dispatch-2024-10-07");
    private static final List<ClusterId> CLUSTERS =
            List.of(new ClusterId("cluster-QX01"), new ClusterId("cluster-YL02"));
    private static final LocalDate DUE = LocalDate.parse("2024-10-31");
    private static final CommandContext ZHOU = zhou("2024-10-08");
    private static final CommandContext CHEN = chen("2024-10-20");

    private static final DispatchOpened OPENED = new DispatchOpened(
            MATTER,
            ZHOU.toEventContext(),
            DispatchKind.SUPERVISION,
            "雨水排口晴天出流整改",
            organisation(Role.PARK_MANAGEMENT_BODY),
            DUE,
            CLUSTERS);
    private static final DispatchFollowedUp FOLLOWED_UP =
            new DispatchFollowedUp(MATTER, CHEN.toEventContext(), "完成溯源", List.of(digest('b')));
    private static final DispatchExtended EXTENDED = new DispatchExtended(
            MATTER, zhou("2024-10-30").toEventContext(), DUE, LocalDate.parse("2024-11-15"), "持续降雨");
    private static final DispatchSettled SETTLED = settled("2024-11-20", 5);

    private final RoomFixture room = RoomFixture.of(DispatchAggregate.class);

    @Test
    void a_matter_is_put_under_supervision() {
        room.when(open("雨水排口晴天出流整改", CLUSTERS)).then(OPENED);
        assertThat(OPENED.title()).isEqualTo("雨水排口晴天出流整改");
    }

    @Test
    void a_matter_says_what_is_to_be_done_in_which_cluster() {
        room.when(open("雨水排口晴天出流整改", List.of())).refusedBy(AT_LEAST_ONE_CLUSTER_IS_CONCERNED, "clusters");
        room.when(open(" ", CLUSTERS)).refusedBy(A_TEXT_IS_DEMANDED, "matter");
    }

    @Test
    void progress_is_reported() {
        room.given(OPENED).when(followUp(CHEN, "完成溯源")).then(FOLLOWED_UP);
        room.given(OPENED).when(followUp(CHEN, "")).refusedBy(A_TEXT_IS_DEMANDED, "progress");
    }

    @Test
    void more_time_means_a_later_day() {
        room.given(OPENED).when(extend("2024-10-30", "2024-11-15", "持续降雨")).then(EXTENDED);
        room.given(OPENED).when(extend("2024-10-30", "2024-10-31", "持续降雨")).refusedBy(AN_EXTENSION_LIES_LATER, "after");
        room.given(OPENED, EXTENDED)
                .when(extend("2024-11-10", "2024-11-15", "持续降雨"))
                .refusedBy(AN_EXTENSION_LIES_LATER, "after");
        room.given(OPENED).when(extend("2024-10-30", "2024-11-15", "")).refusedBy(A_TEXT_IS_DEMANDED, "reason");
    }

    @Test
    void only_the_bureau_gives_more_time() {
        room.given(OPENED)
                .when(new ExtendDispatch(
                        MATTER,
                        Someone.as(Role.DISTRICT_BUREAU, "li", "2024-10-30"),
                        LocalDate.parse("2024-11-15"),
                        "持续降雨"))
                .refusedBy(THIS_ROLE_MAY_NOT_ASK_FOR_IT);
    }

    @Test
    void a_settled_matter_tells_how_late_it_was() {
        room.given(OPENED, FOLLOWED_UP).when(settle("2024-10-31")).then(settled("2024-10-31", 0));
        room.given(OPENED).when(settle("2024-10-12")).then(settled("2024-10-12", 0));
        room.given(OPENED).when(settle("2024-11-20")).then(settled("2024-11-20", 20));
        room.given(OPENED, EXTENDED).when(settle("2024-11-20")).then(SETTLED);
        room.given(OPENED)
                .when(new SettleDispatch(MATTER, zhou("2024-11-20"), " "))
                .refusedBy(A_TEXT_IS_DEMANDED, "outcome");
    }

    @Test
    void a_settled_matter_takes_no_news() {
        room.given(OPENED, EXTENDED, SETTLED)
                .when(followUp(chen("2024-11-21"), "再次溯源"))
                .refusedBy(THE_MATTER_IS_SETTLED);
        room.given(OPENED, SETTLED)
                .when(extend("2024-10-30", "2024-12-31", "持续降雨"))
                .refusedBy(THE_MATTER_IS_SETTLED);
        room.given(OPENED, SETTLED).when(settle("2024-11-20")).refusedBy(THE_MATTER_IS_SETTLED);
    }

    @Test
    void what_was_done_before_the_settlement_is_entered_even_after_it() {
        room.given(OPENED, EXTENDED, SETTLED).when(followUp(CHEN, "完成溯源")).then(FOLLOWED_UP);
        room.given(OPENED, EXTENDED, SETTLED)
                .when(followUp(chen("2024-11-20"), "完成封堵"))
                .then(new DispatchFollowedUp(
                        MATTER, chen("2024-11-20").toEventContext(), "完成封堵", List.of(digest('b'))));
    }

    @Test
    void nobody_knows_by_when_an_erased_matter_was_due() {
        room.given(FOLLOWED_UP).when(settle("2024-11-20")).refusedBy(ITS_OPENING_WAS_ERASED);
        room.given(FOLLOWED_UP).when(extend("2024-10-30", "2024-11-15", "持续降雨")).refusedBy(ITS_OPENING_WAS_ERASED);
        room.given(FOLLOWED_UP).when(followUp(CHEN, "完成溯源")).then(FOLLOWED_UP);
    }

    private static CommandContext zhou(String day) {
        return Someone.as(Role.MUNICIPAL_BUREAU, "zhou", day);
    }

    private static CommandContext chen(String day) {
        return Someone.as(Role.PARK_MANAGEMENT_BODY, "chen", day);
    }

    private static OpenDispatch open(String matter, List<ClusterId> clusters) {
        return new OpenDispatch(
                MATTER, ZHOU, DispatchKind.SUPERVISION, matter, organisation(Role.PARK_MANAGEMENT_BODY), DUE, clusters);
    }

    private static FollowUpDispatch followUp(CommandContext who, String progress) {
        return new FollowUpDispatch(MATTER, who, progress, List.of(digest('b')));
    }

    private static ExtendDispatch extend(String day, String after, String reason) {
        return new ExtendDispatch(MATTER, zhou(day), LocalDate.parse(after), reason);
    }

    private static SettleDispatch settle(String day) {
        return new SettleDispatch(MATTER, zhou(day), "整改到位");
    }

    private static DispatchSettled settled(String day, int daysLate) {
        return new DispatchSettled(MATTER, zhou(day).toEventContext(), "整改到位", daysLate);
    }
}
