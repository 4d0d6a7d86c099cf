package io.qingliu.store;

import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.axonframework.modelling.command.ConcurrencyException;

/** Another append was first to write this number of this stream; nothing was written. */
public final class StreamTaken extends ConcurrencyException {
    private static final long serialVersionUID = 1L;

    // the names of the columns are ours and stand in the detail whatever the server's language
    private static final Pattern DETAIL = Pattern.compile("\\(stream, seq\\)=\\((.+), (\\d+)\\)");

    private final String stream;
    private final long seq;

    private StreamTaken(String stream, long seq, Throwable cause) {
        super(stream + " already has an event " + seq, cause);
        this.stream = stream;
        this.seq = seq;
    }

    static StreamTaken from(Append append, SQLException refused) {
        Matcher detail = DETAIL.matcher(SqlStates.detail(refused));
        return detail.find()
                ? new StreamTaken(detail.group(1), Long.parseLong(detail.group(2)), refused)
                : new StreamTaken(append.stream(), append.rows().getFirst().seq(), refused);
    }

    /** The stream. */
    public String stream() {
        return stream;
    }

    /** Whether the stream was to be opened and already was. */
    public boolean opening() {
        return seq == 0;
    }
}
