package io.qingliu.command.kernel;

import io.qingliu.events.ids.StreamId;

/** The person saw an older version of the stream than the one that decides; nothing was written. */
public final class StaleVersion extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String stream;
    private final long expected;
    private final long current;

    StaleVersion(StreamId stream, long expected, long current) {
        super(stream.value() + ": expected version " + expected + ", is " + current, null, false, false);
        this.stream = stream.value();
        this.expected = expected;
        this.current = current;
    }

    /** The stream. */
    public String stream() {
        return stream;
    }

    /** The version that the person saw: the sequence number of the stream's last event, from 0. */
    public long expected() {
        return expected;
    }

    /** The stream's version now. */
    public long current() {
        return current;
    }
}
