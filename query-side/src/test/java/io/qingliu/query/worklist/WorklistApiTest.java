package io.qingliu.query.worklist;

import static io.qingliu.query.testing.QuerySideUnderTest.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.query.testing.QuerySideUnderTest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The room's questions at their addresses, looked at on 2025-11-20. */
class WorklistApiTest {
    private static QuerySideUnderTest query;

    @BeforeAll
    static void given() {
        query = QuerySideUnderTest.start();
        query.append(WorkStory.events());
        query.caughtUp();
    }

    @AfterAll
    static void close() {
        query.close();
    }

    private static List<String> texts(JsonNode rows, String path) {
        List<String> texts = new ArrayList<>();
        rows.forEach(row -> texts.add(row.at(path).asString("")));
        return texts;
    }

    @ParameterizedTest
    @CsvSource({
        "'/api/due?due-to=2025-12-31', clusters, /cluster/clusterId, 'cluster-QX02,cluster-QX01'",
        "'/api/due?unit=unit-none', clusters, /cluster/clusterId, ''",
        "'/api/surveys?complete=NO', units, /unitId, 'unit-qingxi'",
        "'/api/problems?late=YES', problems, /problemId, 'N02-001'",
        "'/api/problems?organisation=org-food', problems, /problemId, 'S02-001'",
        "'/api/problems?standing=VERIFIED&code=N02', problems, /problemId, 'N02-003,N02-004'",
        "'/api/problems?due-from=2025-11-01&due-to=2025-11-30', problems, /problemId, 'S02-001'",
        "'/api/problems?severity=MINOR&cluster=cluster-QX01', problems, /problemId, 'S07-001,N02-002'",
        "'/api/problem-codes', codes, /daysToClose/days, ',11.5,,61'",
        "'/api/infeasible?ground=RECORDED_AS_INFEASIBLE', plans, /cluster/clusterId, 'cluster-QX02'",
        "'/api/excluded', clusters, /cluster/clusterId, ''",
        "'/api/progress?park=park-qingxi', clusters, /lagDays, '133,82'",
        "'/api/worklist?organisation=org-qingxi-park', work, /subject, 'N02-001'",
        "'/api/worklist?due-from=2025-11-01', work, /subject, 'S02-001'",
        "'/api/worklist?task=MILESTONE&due-to=2025-12-31', work, /subject, 'dry,acceptance,report'",
        "'/api/blocking?enterprise=清溪化工', enterprises, /problems/0/problemId, 'N02-001'"
    })
    void a_question_is_answered_as_it_is_filtered(String address, String list, String path, String expected) {
        JsonNode answer = query.json(address.replace("清溪化工", "%E6%B8%85%E6%BA%AA%E5%8C%96%E5%B7%A5"));
        assertThat(answer.path("completeTo").asLong()).isEqualTo(39);
        assertThat(answer.path("day").asString("")).isEqualTo("2025-11-20");
        assertThat(String.join(",", texts(answer.path(list), path))).isEqualTo(expected);
    }

    @Test
    void the_past_is_asked_by_day_and_by_position() {
        JsonNode then = query.json("/api/problems?late=YES&on=2025-07-15");
        // on that day the first plan's day had been moved by the second, which was not over yet
        assertThat(then.path("problems")).isEmpty();
        JsonNode before = query.json("/api/problems?late=YES&on=2025-07-05&as-of=21");
        assertThat(texts(before.path("problems"), "/problemId")).containsExactly("S07-001", "N02-001");
        assertThat(before.path("completeTo").asLong()).isEqualTo(21);
        JsonNode ahead = query.json("/api/worklist?on=2025-12-29");
        assertThat(ahead.path("weekTo").asString("")).isEqualTo("2026-01-04");
        assertThat(texts(ahead.path("work"), "/subject"))
                .containsExactly("N02-001", "N01-001", "S02-001", "dry", "acceptance", "report");
    }

    @Test
    void pages_follow_each_other_and_a_cursor_is_good_for_its_question_only() {
        List<String> seen = new ArrayList<>();
        JsonNode page = query.json("/api/problems?limit=3");
        String cursor = page.path("next").asString("");
        while (true) {
            seen.addAll(texts(page.path("problems"), "/problemId"));
            if (page.path("next").isNull()) {
                break;
            }
            page = query.json(
                    "/api/problems?limit=3&cursor=" + page.path("next").asString(""));
        }
        assertThat(seen).containsExactly("S07-001", "N02-001", "S02-001", "N01-001", "N02-002", "N02-003", "N02-004");
        for (String other : List.of("severity=MAJOR&", "on=2025-10-01&", "as-of=30&")) {
            HttpResponse<String> refused = query.get("/api/problems?" + other + "cursor=" + cursor);
            assertThat(refused.statusCode()).as(other).isEqualTo(400);
            assertThat(body(refused).path("code").asString("")).isEqualTo("THIS_CURSOR_BELONGS_TO_ANOTHER_QUESTION");
        }
        assertThat(query.get("/api/blocking?cursor=" + cursor).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "due",
                "surveys",
                "problems",
                "problem-codes",
                "infeasible",
                "excluded",
                "signatures",
                "reports",
                "progress",
                "worklist",
                "blocking",
                "returns"
            })
    void a_cluster_that_nobody_registered_is_unknown_and_a_filter_that_nobody_knows_is_refused(String question) {
        HttpResponse<String> unknown = query.get("/api/" + question + "?cluster=cluster-QX99");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(body(unknown).path("code").asString("")).isEqualTo("THERE_IS_NO_SUCH_CLUSTER");
        assertThat(query.get("/api/" + question + "?cluster=cluster-QX01&as-of=2")
                        .statusCode())
                .isEqualTo(404);
        assertThat(query.get("/api/" + question + "?colour=RED").statusCode()).isEqualTo(400);
        assertThat(query.get("/api/" + question + "?cluster=cluster-QX01").statusCode())
                .isEqualTo(200);
    }
}
