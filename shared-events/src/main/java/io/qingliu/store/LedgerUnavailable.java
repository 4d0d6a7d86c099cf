package io.qingliu.store;

import java.sql.SQLException;

/**
 * The database is away or cannot write now. Whether the submission was written is not known where the connection broke in
 * the middle: the same submission under the same key, sent again, gets its answer either way.
 */
public final class LedgerUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param cause what the database or the driver said */
    public LedgerUnavailable(Throwable cause) {
        super("the ledger's database does not answer: " + cause.getMessage(), cause);
    }

    /** Whether a database that is away, or cannot answer now, stands behind a failure of whatever library. */
    public static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof LedgerUnavailable || (cause instanceof SQLException e && SqlStates.unavailable(e))) {
                return true;
            }
        }
        return false;
    }
}
