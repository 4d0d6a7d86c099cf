package io.qingliu.query.retention;

import static io.qingliu.query.testing.QuerySideUnderTest.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.query.testing.QuerySideUnderTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RetentionApiTest {
    private static QuerySideUnderTest query;

    @BeforeAll
    static void given() {
        query = QuerySideUnderTest.start();
        query.append(RetentionStory.events());
        query.caughtUp();
    }

    @AfterAll
    static void close() {
        query.close();
    }

    @Test
    void which_documents_reach_their_archive_hand_over_this_year() {
        JsonNode answer = query.json("/api/retention");
        assertThat(answer.path("year").asInt()).isEqualTo(2025);
        assertThat(answer.path("completeTo").asLong()).isEqualTo(16);
        assertThat(answer.path("files")).hasSize(5);
        assertThat(answer.path("files").get(2).path("number").asString("")).isEqualTo("渝环办〔2024〕163号");
        assertThat(query.json("/api/retention?year=2025&kind=DOCUMENT&retention=SHORT")
                        .path("files"))
                .hasSize(1);
        assertThat(query.json("/api/retention?year=2025&as-of=8").path("files")).hasSize(2);
    }

    @Test
    void what_cannot_be_read_is_refused() {
        HttpResponse<String> refused = query.get("/api/retention?limit=0");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(body(refused).path("field").asString("")).isEqualTo("limit");
        assertThat(query.get("/api/retention?cluster=cluster-XX").statusCode()).isEqualTo(404);
    }
}
