package io.qingliu.processing;

import io.qingliu.store.LedgerUnavailable;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.function.Predicate;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.jspecify.annotations.Nullable;

/** Tells failures that pass by themselves, such as a database that is away, from those that the event itself causes. */
final class Passing implements Predicate<Throwable> {
    /** Connection, resources, intervention of an operator, input or output, lost against another transaction. */
    private static final List<String> PASSING_CLASSES = List.of("08", "53", "57", "58", "40");
    /** Lock not available, time limits of transactions, read-only after a failover. */
    private static final List<String> PASSING_STATES = List.of("55P03", "25P03", "25P04", "25006");

    private final Predicate<Throwable> further;

    /** @param further what else passes */
    Passing(Predicate<Throwable> further) {
        this.further = further;
    }

    @Override
    public boolean test(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (passes(cause) || further.test(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean passes(Throwable cause) {
        return switch (cause) {
            case LedgerUnavailable away -> true;
            case UnableToClaimTokenException another -> true;
            case InterruptedException stopping -> true;
            case IOException broken -> true;
            case SQLTransientException passing -> true;
            case SQLRecoverableException passing -> true;
            case SQLException e -> passes(e.getSQLState());
            default -> false;
        };
    }

    private static boolean passes(@Nullable String state) {
        return state != null
                && (PASSING_STATES.contains(state) || PASSING_CLASSES.stream().anyMatch(state::startsWith));
    }
}
