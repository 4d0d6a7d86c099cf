package io.qingliu.command;

import io.qingliu.command.kernel.AutomationProgress;
import io.qingliu.command.kernel.LedgerAutomation;
import io.qingliu.processing.Follower;
import io.qingliu.processing.Followers;
import io.qingliu.store.LedgerEngine;
import java.time.Duration;
import java.util.OptionalLong;

/**
 * How far the automations have heard the ledger, and what they asked for themselves, in whatever process they run: what an
 * automation asked for is committed before its place moves on, so whoever sees the place sees the answer in the ledger.
 */
final class HeardByAutomations implements AutomationProgress {
    private final Followers automations;
    private final LedgerEngine ledger;

    HeardByAutomations(Followers automations, LedgerEngine ledger) {
        this.automations = automations;
        this.ledger = ledger;
    }

    @Override
    public boolean await(long position, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        long wanted = position;
        while (automations.await(wanted, Duration.ofNanos(Math.max(0, deadline - System.nanoTime())))) {
            long reached = automations.all().stream()
                    .mapToLong(Follower::position)
                    .min()
                    .orElse(Long.MAX_VALUE);
            // what they asked for meanwhile is to be heard as well
            OptionalLong asked = ledger.lastOf(LedgerAutomation.ACTOR, reached);
            if (asked.isEmpty()) {
                return true;
            }
            wanted = asked.getAsLong();
        }
        return false;
    }
}
