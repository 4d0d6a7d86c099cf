package io.qingliu.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of one submission on their way to the ledger: all of them are written, with their receipt, or none. */
final class Append {
    private final Submission submission;
    private final List<EventRow> rows;
    private @Nullable Receipt receipt;
    private @Nullable RuntimeException failure;

    Append(Submission submission, List<EventRow> rows) {
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("nothing to append");
        }
        this.submission = submission;
        this.rows = List.copyOf(rows);
    }

    Submission submission() {
        return submission;
    }

    List<EventRow> rows() {
        return rows;
    }

    /** The stream that answers: that of the first event. */
    String stream() {
        return rows.getFirst().stream();
    }

    /** The version of {@link #stream()} afterwards. */
    long version() {
        String stream = stream();
        return rows.stream()
                .filter(row -> row.stream().equals(stream))
                .mapToLong(EventRow::seq)
                .max()
                .orElseThrow();
    }

    void written(long firstPosition, long lastPosition) {
        receipt = new Receipt(
                submission.actor(),
                submission.key(),
                submission.requestDigest(),
                stream(),
                version(),
                firstPosition,
                lastPosition,
                submission.recordedAt());
    }

    void failed(RuntimeException why) {
        failure = why;
    }

    boolean settled() {
        return receipt != null || failure != null;
    }

    /** The receipt, or the reason why there is none. */
    Receipt outcome() {
        if (failure != null) {
            throw failure;
        }
        if (receipt == null) {
            throw new IllegalStateException("neither written nor failed: " + submission);
        }
        return receipt;
    }
}
