package io.qingliu.command.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.qingliu.command.testing.CommandSideUnderTest;
import io.qingliu.command.testing.NotebookCommand.OpenNotebook;
import io.qingliu.command.testing.NotebookCommand.TakeNote;
import io.qingliu.command.testing.NotebookCommand.TakeNoteAgain;
import io.qingliu.events.Role;
import io.qingliu.events.testing.NotebookId;
import io.qingliu.store.LedgerUnavailable;
import io.qingliu.store.Receipt;
import io.qingliu.testing.LedgerDatabase;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LedgerGatewayTest {
    private static final CommandContext LI = Someone.as(Role.DISTRICT_BUREAU, "li", "2024-11-30");
    private static final NotebookId A = new NotebookId("testing-a");
    private static final NotebookId B = new NotebookId("testing-b");

    private LedgerDatabase database;
    private CommandSideUnderTest node;
    private LedgerGateway gateway;

    @BeforeEach
    void open() {
        database = LedgerDatabase.fresh();
        node = CommandSideUnderTest.over(database);
        gateway = node.gateway();
    }

    @AfterEach
    void close() {
        node.close();
        database.close();
    }

    @Test
    void a_command_is_answered_with_version_and_positions() {
        Receipt opened = submit(new OpenNotebook(A, LI, "one"), "k1");
        assertThat(opened).isEqualTo(new Receipt("li", "k1", hex("k1"), "testing-a", 0, 1, 1, Someone.RECORDED));
        Receipt noted = submit(new TakeNote(A, LI, "two"), "k2");
        assertThat(noted.version()).isEqualTo(1);
        assertThat(noted.firstPosition()).isEqualTo(2);
    }

    @Test
    void the_same_submission_gets_the_first_answer_again() {
        submit(new OpenNotebook(A, LI, "zero"), "k0");
        Receipt first = submit(new TakeNote(A, LI, "one"), "k1");
        submit(new TakeNote(A, LI, "two"), "k2");
        // refused by a rule now, answered all the same
        assertThat(submit(new TakeNote(A, LI, "one"), "k1")).isEqualTo(first);
        // an opening again: the stream exists now
        assertThat(submit(new OpenNotebook(A, LI, "zero"), "k0").firstPosition())
                .isEqualTo(1);
        assertThat(events()).isEqualTo(3);
    }

    @Test
    void a_repetition_that_no_rule_refuses_is_not_written_twice() {
        submit(new OpenNotebook(A, LI, "zero"), "k0");
        Receipt first = submit(new TakeNoteAgain(A, LI, "same"), "k1");
        assertThat(submit(new TakeNoteAgain(A, LI, "same"), "k1")).isEqualTo(first);
        assertThat(events()).isEqualTo(2);
    }

    @Test
    void a_repetition_with_a_stale_version_gets_the_first_answer_again() {
        submit(new OpenNotebook(A, LI, "zero"), "k0");
        Receipt first = submit(new TakeNote(A, at(0), "one"), "k1");
        assertThat(submit(new TakeNote(A, at(0), "one"), "k1")).isEqualTo(first);
    }

    @Test
    void a_key_is_not_used_for_something_else() {
        submit(new OpenNotebook(A, LI, "zero"), "k0");
        gateway.submit(new TakeNote(A, LI, "one"), "k1", digest("one body"), "t");
        assertThatThrownBy(() -> gateway.submit(new TakeNote(A, LI, "two"), "k1", digest("another body"), "t"))
                .isInstanceOf(KeyReused.class);
        assertThat(events()).isEqualTo(2);
    }

    @Test
    void keys_belong_to_their_actor() {
        submit(new OpenNotebook(A, LI, "zero"), "k0");
        submit(new TakeNote(A, Someone.as(Role.DISTRICT_BUREAU, "wang", "2024-11-30"), "one"), "k0");
        assertThat(events()).isEqualTo(2);
    }

    @Test
    void a_refusal_reaches_the_person_and_is_not_stored() {
        submit(new OpenNotebook(A, LI, "zero"), "k0");
        RuleRefused refused = catchThrowableOfType(RuleRefused.class, () -> submit(new TakeNote(A, LI, "zero"), "k1"));
        assertThat(refused.rule().name()).isEqualTo("THE_NOTE_WAS_ALREADY_TAKEN");
        assertThat(refused.field()).isEqualTo("text");
        // the key is still free
        assertThat(submit(new TakeNote(A, LI, "one"), "k1").version()).isEqualTo(1);
    }

    @Test
    void a_stale_version_is_refused() {
        submit(new OpenNotebook(A, LI, "zero"), "k0");
        submit(new TakeNote(A, LI, "one"), "k1");
        StaleVersion stale =
                catchThrowableOfType(StaleVersion.class, () -> submit(new TakeNote(A, at(0), "two"), "k2"));
        assertThat(stale.current()).isEqualTo(1);
        assertThat(submit(new TakeNote(A, at(1), "two"), "k2").version()).isEqualTo(2);
    }

    @Test
    void a_stream_is_opened_once_and_before_anything_else() {
        assertThat(catchThrowableOfType(RuleRefused.class, () -> submit(new TakeNote(A, LI, "one"), "k1"))
                        .rule())
                .isEqualTo(GeneralRule.IT_WAS_NEVER_OPENED);
        submit(new OpenNotebook(A, LI, "zero"), "k0");
        RuleRefused again =
                catchThrowableOfType(RuleRefused.class, () -> submit(new OpenNotebook(A, LI, "other"), "k2"));
        assertThat(again.rule()).isEqualTo(GeneralRule.IT_WAS_ALREADY_OPENED);
        assertThat(again.zh()).contains("testing-a");
        assertThat(events()).isEqualTo(1);
    }

    @Test
    void a_command_commits_on_its_own_within_another_unit_of_work() {
        DefaultUnitOfWork<?> outer = DefaultUnitOfWork.startAndGet(new GenericCommandMessage<>("an event is handled"));
        try {
            assertThat(submit(new OpenNotebook(A, LI, "zero"), "k0").firstPosition())
                    .isEqualTo(1);
            assertThat(events()).isEqualTo(1);
            assertThat(CurrentUnitOfWork.get()).isSameAs(outer);
        } finally {
            outer.rollback();
        }
        assertThat(events()).isEqualTo(1);
    }

    @Test
    void a_batch_is_written_with_one_receipt() {
        List<Command> commands =
                List.of(new OpenNotebook(A, LI, "a0"), new OpenNotebook(B, LI, "b0"), new TakeNote(A, LI, "a1"));
        Receipt receipt = gateway.submitTogether(commands, "k", digest("k"), "t");
        assertThat(receipt).isEqualTo(new Receipt("li", "k", hex("k"), "testing-a", 1, 1, 3, Someone.RECORDED));
        assertThat(gateway.submitTogether(commands, "k", digest("k"), "t")).isEqualTo(receipt);
        assertThat(database.number("SELECT count(*) FROM ledger.receipt")).isEqualTo(1);
        assertThat(submit(new TakeNote(A, LI, "a2"), "k2").version()).isEqualTo(2);
    }

    @Test
    void nothing_of_a_batch_is_written_where_one_command_is_refused() {
        submit(new OpenNotebook(B, LI, "b0"), "k0");
        BatchRefused byRule = catchThrowableOfType(
                BatchRefused.class,
                () -> gateway.submitTogether(
                        List.of(new OpenNotebook(A, LI, "a0"), new TakeNote(A, LI, "a0")), "k1", digest("k1"), "t"));
        assertThat(byRule.index()).isEqualTo(1);
        assertThat(((RuleRefused) byRule.refusal()).rule().name()).isEqualTo("THE_NOTE_WAS_ALREADY_TAKEN");
        BatchRefused byStream = catchThrowableOfType(
                BatchRefused.class,
                () -> gateway.submitTogether(
                        List.of(new OpenNotebook(A, LI, "a0"), new OpenNotebook(B, LI, "b1")),
                        "k2",
                        digest("k2"),
                        "t"));
        assertThat(byStream.index()).isEqualTo(1);
        assertThat(((RuleRefused) byStream.refusal()).rule()).isEqualTo(GeneralRule.IT_WAS_ALREADY_OPENED);
        assertThat(events()).isEqualTo(1);
        assertThat(submit(new OpenNotebook(A, LI, "a0"), "k3").firstPosition()).isEqualTo(2);
    }

    @Test
    void twenty_parallel_copies_of_each_of_200_submissions_write_each_once() throws Exception {
        for (int notebook = 0; notebook < 20; notebook++) {
            submit(new OpenNotebook(new NotebookId("testing-n" + notebook), LI, "first"), "open-" + notebook);
        }
        long before = events();
        List<Callable<Boolean>> copies = new ArrayList<>();
        ConcurrentHashMap<String, Set<Receipt>> answers = new ConcurrentHashMap<>();
        for (int i = 0; i < 200; i++) {
            String key = "key-" + i;
            Command command = command(i);
            for (int copy = 0; copy < 20; copy++) {
                copies.add(() -> answers.computeIfAbsent(key, k -> ConcurrentHashMap.newKeySet())
                        .add(submit(command, key)));
            }
        }
        Collections.shuffle(copies, new Random(7));
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (var result : threads.invokeAll(copies)) {
                result.get();
            }
        }
        assertThat(answers)
                .hasSize(200)
                .allSatisfy((key, receipts) -> assertThat(receipts).hasSize(1));
        assertThat(events() - before).isEqualTo(200);
        assertThat(database.number("SELECT max(position) FROM ledger.event")).isEqualTo(events());
        Set<Long> positions = new HashSet<>();
        answers.values().forEach(receipts -> receipts.forEach(receipt -> positions.add(receipt.firstPosition())));
        assertThat(positions).hasSize(200);
    }

    /** A third open, a third are refused when repeated, a third are not. */
    private static Command command(int i) {
        NotebookId shared = new NotebookId("testing-n" + i % 20);
        return switch (i % 3) {
            case 0 -> new OpenNotebook(new NotebookId("testing-own-" + i), LI, "text " + i);
            case 1 -> new TakeNote(shared, LI, "text " + i);
            default -> new TakeNoteAgain(shared, LI, "text " + i);
        };
    }

    @Test
    void what_another_node_has_written_counts_also_where_an_older_state_is_at_hand() {
        submit(new OpenNotebook(A, LI, "zero"), "k0");
        try (CommandSideUnderTest other = CommandSideUnderTest.over(database)) {
            TakeNote one = new TakeNote(A, LI, "one");
            other.gateway().submit(one, "k1", digest(one.toString()), "t");
            // decided on the older state it would be refused as coming from the future
            assertThat(submit(new TakeNote(A, at(1), "two"), "k2").version()).isEqualTo(2);
            TakeNote three = new TakeNote(A, LI, "three");
            other.gateway().submit(three, "k3", digest(three.toString()), "t");
            // decided on the older state it would be accepted, and meet the event that stands there
            StaleVersion stale =
                    catchThrowableOfType(StaleVersion.class, () -> submit(new TakeNote(A, at(2), "four"), "k4"));
            assertThat(stale.current()).isEqualTo(3);
            assertThat(catchThrowableOfType(RuleRefused.class, () -> submit(new TakeNote(A, LI, "three"), "k5"))
                            .rule()
                            .name())
                    .isEqualTo("THE_NOTE_WAS_ALREADY_TAKEN");
        }
    }

    @Test
    void what_a_refused_batch_would_have_written_is_not_remembered() {
        submit(new OpenNotebook(A, LI, "zero"), "k0");
        submit(new OpenNotebook(B, LI, "zero"), "k1");
        List<TakeNote> batch = List.of(new TakeNote(A, LI, "one"), new TakeNote(B, LI, "zero"));
        assertThatThrownBy(() -> gateway.submitTogether(batch, "k2", digest("batch"), "t"))
                .isInstanceOf(BatchRefused.class);
        // a remembered note would leave a hole in the stream's numbers here
        assertThat(submit(new TakeNote(A, LI, "two"), "k3").version()).isEqualTo(1);
    }

    @Test
    void one_of_two_nodes_loses_the_race_and_says_so() throws Exception {
        submit(new OpenNotebook(A, LI, "zero"), "k0");
        try (CommandSideUnderTest other = CommandSideUnderTest.over(database);
                var threads = Executors.newFixedThreadPool(2)) {
            int lost = 0;
            for (int round = 0; round < 50; round++) {
                String text = "round " + round;
                var one = threads.submit(() -> outcome(gateway, text + " one"));
                var two = threads.submit(() -> outcome(other.gateway(), text + " two"));
                lost += one.get() + two.get();
            }
            assertThat(events()).isEqualTo(1 + 100 - lost);
            assertThat(database.number("SELECT max(position) FROM ledger.event"))
                    .isEqualTo(101 - lost);
        }
    }

    private static int outcome(LedgerGateway node, String text) {
        try {
            node.submit(new TakeNote(A, LI, text), text, digest(text), "t");
            return 0;
        } catch (LostRace lost) {
            assertThat(lost.stream()).isEqualTo("testing-a");
            return 1;
        }
    }

    @Test
    void a_database_that_dies_in_the_middle_is_said_to_be_away_and_comes_back() throws Exception {
        try (EmbeddedPostgres server = LedgerDatabase.startServer();
                LedgerDatabase ledger = LedgerDatabase.on(server.getPort());
                CommandSideUnderTest dying = CommandSideUnderTest.patientlyOver(ledger)) {
            dying.gateway().submit(new OpenNotebook(A, LI, "zero"), "k0", digest("k0"), "t");
            // a transaction holds the head, so the next append waits inside the database, and is killed there
            try (var holder = ledger.owner().getConnection();
                    var threads = Executors.newFixedThreadPool(1)) {
                holder.setAutoCommit(false);
                holder.createStatement().execute("SELECT position FROM ledger.head FOR UPDATE");
                var waiting = threads.submit(
                        () -> dying.gateway().submit(new TakeNote(A, LI, "one"), "k1", digest("k1"), "t"));
                ledger.awaitBlockedWriter();
                ledger.killBackends();
                assertThatThrownBy(waiting::get).hasCauseInstanceOf(LedgerUnavailable.class);
            }
            // the same submission again, by the same node: it recovers by itself
            Receipt receipt =
                    untilItIsBack(() -> dying.gateway().submit(new TakeNote(A, LI, "one"), "k1", digest("k1"), "t"));
            assertThat(receipt.version()).isEqualTo(1);
            assertThat(ledger.number("SELECT count(*) FROM ledger.event")).isEqualTo(2);
        }
    }

    /** Each try may find another dead connection in the pools. */
    private static Receipt untilItIsBack(Supplier<Receipt> submission) {
        LedgerUnavailable last = null;
        for (int attempt = 0; attempt < 60; attempt++) {
            try {
                return submission.get();
            } catch (LedgerUnavailable away) {
                last = away;
            }
        }
        throw new AssertionError("the node does not recover", last);
    }

    private Receipt submit(Command command, String key) {
        return gateway.submit(command, key, digest(key), "trace");
    }

    private long events() {
        return database.number("SELECT count(*) FROM ledger.event");
    }

    private static CommandContext at(long version) {
        return new CommandContext(
                LI.occurredOn(),
                LI.actor(),
                LI.role(),
                LI.organisation(),
                LI.basis(),
                LI.source(),
                LI.onBehalfOf(),
                LI.recordedAt(),
                version);
    }

    private static byte[] digest(String body) {
        return body.getBytes(StandardCharsets.UTF_8);
    }

    private static String hex(String body) {
        return java.util.HexFormat.of().formatHex(digest(body));
    }
}
