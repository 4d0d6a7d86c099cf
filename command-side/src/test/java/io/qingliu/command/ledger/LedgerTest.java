package io.qingliu.command.ledger;

import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.GeneralRule;
import io.qingliu.command.kernel.RoomFixture;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.Role;
import io.qingliu.events.ids.LedgerId;
import io.qingliu.events.ledger.LedgerOpened;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private static final CommandContext ADMIN = Someone.as(Role.SYSTEM_ADMIN, "admin", "2024-06-18");

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
}
