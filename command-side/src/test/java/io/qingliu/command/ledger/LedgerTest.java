package io.qingliu.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.GeneralRule;
import io.qingliu.command.kernel.RoomFixture;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.LedgerId;
import io.qingliu.events.ledger.LedgerOpened;
import io.qingliu.events.ledger.ParkedEventSetAside;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private static final CommandContext ADMIN = Someone.as(Role.SYSTEM_ADMIN, "admin", "2024-06-18");

    private static final String EVENT = "0193aa00-0000-7000-8000-000000000001";
    private static final String TYPE = "acceptance.AcceptanceConcluded";
    private static final ClusterId CLUSTER = new ClusterId("cluster-QX01");
    private static final LedgerOpened OPENED =
            new LedgerOpened(Ledger.MAIN, ADMIN.toEventContext(), true, "演示台账，内容均为虚构");
    private static final ParkedEventSetAside SET_ASIDE = new ParkedEventSetAside(
            Ledger.MAIN, ADMIN.toEventContext(), "automations", 17, EVENT, TYPE, CLUSTER, "已由人工补办");

    private final RoomFixture room = RoomFixture.of(LedgerAggregate.class);

    @Test
    void the_ledger_is_opened_with_what_it_is_for() {
        room.when(new OpenLedger(Ledger.MAIN, ADMIN, true, "演示台账，内容均为虚构"))
                .then(new LedgerOpened(Ledger.MAIN, ADMIN.toEventContext(), true, "演示台账，内容均为虚构"));
    }

    @Test
    void there_is_one_ledger() {
        room.when(new OpenLedger(new LedgerId("ledger-other"), ADMIN, false, "台账"))
                .refusedBy(LedgerRule.THERE_IS_ONE_LEDGER, "ledgerId");
    }

    @Test
    void a_ledger_says_what_it_is_for() {
        room.when(new OpenLedger(Ledger.MAIN, ADMIN, false, " "))
                .refusedBy(GeneralRule.A_TEXT_IS_DEMANDED, "statement");
    }

    @Test
    void a_district_does_not_open_ledgers() {
        room.when(new OpenLedger(Ledger.MAIN, Someone.as(Role.DISTRICT_BUREAU, "li", "2024-06-18"), false, "台账"))
                .refusedBy(GeneralRule.THIS_ROLE_MAY_NOT_ASK_FOR_IT);
    }

    @Test
    void a_parked_event_is_set_aside_with_a_reason() {
        room.given(OPENED).when(setAside("automations", 17, "已由人工补办")).then(SET_ASIDE);
        assertThat(SET_ASIDE.cluster()).isEqualTo(CLUSTER);
    }

    @Test
    void who_parked_what_and_why_it_is_left_out_is_said() {
        room.given(OPENED).when(setAside("automations", 17, " ")).refusedBy(GeneralRule.A_TEXT_IS_DEMANDED, "reason");
        room.given(OPENED).when(setAside("", 17, "已由人工补办")).refusedBy(GeneralRule.A_TEXT_IS_DEMANDED, "follower");
        room.given(OPENED)
                .when(new SetAsideParkedEvent(Ledger.MAIN, ADMIN, "automations", 17, "", TYPE, CLUSTER, "已由人工补办"))
                .refusedBy(GeneralRule.A_TEXT_IS_DEMANDED, "eventId");
        room.given(OPENED)
                .when(new SetAsideParkedEvent(Ledger.MAIN, ADMIN, "automations", 17, EVENT, "", CLUSTER, "已由人工补办"))
                .refusedBy(GeneralRule.A_TEXT_IS_DEMANDED, "eventType");
    }

    @Test
    void it_is_set_aside_once_for_each_follower() {
        room.given(OPENED, SET_ASIDE)
                .when(setAside("automations", 17, "再次"))
                .refusedBy(LedgerRule.IT_IS_ALREADY_SET_ASIDE, "position");
        room.given(OPENED, SET_ASIDE)
                .when(setAside("dashboard", 17, "已由人工补办"))
                .then(new ParkedEventSetAside(
                        Ledger.MAIN, ADMIN.toEventContext(), "dashboard", 17, EVENT, TYPE, CLUSTER, "已由人工补办"));
    }

    @Test
    void only_an_administrator_of_the_system_sets_aside() {
        room.given(OPENED)
                .when(new SetAsideParkedEvent(
                        Ledger.MAIN,
                        Someone.as(Role.MUNICIPAL_BUREAU, "zhou", "2024-06-18"),
                        "automations",
                        17,
                        EVENT,
                        TYPE,
                        CLUSTER,
                        "已由人工补办"))
                .refusedBy(GeneralRule.THIS_ROLE_MAY_NOT_ASK_FOR_IT);
    }

    private static SetAsideParkedEvent setAside(String follower, long position, String reason) {
        return new SetAsideParkedEvent(Ledger.MAIN, ADMIN, follower, position, EVENT, TYPE, CLUSTER, reason);
    }
}
