package io.qingliu.query.scoreprovenance;

import static io.qingliu.query.testing.QuerySideUnderTest.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.events.DomainEvent;
import io.qingliu.query.kernel.Recorded;
import io.qingliu.query.testing.QuerySideUnderTest;
import io.qingliu.query.testing.ReferenceStory;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The addresses of the room, over the reference story. */
class ScoreApiTest {
    private static final String CHANGES = "/api/clusters/cluster-QX01/score-changes";

    private static QuerySideUnderTest query;

    @BeforeAll
    static void given() {
        query = QuerySideUnderTest.start();
        query.append(ReferenceStory.book().events().stream()
                .map(Recorded::event)
                .map(Objects::requireNonNull)
                .toArray(DomainEvent[]::new));
        query.caughtUp();
    }

    @AfterAll
    static void close() {
        query.close();
    }

    private static List<String> bars(JsonNode answer) {
        List<String> bars = new ArrayList<>();
        answer.path("waterfall")
                .forEach(bar -> bars.add(bar.path("from").path("shown").asString("") + "→"
                        + bar.path("to").path("shown").asString("")));
        return bars;
    }

    @Test
    void the_steps_from_86_to_92_are_answered_by_day_and_by_position() {
        List<String> expected = List.of("0.0→86.0", "86.0→88.0", "88.0→90.0", "90.0→91.0", "91.0→92.0", "0.0→92.0");
        assertThat(bars(query.json(CHANGES + "?from-on=2024-10-31&on=2024-12-31")))
                .isEqualTo(expected);
        JsonNode byPosition = query.json(CHANGES + "?from-as-of=51");
        assertThat(bars(byPosition)).isEqualTo(expected);
        assertThat(byPosition.path("completeTo").asLong()).isEqualTo(63);
        assertThat(byPosition.path("clusterId").asString("")).isEqualTo("cluster-QX01");
        assertThat(byPosition.path("illustrative").asBoolean()).isTrue();
        assertThat(byPosition.path("filter").path("from-as-of").asString("")).isEqualTo("51");
        JsonNode rise = byPosition.path("steps").get(1);
        assertThat(rise.path("item").asString("")).isEqualTo("C3");
        assertThat(rise.path("wonPoints").asLong()).isEqualTo(20);
        assertThat(rise.path("scale").asLong()).isEqualTo(10);
        assertThat(rise.path("problems")
                        .get(0)
                        .path("deeds")
                        .get(2)
                        .path("kind")
                        .asString(""))
                .isEqualTo("VERIFIED");
    }

    @Test
    void going_back_in_time_takes_the_steps_back() {
        JsonNode back = query.json(CHANGES + "?from-on=2024-12-31&on=2024-10-31");
        assertThat(bars(back))
                .containsExactly("0.0→92.0", "92.0→91.0", "91.0→90.0", "90.0→88.0", "88.0→86.0", "0.0→86.0");
        assertThat(back.path("steps").get(0).path("effect").asString("")).isEqualTo("GONE");
    }

    @Test
    void before_the_first_round_there_is_no_score_and_nothing_to_tell() {
        JsonNode none = query.json(CHANGES + "?as-of=7");
        assertThat(none.path("to").path("total").isNull()).isTrue();
        assertThat(none.path("steps")).isEmpty();
        assertThat(none.path("difference").path("exact").asString("")).isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/clusters/cluster-NONE/score-changes",
                "/api/clusters/cluster-QX01/score-changes?as-of=3",
                "/api/clusters/cluster-NONE/score-basis",
                "/api/clusters/cluster-NONE/rubric-comparison",
                "/api/scores/unsupported-rises?cluster=cluster-NONE",
                "/api/scores/changes-after-signing?cluster=cluster-NONE",
                "/api/scores/assessor-deviations?cluster=cluster-NONE"
            })
    void a_cluster_that_the_ledger_does_not_know_then_is_404(String path) {
        HttpResponse<String> refused = query.get(path);
        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(body(refused).path("code").asString("")).isEqualTo("THERE_IS_NO_SUCH_CLUSTER");
    }

    @Test
    void a_first_point_that_cannot_be_read_is_refused_under_its_own_name() {
        HttpResponse<String> beyond = query.get(CHANGES + "?from-as-of=999");
        assertThat(beyond.statusCode()).isEqualTo(400);
        assertThat(body(beyond).path("code").asString("")).isEqualTo("THIS_POSITION_IS_BEYOND_THE_HEAD");
        assertThat(body(beyond).path("field").asString("")).isEqualTo("from-as-of");
        HttpResponse<String> noDay = query.get(CHANGES + "?from-on=2024-13-01");
        assertThat(body(noDay).path("field").asString("")).isEqualTo("from-on");
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=eighty", "from=90", "below=85", "below=-1", "from=1001&below=1002", "from=85.12345"})
    void bounds_that_are_none_are_refused(String bounds) {
        assertThat(query.get("/api/scores/near-pass?" + bounds).statusCode()).isEqualTo(400);
    }

    @Test
    void every_other_question_is_answered_at_its_address() {
        assertThat(query.json("/api/clusters/cluster-QX01/score-basis").path("items"))
                .hasSize(24);
        assertThat(query.json("/api/clusters/cluster-QX01/rubric-comparison")
                        .path("scored")
                        .get(1)
                        .path("rubric")
                        .asString(""))
                .isEqualTo("rubric-illustrative-2024 v1");
        JsonNode near = query.json("/api/scores/near-pass?on=2024-10-31");
        assertThat(near.path("clusters").get(0).path("clusterId").asString("")).isEqualTo("cluster-QX01");
        assertThat(near.path("filter").path("below").asString("")).isEqualTo("90");
        assertThat(query.json("/api/scores/distribution").path("scored").asLong())
                .isEqualTo(1);
        assertThat(query.json("/api/scores/changes-after-signing")
                        .path("signedRounds")
                        .asLong())
                .isEqualTo(2);
        assertThat(query.json("/api/scores/unsupported-rises").path("rises").asLong())
                .isEqualTo(4);
        assertThat(query.json("/api/scores/assessor-deviations").path("checks").asLong())
                .isZero();
    }
}
