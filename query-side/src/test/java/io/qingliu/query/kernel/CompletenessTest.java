package io.qingliu.query.kernel;

import static io.qingliu.query.testing.Facts.opened;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.query.kernel.CompletenessCheck.Finding;
import io.qingliu.query.testing.QuerySideUnderTest;
import io.qingliu.query.testing.Samples;
import io.qingliu.serialization.LedgerSerializer;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CompletenessTest {
    private static final int EVENTS = 60;

    private QuerySideUnderTest query;
    private final Samples samples = new Samples(26, false);

    @BeforeEach
    void given() {
        query = QuerySideUnderTest.start();
        query.append(opened(true));
        for (int i = 1; i < EVENTS; i++) {
            query.append(samples.any());
        }
        query.caughtUp();
    }

    @AfterEach
    void close() {
        query.close();
    }

    private List<Finding> findings() {
        return query.context().getBean(CompletenessCheck.class).all();
    }

    private List<String> unsound() {
        return findings().stream()
                .filter(finding -> !finding.sound())
                .map(Finding::follower)
                .toList();
    }

    /** The sum of the leaf hashes up to a position, added up by other means. */
    private String sum(long to) throws SQLException {
        BigInteger sum = BigInteger.ZERO;
        try (Connection connection = query.database().superuser().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT encode(leaf_hash, 'hex') FROM ledger.event WHERE position <= " + to)) {
            while (row.next()) {
                sum = sum.add(new BigInteger(row.getString(1), 16));
            }
        }
        return String.format("%064x", sum.mod(BigInteger.TWO.pow(256)));
    }

    /** Puts a follower's place elsewhere by hand, as no running process would. */
    private void place(String follower, long position) {
        byte[] token = new LedgerSerializer()
                .serialize(new GlobalSequenceTrackingToken(position), byte[].class)
                .getData();
        try (Connection connection = query.database().superuser().getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("UPDATE query.token SET token = ? WHERE processor = ?")) {
            statement.setBytes(1, token);
            statement.setString(2, follower);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void every_answer_says_how_many_events_it_rests_on_and_the_sum_of_their_leaves() throws SQLException {
        JsonNode now = query.json("/api/clusters");
        assertThat(now.path("events").asLong()).isEqualTo(EVENTS);
        assertThat(now.path("digest").asString("")).isEqualTo(sum(EVENTS));
        JsonNode then = query.json("/api/clusters?as-of=33");
        assertThat(then.path("events").asLong()).isEqualTo(33);
        assertThat(then.path("digest").asString("")).isEqualTo(sum(33));
    }

    @Test
    void what_the_followers_counted_is_what_the_ledger_holds() {
        assertThat(findings()).extracting(Finding::follower).contains("audithistory", "dashboard", "places");
        assertThat(findings()).allSatisfy(finding -> {
            assertThat(finding.sound()).as(finding.toString()).isTrue();
            assertThat(finding.due().events()).isEqualTo(EVENTS);
        });
    }

    @Test
    void a_skipped_event_is_found_with_the_follower_that_skipped_it() {
        query.whileStopped(() -> {
            query.append(samples.any());
            place("places", EVENTS + 1);
        });
        query.append(samples.any());
        query.caughtUp();
        assertThat(unsound()).containsExactly("places");
    }

    @Test
    void an_event_that_was_told_twice_is_found_with_the_follower_that_was_told_it() {
        query.whileStopped(() -> place("dashboard", EVENTS - 1));
        query.append(samples.any());
        query.caughtUp();
        assertThat(unsound()).containsExactly("dashboard");
        Finding found = findings().stream()
                .filter(finding -> !finding.sound())
                .findFirst()
                .orElseThrow();
        assertThat(found.consumed().events()).isEqualTo(found.due().events() + 1);
    }

    @Test
    void one_event_skipped_and_another_told_twice_do_not_make_up_for_each_other() {
        query.whileStopped(() -> place("dashboard", EVENTS - 1));
        query.whileStopped(() -> {
            query.append(samples.any());
            place("dashboard", EVENTS + 1);
        });
        query.append(samples.any());
        query.caughtUp();
        Finding found = findings().stream()
                .filter(finding -> !finding.sound())
                .findFirst()
                .orElseThrow();
        assertThat(found.follower()).isEqualTo("dashboard");
        assertThat(found.consumed().events()).isEqualTo(found.due().events());
    }
}
