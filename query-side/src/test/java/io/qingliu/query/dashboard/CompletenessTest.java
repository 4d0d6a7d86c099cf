package io.qingliu.query.dashboard;

import static io.qingliu.query.testing.Facts.opened;
import static io.qingliu.query.testing.Facts.park;
import static io.qingliu.query.testing.Facts.unit;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.query.dashboard.CompletenessView.ProjectionRow;
import io.qingliu.query.kernel.Complete;
import io.qingliu.query.testing.QuerySideUnderTest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CompletenessTest {
    @Test
    void every_projection_says_how_far_it_is_and_how_far_behind() {
        Complete.Parked parked = new Complete.Parked("cluster-QX01", 7);
        CompletenessView view = CompletenessView.of(
                12,
                new TreeMap<>(Map.of(
                        "worklist", new Complete(12, List.of(parked)), "dashboard", new Complete(9, List.of()))));
        assertThat(view)
                .isEqualTo(new CompletenessView(
                        12,
                        9,
                        false,
                        List.of(
                                new ProjectionRow("dashboard", 9, 3, List.of()),
                                new ProjectionRow("worklist", 12, 0, List.of(parked)))));
    }

    @Test
    void the_address_tells_all_projections_of_the_process() {
        try (QuerySideUnderTest query = QuerySideUnderTest.start()) {
            assertThat(query.json("/api/completeness").path("head").asLong()).isZero();
            long head = query.append(opened(true), unit(), park());
            JsonNode answer = query.caughtUp().json("/api/completeness?at-least=" + head);
            assertThat(answer.path("head").asLong()).isEqualTo(3);
            assertThat(answer.path("completeTo").asLong()).isEqualTo(3);
            assertThat(answer.path("upToDate").asBoolean()).isTrue();
            assertThat(answer.path("projections"))
                    .extracting(row -> row.path("projection").asString(""))
                    .contains("audithistory", "dashboard", "places");
            assertThat(query.get("/api/completeness?at-least=999").statusCode()).isEqualTo(503);
        }
    }
}
