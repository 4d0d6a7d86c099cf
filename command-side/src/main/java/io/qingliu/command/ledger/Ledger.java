package io.qingliu.command.ledger;

import static io.qingliu.command.ledger.LedgerRule.THERE_IS_ONE_LEDGER;

import io.qingliu.command.kernel.Judgement;
import io.qingliu.events.ids.LedgerId;
import io.qingliu.events.ledger.LedgerEvent;
import io.qingliu.events.ledger.LedgerOpened;
import java.util.List;

/**
 * The ledger as a whole.
 *
 * @param open whether it was put into use
 */
record Ledger(boolean open) {
    /** Before anything happened. */
    static final Ledger NOT_YET = new Ledger(false);

    /** The one stream of this kind. */
    static final LedgerId MAIN = new LedgerId("ledger-main");

    /** Answers a command with its events, or refuses it by a {@link LedgerRule}. */
    List<LedgerEvent> decide(LedgerCommand command) {
        Judgement judgement = Judgement.of(command);
        return switch (command) {
            case OpenLedger c -> {
                judgement
                        .demandText(c.statement(), "statement")
                        .refuseFieldIf(!c.ledgerId().equals(MAIN), THERE_IS_ONE_LEDGER, "ledgerId", MAIN);
                yield List.of(new LedgerOpened(c.ledgerId(), judgement.context(), c.illustrative(), c.statement()));
            }
        };
    }

    /** What the ledger is after an event. */
    Ledger evolve(LedgerEvent event) {
        return switch (event) {
            case LedgerOpened e -> new Ledger(true);
        };
    }
}
