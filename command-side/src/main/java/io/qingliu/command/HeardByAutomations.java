package io.qingliu.command;

import io.qingliu.command.kernel.AutomationProgress;
import io.qingliu.processing.Follower;
import io.qingliu.processing.Followers;
import java.time.Duration;

/** How far the automations have heard the ledger, and what they asked for themselves. */
final class HeardByAutomations implements AutomationProgress {
    private final Followers automations;
    private final AskingAutomation asking;

    HeardByAutomations(Followers automations, AskingAutomation asking) {
        this.automations = automations;
        this.asking = asking;
    }

    @Override
    public boolean await(long position, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        long wanted = position;
        while (automations.await(wanted, Duration.ofNanos(Math.max(0, deadline - System.nanoTime())))) {
            // what they asked for meanwhile is to be heard as well
            long reached = automations.all().stream()
                    .mapToLong(Follower::position)
                    .min()
                    .orElse(Long.MAX_VALUE);
            wanted = asking.written();
            if (reached >= wanted) {
                return true;
            }
        }
        return false;
    }
}
