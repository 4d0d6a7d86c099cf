package io.qingliu.store;

import static io.qingliu.store.LedgerUnderTest.context;
import static io.qingliu.store.LedgerUnderTest.message;
import static io.qingliu.store.LedgerUnderTest.submission;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.testing.LengthMeasured;
import io.qingliu.events.testing.NotebookEvent;
import io.qingliu.events.testing.NotebookId;
import io.qingliu.serialization.EventTypes;
import io.qingliu.serialization.LedgerSerializer;
import io.qingliu.serialization.upcasters.PayloadUpcaster;
import io.qingliu.testing.LedgerDatabase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The road that the next ten years will take: an old text is read as today's event, and its bytes stay as they are. */
class UpcastingTest {
    private static final LedgerSerializer TODAY =
            new LedgerSerializer(EventTypes.of(List.of(NotebookEvent.class), Map.of(LengthMeasured.class, 2)));

    /** Revision 1 held kilometres with a fraction; revision 2 holds whole metres. */
    private static final EventUpcaster KILOMETRES_TO_METRES =
            new EventUpcasterChain(new PayloadUpcaster("testing.LengthMeasured", 1, payload -> {
                long metres =
                        payload.get("lengthKm").decimalValue().movePointRight(3).longValueExact();
                payload.remove("lengthKm");
                payload.put("lengthM", metres);
            }));

    private LedgerDatabase database;

    @BeforeEach
    void open() {
        database = LedgerDatabase.fresh();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private LedgerEngine engine(EventUpcaster upcasters) {
        return new LedgerEngine(database.writer(), database.reader(), TODAY, upcasters, new LedgerHead());
    }

    /** Writes a text as the product wrote it when the event was at revision 1. */
    private void writeAsOfRevision1(String stream, String lengthKm) {
        DomainEvent event = new LengthMeasured(new NotebookId(stream), context(), 0);
        String today = TODAY.getObjectMapper().writeValueAsString(event);
        byte[] then = today.replace("\"lengthM\":0", "\"lengthKm\":" + lengthKm).getBytes(StandardCharsets.UTF_8);
        OldText.write(database, submission(stream), message(event, 0), "testing.LengthMeasured", 1, then);
    }

    @Test
    void a_text_of_revision_1_is_read_as_revision_2_from_stream_and_ledger() {
        writeAsOfRevision1("testing-a", "1.25");
        LedgerEngine engine = engine(KILOMETRES_TO_METRES);
        LedgerUnderTest.append(
                engine, submission("new"), message(new LengthMeasured(new NotebookId("testing-b"), context(), 80), 0));
        LengthMeasured lifted = new LengthMeasured(new NotebookId("testing-a"), context(), 1250);
        assertThat(engine.readEvents("testing-a").next().getPayload()).isEqualTo(lifted);
        assertThat(engine.readEvents(null, false)
                        .map(event -> (Object) event.getPayload())
                        .toList())
                .containsExactly(lifted, new LengthMeasured(new NotebookId("testing-b"), context(), 80));
    }

    @Test
    void the_stored_bytes_stay_as_they_were() {
        writeAsOfRevision1("testing-a", "1.25");
        engine(KILOMETRES_TO_METRES).readEvents("testing-a").next().getPayload();
        assertThat(database.value(
                        String.class,
                        "SELECT convert_from(payload, 'UTF8') FROM ledger.event_content WHERE position = 1"))
                .endsWith("\"lengthKm\":1.25}");
        assertThat(database.number("SELECT rev FROM ledger.event WHERE position = 1"))
                .isEqualTo(1);
    }

    @Test
    void without_its_upcaster_an_old_text_is_refused() {
        writeAsOfRevision1("testing-a", "1.25");
        assertThatThrownBy(() -> engine(NoOpEventUpcaster.INSTANCE)
                        .readEvents("testing-a")
                        .next()
                        .getPayload())
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("no upcaster leads to revision 2");
    }
}
