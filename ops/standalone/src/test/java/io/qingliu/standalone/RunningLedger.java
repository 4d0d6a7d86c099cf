package io.qingliu.standalone;

import io.qingliu.command.document.RegisterDocument;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.LedgerGateway;
import io.qingliu.events.Mark;
import io.qingliu.events.RetentionClass;
import io.qingliu.events.Role;
import io.qingliu.events.Source;
import io.qingliu.events.document.DocumentKind;
import io.qingliu.events.document.DocumentRegistered;
import io.qingliu.events.evidence.EvidenceFiled;
import io.qingliu.events.ids.ActorId;
import io.qingliu.events.ids.DocumentId;
import io.qingliu.events.ids.OrganisationId;
import io.qingliu.events.ids.Sha256;
import io.qingliu.store.Receipt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The product, started once for all tests that ask it questions, on an embedded database of its own. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, classes = Standalone.class)
@Import({RunningLedger.OneMoreAutomation.class, RunningLedger.FurtherAutomations.class})
abstract class RunningLedger {
    /** Where the database's programs are unpacked once for all tests. */
    static final Path PROGRAMS = Path.of("target", "programs").toAbsolutePath();

    @DynamicPropertySource
    static void directories(DynamicPropertyRegistry properties) {
        String data = freshDirectory().toString();
        properties.add("ledger.data-directory", () -> data);
        properties.add("ledger.program-directory", PROGRAMS::toString);
    }

    static Path freshDirectory() {
        try {
            Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
            return Files.createTempDirectory(target, "data");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Brings an automation that tests can make fail. */
    @TestConfiguration(proxyBeanMethods = false)
    static class OneMoreAutomation {
        @Bean
        WhenDocumentRegisteredThenTaste whenDocumentRegisteredThenTaste() {
            return new WhenDocumentRegisteredThenTaste();
        }
    }

    /** Brings automations that hear what another chokes on, and what happens to one cluster. */
    @TestConfiguration(proxyBeanMethods = false)
    static class FurtherAutomations {
        @Bean
        WhenDocumentRegisteredThenWatch whenDocumentRegisteredThenWatch() {
            return new WhenDocumentRegisteredThenWatch();
        }

        @Bean
        WhenEvidenceFiledThenTaste whenEvidenceFiledThenTaste() {
            return new WhenEvidenceFiledThenTaste();
        }
    }

    /** Hears of every document after the one that chokes on some. */
    static final class WhenDocumentRegisteredThenWatch {
        final Set<String> seen = ConcurrentHashMap.newKeySet();

        @EventHandler
        void on(DocumentRegistered event) {
            seen.add(event.documentId().value());
        }
    }

    /** Hears of every piece of evidence, in order, and chokes on some. */
    static final class WhenEvidenceFiledThenTaste {
        final Set<String> poison = ConcurrentHashMap.newKeySet();
        /** In the order of the first taste: an event is heard again after another one of its transaction failed. */
        final Set<String> tasted = Collections.synchronizedSet(new LinkedHashSet<>());

        @EventHandler
        void on(EvidenceFiled event) {
            String id = event.evidenceId().value();
            if (poison.contains(id)) {
                throw new IllegalStateException("poison: " + id);
            }
            tasted.add(id);
        }
    }

    /** Hears of every document, and chokes on some. */
    static final class WhenDocumentRegisteredThenTaste {
        final Set<String> poison = ConcurrentHashMap.newKeySet();
        final Set<String> tasted = ConcurrentHashMap.newKeySet();
        final Map<String, CountDownLatch> held = new ConcurrentHashMap<>();

        @EventHandler
        void on(DocumentRegistered event) throws InterruptedException {
            String id = event.documentId().value();
            CountDownLatch until = held.get(id);
            if (until != null && !until.await(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("held too long: " + id);
            }
            if (poison.contains(id)) {
                throw new IllegalStateException("poison: " + id);
            }
            tasted.add(id);
        }
    }

    /** Somebody in a role, now. */
    static CommandContext as(Role role) {
        return new CommandContext(
                LocalDate.of(2024, 11, 30),
                new ActorId("clerk-1"),
                role,
                new OrganisationId("org-bureau"),
                null,
                new Source(Source.Kind.API, null),
                null,
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                null);
    }

    /** Enters a paper in the register. */
    static Receipt register(LedgerGateway gateway, String document) {
        return register(gateway, document, as(Role.MUNICIPAL_BUREAU));
    }

    /** Enters a paper in the register. */
    static Receipt register(LedgerGateway gateway, String document, CommandContext context) {
        RegisterDocument command = new RegisterDocument(
                new DocumentId(document),
                context,
                null,
                null,
                "a paper",
                "a bureau",
                null,
                DocumentKind.RECORD,
                null,
                new Sha256("5".repeat(64)),
                RetentionClass.LONG,
                Mark.PROPOSED);
        return gateway.submit(command, document, document.getBytes(StandardCharsets.UTF_8), "trace-" + document);
    }

    /** The first column of the answer. */
    static List<String> ask(DataSource source, String question) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            List<String> answers = new ArrayList<>();
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
            return answers;
        }
    }
}
