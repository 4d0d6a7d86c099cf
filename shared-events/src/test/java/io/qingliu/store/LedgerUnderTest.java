package io.qingliu.store;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.EventContext;
import io.qingliu.events.Role;
import io.qingliu.events.Source;
import io.qingliu.events.ids.ActorId;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.OrganisationId;
import io.qingliu.events.ledger.LedgerEvent;
import io.qingliu.events.testing.NoteTaken;
import io.qingliu.events.testing.NotebookEvent;
import io.qingliu.events.testing.NotebookId;
import io.qingliu.serialization.EventTypes;
import io.qingliu.serialization.LedgerSerializer;
import io.qingliu.testing.LedgerDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.jspecify.annotations.Nullable;

/** A notebook of invented facts over a real ledger: enough to try the engine, nothing of the domain. */
public final class LedgerUnderTest {
    static final EventTypes TYPES = EventTypes.of(List.of(NotebookEvent.class, LedgerEvent.class), Map.of());
    public static final LedgerSerializer SERIALIZER = new LedgerSerializer(TYPES);
    static final Instant NOON = Instant.parse("2024-11-30T04:00:00.123456Z");
    static final String ACTOR = "clerk-1";

    private LedgerUnderTest() {}

    public static LedgerEngine engine(LedgerDatabase database) {
        return new LedgerEngine(database.writer(), database.reader(), SERIALIZER, new LedgerHead());
    }

    /** An engine that waits long, for tests that make it wait. */
    static LedgerEngine patientEngine(LedgerDatabase database) {
        return new LedgerEngine(
                database.writer(LedgerDatabase.PATIENT), database.reader(), SERIALIZER, new LedgerHead());
    }

    static Submission submission(String key) {
        return submission(key, NOON);
    }

    static Submission submission(String key, Instant at) {
        return new Submission(ACTOR, key, key.getBytes(StandardCharsets.UTF_8), at, "trace-" + key, null, null);
    }

    public static Submission submission() {
        return submission(UUID.randomUUID().toString());
    }

    /** Appends as a command of the submission would. */
    public static Receipt append(LedgerEngine engine, Submission submission, DomainEventMessage<?>... events) {
        DefaultUnitOfWork<?> unit = DefaultUnitOfWork.startAndGet(
                new GenericCommandMessage<>("a command", MetaData.with(Submission.METADATA_KEY, submission)));
        try {
            engine.appendEvents(List.of(events));
            unit.commit();
        } catch (RuntimeException e) {
            unit.rollback(e);
            throw e;
        }
        Receipt receipt = submission.receipt();
        if (receipt == null) {
            throw new AssertionError("no receipt");
        }
        return receipt;
    }

    static DomainEventMessage<NoteTaken> note(String notebook, long seq, String text) {
        return note(notebook, seq, text, null);
    }

    public static DomainEventMessage<NoteTaken> note(String notebook, long seq, String text, @Nullable String cluster) {
        return message(
                new NoteTaken(
                        new NotebookId(notebook), context(), cluster == null ? null : new ClusterId(cluster), text),
                seq);
    }

    public static <E extends DomainEvent> DomainEventMessage<E> message(E event, long seq) {
        return new GenericDomainEventMessage<>(
                event.stream().kind(), event.stream().value(), seq, event, MetaData.emptyInstance());
    }

    public static EventContext context() {
        return new EventContext(
                LocalDate.of(2024, 11, 30),
                new ActorId(ACTOR),
                Role.DISTRICT_BUREAU,
                new OrganisationId("org-1"),
                null,
                new Source(Source.Kind.API, null),
                null,
                List.of());
    }

    /** All texts of the ledger after a position, in the order of reading. */
    static List<String> textsAfter(LedgerEngine engine, long position) {
        List<String> texts = new ArrayList<>();
        engine.readEvents(
                        position == 0
                                ? null
                                : new org.axonframework.eventhandling.GlobalSequenceTrackingToken(position),
                        false)
                .forEach(event -> texts.add(((NoteTaken) event.getPayload()).text()));
        return texts;
    }
}
