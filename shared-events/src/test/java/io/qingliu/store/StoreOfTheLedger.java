package io.qingliu.store;

import io.qingliu.events.testing.NoteTaken;
import io.qingliu.testing.LedgerDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** The ledger under a fault scenario, with two nodes. */
final class StoreOfTheLedger implements ScenarioStore {
    final LedgerDatabase database = LedgerDatabase.fresh();
    private final DataSource writer = database.writer(LedgerDatabase.PATIENT);
    private final List<LedgerEngine> nodes =
            List.of(LedgerUnderTest.patientEngine(database), LedgerUnderTest.patientEngine(database));

    @Override
    public OpenTransaction begin(String text, Instant recordedAt) {
        try {
            Connection connection = writer.getConnection();
            connection.setAutoCommit(false);
            Submission submission = LedgerUnderTest.submission(text, recordedAt);
            Scribe scribe = new Scribe(LedgerUnderTest.SERIALIZER);
            AppendStatement.write(
                    connection,
                    List.of(new Append(
                            submission, scribe.rows(submission, List.of(LedgerUnderTest.note(stream(), 0, text))))));
            return () -> {
                try (connection) {
                    connection.commit();
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            };
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void append(int node, String text, Instant recordedAt) {
        LedgerUnderTest.append(
                nodes.get(node), LedgerUnderTest.submission(text, recordedAt), LedgerUnderTest.note(stream(), 0, text));
    }

    @Override
    public boolean waitsForOpenTransactions() {
        return true;
    }

    @Override
    public void awaitBlocked() {
        database.awaitBlockedWriter();
    }

    @Override
    public Page readAfter(@Nullable TrackingToken token) {
        List<String> texts = new ArrayList<>();
        TrackingToken last = token;
        for (TrackedEventMessage<?> event :
                nodes.getFirst().readEvents(token, false).toList()) {
            texts.add(((NoteTaken) event.getPayload()).text());
            last = event.trackingToken();
        }
        return new Page(texts, last);
    }

    @Override
    public void close() {
        database.close();
    }

    private static String stream() {
        return "testing-" + UUID.randomUUID();
    }
}
