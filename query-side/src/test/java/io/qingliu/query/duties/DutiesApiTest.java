package io.qingliu.query.duties;

import static io.qingliu.query.testing.QuerySideUnderTest.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.query.testing.QuerySideUnderTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DutiesApiTest {
    private static QuerySideUnderTest query;

    @BeforeAll
    static void given() {
        query = QuerySideUnderTest.start();
        query.append(DutiesStory.events());
        query.caughtUp();
    }

    @AfterAll
    static void close() {
        query.close();
    }

    @Test
    void what_is_overdue_on_the_day() {
        JsonNode answer = query.json("/api/duties?standing=OVERDUE");
        assertThat(answer.path("completeTo").asLong()).isEqualTo(38);
        assertThat(answer.path("total").asLong()).isEqualTo(14);
        assertThat(answer.path("duties")).hasSize(1);
        JsonNode row = answer.path("duties").get(0);
        assertThat(row.path("title").asString("")).isEqualTo("污水厂超负荷督办");
        assertThat(row.path("particulars").path("matter").path("owner").asString(""))
                .isEqualTo("org-park");
        assertThat(row.path("daysLeft").asLong()).isEqualTo(-51);
        assertThat(row.path("followUps").get(1).path("fact").path("zh").asString(""))
                .isEqualTo("调度事项已跟进");
    }

    @Test
    void which_units_have_no_plan_of_the_year() {
        JsonNode answer = query.json("/api/duties/plans");
        assertThat(answer.path("year").asInt()).isEqualTo(2025);
        assertThat(answer.path("withoutPlan").get(0).path("name").asString("")).isEqualTo("南岸区");
        assertThat(query.json("/api/duties/plans?year=2025&unit=unit-qingxi").path("units"))
                .hasSize(1);
    }

    @Test
    void what_was_open_at_a_position_and_what_will_be_overdue() {
        assertThat(query.json("/api/duties?as-of=13").path("duties").get(1).path("followUps"))
                .isEmpty();
        assertThat(query.json("/api/duties?standing=OVERDUE&on=2026-01-01").path("duties"))
                .hasSize(2);
    }

    @Test
    void what_cannot_be_read_is_refused() {
        HttpResponse<String> refused = query.get("/api/duties?year=25");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(body(refused).path("field").asString("")).isEqualTo("year");
        assertThat(query.get("/api/duties?cluster=cluster-XX").statusCode()).isEqualTo(404);
    }
}
