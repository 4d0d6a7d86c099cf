package io.qingliu.standalone.illustrative;

import io.qingliu.command.kernel.NotOpenYet;
import io.qingliu.command.kernel.RecordingClock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The recording clock of an illustrative ledger. While the programme is loaded, what an automation answers is recorded at the
 * time of what it heard; the programme's own steps bring their time with them, and nobody else's acts are taken: recorded at the
 * time of day, they would stand amid a past that is still being told. Afterwards it is the time of day, for everybody.
 */
final class IllustrativeClock implements RecordingClock {
    private final IllustrativeMark mark;
    private volatile boolean simulated = true;

    IllustrativeClock(IllustrativeMark mark) {
        this.mark = mark;
    }

    @Override
    public Instant now() {
        if (simulated && (mark.isEmpty() || mark.stands())) {
            throw new NotOpenYet();
        }
        return timeOfDay();
    }

    private static Instant timeOfDay() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public Instant after(Instant heard) {
        return simulated && mark.stands() ? heard : timeOfDay();
    }

    /** From now on the time of day, for everything. */
    void keepRealTime() {
        simulated = false;
    }
}
