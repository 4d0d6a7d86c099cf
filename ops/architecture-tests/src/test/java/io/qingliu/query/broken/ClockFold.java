package io.qingliu.query.broken;

import java.time.Instant;

/** Breaks a wall on purpose: a fold that asks the clock. */
public final class ClockFold {
    private ClockFold() {}

    static Instant now() {
        return Instant.now();
    }
}
