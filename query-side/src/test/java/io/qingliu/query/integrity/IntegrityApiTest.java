package io.qingliu.query.integrity;

import static io.qingliu.query.testing.QuerySideUnderTest.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.Severity;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.remediation.ProblemRegraded;
import io.qingliu.query.kernel.Recorded;
import io.qingliu.query.testing.Facts;
import io.qingliu.query.testing.QuerySideUnderTest;
import io.qingliu.query.testing.ReferenceStory;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The addresses of the room, over the reference story. */
class IntegrityApiTest {
    private static QuerySideUnderTest query;

    @BeforeAll
    static void given() {
        query = QuerySideUnderTest.start();
        query.append(ReferenceStory.book().events().stream()
                .map(Recorded::event)
                .map(Objects::requireNonNull)
                .toArray(DomainEvent[]::new));
        query.append(new ProblemRegraded(
                RemediationId.of(ReferenceStory.CLUSTER, 2),
                Facts.on("2024-12-06"),
                new ProblemId("N02-001"),
                Severity.MAJOR,
                Severity.MINOR,
                "重新核定",
                java.util.List.of()));
        query.caughtUp();
    }

    @AfterAll
    static void close() {
        query.close();
    }

    @Test
    void every_question_is_answered_at_its_address() {
        JsonNode hands = query.json("/api/integrity/same-hands");
        assertThat(hands.path("verifications").asLong()).isEqualTo(4);
        assertThat(hands.path("fixes")).isEmpty();
        assertThat(hands.path("completeTo").asLong()).isEqualTo(64);
        JsonNode bulk = query.json("/api/integrity/bulk-entries");
        assertThat(bulk.path("filter").toString()).isEqualTo("{\"days\":\"7\",\"minutes\":\"60\",\"records\":\"20\"}");
        JsonNode downgrades = query.json("/api/integrity/downgrades?cluster=cluster-QX01");
        assertThat(downgrades.path("rows").get(0).path("problemId").asString(""))
                .isEqualTo("N02-001");
        assertThat(downgrades.path("rows").get(0).path("cluster").asString("")).isEqualTo("清溪组团");
        assertThat(query.json("/api/integrity/downgrades?as-of=63").path("rows"))
                .isEmpty();
        JsonNode relapses = query.json("/api/integrity/relapses");
        assertThat(relapses.path("passed").asLong()).isEqualTo(1);
        assertThat(relapses.path("observed").asLong()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"same-hands", "bulk-entries", "downgrades"})
    void a_cluster_that_the_ledger_does_not_know_is_404(String question) {
        var refused = query.get("/api/integrity/" + question + "?cluster=cluster-NONE");
        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(body(refused).path("code").asString("")).isEqualTo("THERE_IS_NO_SUCH_CLUSTER");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bulk-entries?days=0",
                "bulk-entries?records=1",
                "bulk-entries?minutes=1441",
                "relapses?months=0",
                "relapses?cluster=cluster-QX01",
                "downgrades?severity=MAJOR"
            })
    void what_cannot_be_read_is_refused(String question) {
        assertThat(query.get("/api/integrity/" + question).statusCode()).isEqualTo(400);
    }
}
