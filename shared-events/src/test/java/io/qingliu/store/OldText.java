package io.qingliu.store;

import io.qingliu.serialization.Leaf;
import io.qingliu.testing.LedgerDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;

/** Writes an event's text as an earlier version of the product wrote it. */
final class OldText {
    private OldText() {}

    static void write(
            LedgerDatabase database,
            Submission submission,
            DomainEventMessage<?> message,
            String type,
            int revision,
            byte[] payload) {
        EventRow today = new Scribe(LedgerUnderTest.SERIALIZER)
                .rows(submission, List.of(message))
                .getFirst();
        byte[] digest = Leaf.digest(today.salt(), payload, today.metadata());
        byte[] leaf = new Leaf(
                        today.actor(),
                        today.recordedAt(),
                        today.cluster(),
                        digest,
                        today.eventId(),
                        today.key(),
                        revision,
                        today.seq(),
                        today.stream(),
                        type)
                .bytes();
        EventRow then = new EventRow(
                today.eventId(),
                today.stream(),
                today.seq(),
                today.cluster(),
                type,
                revision,
                today.recordedAt(),
                today.actor(),
                today.key(),
                digest,
                leaf,
                Leaf.hash(leaf),
                payload,
                today.metadata(),
                today.salt());
        try (Connection connection = database.superuser().getConnection()) {
            AppendStatement.write(connection, List.of(new Append(submission, List.of(then))));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
