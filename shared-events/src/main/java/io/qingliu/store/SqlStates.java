package io.qingliu.store;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What PostgreSQL's error codes mean to the ledger. */
final class SqlStates {
    private static final String UNIQUE_VIOLATION = "23505";

    private SqlStates() {}

    /** Whether a unique index refused the statement: somebody else was first. */
    static boolean conflict(SQLException e) {
        return UNIQUE_VIOLATION.equals(e.getSQLState());
    }

    /** The constraint that refused the statement, or null where it is not known. */
    static @Nullable String constraint(SQLException e) {
        if (!(e instanceof PSQLException refused)) {
            return null;
        }
        ServerErrorMessage message = refused.getServerErrorMessage();
        return message == null ? null : message.getConstraint();
    }

    /** The server's detail of the refusal, or an empty text. */
    static String detail(SQLException e) {
        if (!(e instanceof PSQLException refused) || refused.getServerErrorMessage() == null) {
            return "";
        }
        String detail = refused.getServerErrorMessage().getDetail();
        return detail == null ? "" : detail;
    }

    /**
     * Whether the database is away or cannot write now: connection broken (08), operator intervention and time limits (57,
     * 25P03, 55P03), out of resources (53), input/output error (58), read-only after a failover (25006).
     */
    static boolean unavailable(SQLException e) {
        if (e instanceof SQLTransientConnectionException || e.getCause() instanceof IOException) {
            return true;
        }
        String state = e.getSQLState();
        return state != null
                && (state.startsWith("08")
                        || state.startsWith("57")
                        || state.startsWith("53")
                        || state.startsWith("58")
                        || state.equals("55P03")
                        || state.equals("25P03")
                        || state.equals("25P04")
                        || state.equals("25006"));
    }
}
