package io.qingliu.command.kernel;

/** Another command wrote to the stream first; nothing was written. Whoever asked looks again and decides anew. */
public final class LostRace extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String stream;

    LostRace(String stream, Throwable cause) {
        super(stream + " has gone on", cause);
        this.stream = stream;
    }

    /** The stream. */
    public String stream() {
        return stream;
    }
}
