package io.qingliu.query.demonstrationlist;

import static io.qingliu.query.testing.QuerySideUnderTest.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.query.testing.QuerySideUnderTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Question 11 at its address. */
class DemonstrationsApiTest {
    private static QuerySideUnderTest query;

    @BeforeAll
    static void given() {
        query = QuerySideUnderTest.start();
        query.append(DemonstrationStory.events());
        query.caughtUp();
    }

    @AfterAll
    static void close() {
        query.close();
    }

    @Test
    void who_is_candidate_checked_confirmed_not_selected_and_why() {
        JsonNode answer = query.json("/api/demonstrations?standing=NOT_SELECTED");
        assertThat(answer.path("completeTo").asLong()).isEqualTo(38);
        assertThat(answer.path("illustrative").asBoolean()).isTrue();
        assertThat(answer.path("filter").path("standing").asString("")).isEqualTo("NOT_SELECTED");
        assertThat(answer.path("goal").path("number").asInt()).isEqualTo(5);
        assertThat(answer.path("participations")).hasSize(1);
        JsonNode row = answer.path("participations").get(0);
        assertThat(row.path("cluster").path("name").asString("")).isEqualTo("西岸组团");
        assertThat(row.path("why").get(0).asString("")).isEqualTo("示范效应不足");
    }

    @Test
    void the_past_is_asked_by_position_and_by_day() {
        JsonNode then = query.json("/api/demonstrations?as-of=24");
        assertThat(then.path("participations").get(0).path("standing").asString(""))
                .isEqualTo("CANDIDATE");
        JsonNode early = query.json("/api/demonstrations?on=2024-08-01");
        assertThat(early.path("participations").get(4).path("standing").asString(""))
                .isEqualTo("APPLIED");
    }

    @Test
    void a_cluster_that_nobody_registered_is_unknown() {
        HttpResponse<String> refused = query.get("/api/demonstrations?cluster=cluster-QX99");
        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(body(refused).path("code").asString("")).isEqualTo("THERE_IS_NO_SUCH_CLUSTER");
        assertThat(query.get("/api/demonstrations?standing=HAPPY").statusCode()).isEqualTo(400);
    }
}
