package io.qingliu.command;

import io.qingliu.command.kernel.Automation;
import io.qingliu.command.kernel.Command;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.Rule;
import io.qingliu.events.DomainEvent;
import io.qingliu.store.LedgerHead;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.axonframework.eventhandling.EventMessage;

/** Asks, and remembers up to where the ledger reached when the last request was written. */
final class AskingAutomation implements Automation {
    private final Automation hand;
    private final LedgerHead head;
    private final AtomicLong written = new AtomicLong();

    AskingAutomation(Automation hand, LedgerHead head) {
        this.hand = hand;
        this.head = head;
    }

    /** A position at or behind the last event that an automation of this process led to. */
    long written() {
        return written.get();
    }

    @Override
    public void ask(
            Class<?> automation,
            EventMessage<? extends DomainEvent> heard,
            Function<CommandContext, ? extends Command> request) {
        hand.ask(automation, heard, request);
        remember();
    }

    @Override
    public boolean askUnless(
            Rule expected,
            Class<?> automation,
            EventMessage<? extends DomainEvent> heard,
            Function<CommandContext, ? extends Command> request) {
        boolean asked = hand.askUnless(expected, automation, heard, request);
        if (asked) {
            remember();
        }
        return asked;
    }

    private void remember() {
        written.accumulateAndGet(head.known(), Math::max);
    }
}
