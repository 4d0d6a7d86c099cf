package io.qingliu.command.kernel;

import java.time.Instant;

/**
 * Gives the recording times of commands: the one clock of the command side, read at the door and nowhere else.
 *
 * <p>A ledger that is marked illustrative from its first event may be recorded by a simulated clock (rulings §27).
 */
public interface RecordingClock {
    /**
     * The recording time of a command that comes in now.
     *
     * @throws NotOpenYet while a simulated clock tells the past of an illustrative ledger
     */
    Instant now();

    /** The recording time of an automation's command that answers an event recorded at {@code heard}. */
    default Instant after(Instant heard) {
        return now();
    }
}
