package io.qingliu.command.kernel;

import java.time.Duration;

/** How far the automations have heard the ledger; lets a command wait for the gate that its predecessor opened. */
public interface AutomationProgress {
    /**
     * Waits until the automations have heard everything up to a position and everything that their own requests led to.
     *
     * @param position a ledger position, from 1
     * @param patience how long to wait at most
     * @return whether they have
     */
    boolean await(long position, Duration patience);
}
