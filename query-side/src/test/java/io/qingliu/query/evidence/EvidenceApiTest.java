package io.qingliu.query.evidence;

import static io.qingliu.query.testing.QuerySideUnderTest.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.query.testing.QuerySideUnderTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class EvidenceApiTest {
    private static QuerySideUnderTest query;

    @BeforeAll
    static void given() {
        query = QuerySideUnderTest.start();
        query.append(EvidenceStory.events());
        query.caughtUp();
    }

    @AfterAll
    static void close() {
        query.close();
    }

    @Test
    void which_evidence_file_is_reused_in_two_clusters() {
        JsonNode answer = query.json("/api/evidence/reused?meaning=EVIDENCE");
        assertThat(answer.path("completeTo").asLong()).isEqualTo(19);
        assertThat(answer.path("known").asLong()).isEqualTo(7);
        assertThat(answer.path("reused").asLong()).isEqualTo(3);
        assertThat(answer.path("files")).hasSize(2);
        JsonNode first = answer.path("files").get(0);
        assertThat(first.path("digest").asString("")).isEqualTo("1".repeat(64));
        assertThat(first.path("uses").get(2).path("fact").path("zh").asString(""))
                .isEqualTo("整改已完成");
        assertThat(query.json("/api/evidence/reused?as-of=7").path("files")).isEmpty();
    }

    @Test
    void what_a_clusters_evidence_is() {
        JsonNode answer = query.json("/api/clusters/cluster-QX01/evidence?standing=SUPERSEDED");
        assertThat(answer.path("files")).hasSize(1);
        assertThat(answer.path("files")
                        .get(0)
                        .path("filings")
                        .get(0)
                        .path("superseded")
                        .path("by")
                        .asString(""))
                .isEqualTo("evidence-5");
    }

    @Test
    void an_unknown_cluster_is_refused() {
        HttpResponse<String> refused = query.get("/api/clusters/cluster-QX99/evidence");
        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(body(refused).path("code").asString("")).isEqualTo("THERE_IS_NO_SUCH_CLUSTER");
        assertThat(query.get("/api/evidence/reused?cluster=cluster-QX99").statusCode())
                .isEqualTo(404);
    }
}
