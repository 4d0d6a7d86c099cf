package io.qingliu.query.audithistory;

import static io.qingliu.query.testing.Facts.cohort;
import static io.qingliu.query.testing.Facts.on;
import static io.qingliu.query.testing.Facts.opened;
import static io.qingliu.query.testing.Facts.problem;
import static io.qingliu.query.testing.Facts.registered;
import static io.qingliu.query.testing.Facts.scope;
import static io.qingliu.query.testing.Facts.transcribed;
import static io.qingliu.query.testing.QuerySideUnderTest.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.events.Severity;
import io.qingliu.events.cluster.ClusterRenamed;
import io.qingliu.events.cluster.SharedFactNoted;
import io.qingliu.events.correction.EventCorrected;
import io.qingliu.events.correction.FieldChange;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.CorrectionId;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.remediation.ProblemRegraded;
import io.qingliu.query.testing.QuerySideUnderTest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class HistoryApiTest {
    private static final ClusterId CLUSTER = new ClusterId("cluster-QX01");
    private static final ClusterId OTHER = new ClusterId("cluster-QX02");
    private static final String HISTORY = "/api/clusters/cluster-QX01/history";

    private static QuerySideUnderTest query;
    private static String regraded;
    private static String caused;

    @BeforeAll
    static void given() {
        query = QuerySideUnderTest.start();
        query.append(
                opened(true),
                registered(CLUSTER, "清溪组团"),
                registered(OTHER, "南岸组团"),
                scope(CLUSTER, true),
                problem(CLUSTER, 1, "N02-001", Severity.MAJOR));
        regraded = query.append(
                new ProblemRegraded(
                        RemediationId.of(CLUSTER, 1),
                        transcribed("2024-08-10"),
                        new ProblemId("N02-001"),
                        Severity.MAJOR,
                        Severity.MINOR,
                        "现场复核",
                        List.of()),
                null);
        caused = query.append(cohort(CLUSTER), regraded);
        query.append(
                new SharedFactNoted(
                        CLUSTER,
                        on("2024-09-01"),
                        "dispatch-1",
                        "11111111-1111-1111-1111-111111111111",
                        "dispatch.DispatchOpened",
                        "雨季排查调度"),
                new EventCorrected(
                        new CorrectionId("correction-1"),
                        on("2024-09-05"),
                        regraded,
                        "remediation.ProblemRegraded",
                        CLUSTER,
                        List.of(new FieldChange("reason", "现场复核", "专家复核")),
                        "录入笔误"),
                new ClusterRenamed(CLUSTER, on("2024-09-09"), "清溪组团", "清溪新城组团", "区划调整"));
        query.caughtUp();
    }

    @AfterAll
    static void close() {
        query.close();
    }

    private static List<String> types(JsonNode answer) {
        List<String> types = new ArrayList<>();
        answer.path("entries").forEach(entry -> types.add(entry.path("type").asString("")));
        return types;
    }

    private static JsonNode entry(String type) {
        for (JsonNode entry : query.json(HISTORY).path("entries")) {
            if (entry.path("type").asString("").equals(type)) {
                return entry;
            }
        }
        throw new AssertionError("no " + type);
    }

    @Test
    void every_event_of_the_cluster_is_told_in_the_order_of_recording_and_no_other() {
        JsonNode answer = query.json(HISTORY);
        assertThat(answer.path("illustrative").asBoolean()).isTrue();
        assertThat(types(answer))
                .containsExactly(
                        "cluster.ClusterRegistered",
                        "cluster.ScopeDetermined",
                        "remediation.ProblemRaised",
                        "remediation.ProblemRegraded",
                        "cluster.CohortAssigned",
                        "cluster.SharedFactNoted",
                        "correction.EventCorrected",
                        "cluster.ClusterRenamed");
        assertThat(answer.path("completeTo").asLong()).isEqualTo(10);
        assertThat(answer.path("name").asString("")).isEqualTo("清溪新城组团");
        assertThat(answer.path("next").isNull()).isTrue();
    }

    @Test
    void an_entry_says_who_when_what_why_from_what_to_what_and_for_whom() {
        JsonNode entry = entry("remediation.ProblemRegraded");
        assertThat(entry.path("zh").asString("")).isEqualTo("问题等级已调整");
        assertThat(entry.path("en").asString("")).isEqualTo("Problem regraded");
        assertThat(entry.path("occurredOn").asString("")).isEqualTo("2024-08-10");
        assertThat(entry.path("recordedAt").asString("")).startsWith("2025-01-02T");
        assertThat(entry.path("reason").asString("")).isEqualTo("现场复核");
        assertThat(entry.path("basis").path("number").asString("")).isEqualTo("渝环办〔2024〕163号");
        JsonNode change = entry.path("changes").get(0);
        assertThat(change.path("before").asString("")).isEqualTo("较大 MAJOR");
        assertThat(change.path("after").asString("")).isEqualTo("一般 MINOR");
        JsonNode who = entry.path("who");
        assertThat(who.path("actor").asString("")).isEqualTo("clerk-1");
        assertThat(who.path("roleZh").asString("")).isEqualTo("区县局责任部门");
        assertThat(who.path("transcribed").asBoolean()).isTrue();
        assertThat(who.path("onBehalfOf").path("actor").asString("")).isEqualTo("li-1");
        assertThat(who.path("exceptions").get(0).asString("")).isEqualTo("VERIFIER_MUST_NOT_BE_THE_FIXER");
        assertThat(entry.path("fields").get(0).path("zh").asString("")).isEqualTo("问题编号");
        assertThat(entry.path("fields").get(0).path("value").asString("")).isEqualTo("N02-001");
    }

    @Test
    void an_entry_names_its_cause_and_its_operation() {
        JsonNode entry = entry("cluster.CohortAssigned");
        assertThat(entry.path("eventId").asString("")).isEqualTo(caused);
        assertThat(entry.path("causedBy").path("eventId").asString("")).isEqualTo(regraded);
        assertThat(entry.path("causedBy").path("type").asString("")).isEqualTo("remediation.ProblemRegraded");
        assertThat(entry.path("causedBy").path("position").asLong()).isEqualTo(6);
        assertThat(entry.path("operation").asString("")).startsWith("operation-");
    }

    @Test
    void a_correction_stands_at_the_corrected_entry_and_by_itself() {
        JsonNode correction =
                entry("remediation.ProblemRegraded").path("corrections").get(0);
        assertThat(correction.path("position").asLong()).isEqualTo(9);
        assertThat(correction.path("reason").asString("")).isEqualTo("录入笔误");
        assertThat(correction.path("changes").get(0).path("before").asString(""))
                .isEqualTo("现场复核");
        assertThat(correction.path("changes").get(0).path("after").asString("")).isEqualTo("专家复核");
        assertThat(entry("correction.EventCorrected")
                        .path("corrects")
                        .path("position")
                        .asLong())
                .isEqualTo(6);
    }

    @Test
    void a_shared_fact_leads_to_its_source() {
        JsonNode shared = entry("cluster.SharedFactNoted").path("shared");
        assertThat(shared.path("stream").asString("")).isEqualTo("dispatch-1");
        assertThat(shared.path("zh").asString("")).isEqualTo("调度督办已发起");
    }

    @Test
    void the_history_of_one_stream_can_be_asked_for() {
        assertThat(types(query.json("/api/streams/remediation-QX01-1/history")))
                .containsExactly("remediation.ProblemRaised", "remediation.ProblemRegraded");
        assertThat(query.get("/api/streams/remediation-QX09-1/history").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stream=remediation | 2",
                "type=cluster.ScopeDetermined | 1",
                "role=MUNICIPAL_BUREAU | 3",
                "role=ENFORCEMENT_DETACHMENT | 1",
                "actor=li-1 | 1",
                "actor=clerk-1 | 5",
                "occurred-from=2024-09-01 | 3",
                "occurred-to=2024-07-02 | 1",
                "occurred-from=2024-08-01&occurred-to=2024-08-31 | 2",
                "recorded-from=2025-01-02&recorded-to=2025-01-02 | 8",
                "recorded-from=2025-01-03 | 0",
                "text=%E7%8E%B0%E5%9C%BA | 2",
                "text=n02-001 | 2",
                "text=100%25 | 0",
                "after=6 | 4",
                "stream=cluster&role=MUNICIPAL_BUREAU&text=%E4%BC%81%E4%B8%9A | 1",
                "role= | 8"
            })
    void filters_narrow_the_history(String filter, int expected) {
        assertThat(query.json(HISTORY + "?" + filter).path("entries")).hasSize(expected);
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        List<String> types = new ArrayList<>();
        String next = "";
        int pages = 0;
        do {
            JsonNode answer = query.json(HISTORY + "?limit=3" + next);
            types.addAll(types(answer));
            next = answer.path("next").isNull()
                    ? null
                    : "&cursor=" + answer.path("next").asString("");
            pages++;
        } while (next != null);
        assertThat(pages).isEqualTo(3);
        assertThat(types).isEqualTo(types(query.json(HISTORY)));
    }

    @Test
    void a_cursor_of_another_question_is_refused() {
        String next = query.json(HISTORY + "?limit=3&role=DISTRICT_BUREAU")
                .path("next")
                .asString("");
        assertThat(query.get(HISTORY + "?limit=2&role=DISTRICT_BUREAU&cursor=" + next)
                        .statusCode())
                .isEqualTo(200);
        for (String other : List.of("?cursor=" + next, "?role=EXPERT&cursor=" + next, "?cursor=9.abc", "?cursor=abc")) {
            refused(query.get(HISTORY + other), 400, "THIS_CURSOR_BELONGS_TO_ANOTHER_QUESTION", "cursor");
        }
        refused(
                query.get("/api/clusters/cluster-QX02/history?role=DISTRICT_BUREAU&cursor=" + next),
                400,
                "THIS_CURSOR_BELONGS_TO_ANOTHER_QUESTION",
                "cursor");
    }

    @ParameterizedTest
    @CsvSource({
        "role=NOBODY, THIS_VALUE_IS_UNKNOWN, role",
        "stream=nothing, THIS_VALUE_IS_UNKNOWN, stream",
        "type=remediation.Nothing, THIS_EVENT_TYPE_IS_UNKNOWN, type",
        "occurred-from=yesterday, THIS_IS_NOT_A_DAY, occurred-from",
        "occurred-to=2025-02-30, THIS_IS_NOT_A_DAY, occurred-to",
        "occurred-from=2025-02-02&occurred-to=2025-02-01, A_PERIOD_RUNS_FORWARD, occurred-from",
        "limit=0, THIS_NUMBER_IS_OUT_OF_RANGE, limit",
        "limit=1001, THIS_NUMBER_IS_OUT_OF_RANGE, limit",
        "after=-1, THIS_NUMBER_IS_OUT_OF_RANGE, after",
        "after=1&cursor=1.x, AFTER_OR_CURSOR, cursor",
        "at-least=soon, THIS_NUMBER_IS_OUT_OF_RANGE, at-least",
        "rolle=EXPERT, THIS_PARAMETER_IS_UNKNOWN, rolle",
        "role=EXPERT&role=AUDITOR, THIS_PARAMETER_STANDS_TWICE, role"
    })
    void what_cannot_be_read_is_refused_with_its_field(String filter, String code, String field) {
        refused(query.get(HISTORY + "?" + filter), 400, code, field);
    }

    @Test
    void an_unknown_cluster_is_told_as_unknown() {
        refused(query.get("/api/clusters/cluster-QX09/history"), 404, "THERE_IS_NO_SUCH_CLUSTER", "clusterId");
        refused(query.get("/api/clusters/nonsense/history"), 404, "THERE_IS_NO_SUCH_CLUSTER", "clusterId");
    }

    @Test
    void a_position_that_is_reached_is_waited_for_and_one_beyond_the_head_only_so_long() {
        assertThat(query.get(HISTORY + "?at-least=10").statusCode()).isEqualTo(200);
        long started = System.nanoTime();
        HttpResponse<String> answer = query.get(HISTORY + "?at-least=1000");
        assertThat(System.nanoTime() - started).isLessThan(8_000_000_000L);
        refused(answer, 503, "THIS_POSITION_IS_NOT_READABLE_YET", "at-least");
        assertThat(answer.headers().firstValue("Retry-After")).contains("2");
    }

    @Test
    void the_page_tells_the_same_in_both_languages() {
        HttpResponse<String> answer = query.get("/clusters/cluster-QX01/history");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("演示数据 ILLUSTRATIVE")
                .contains("清溪新城组团")
                .contains("Complete to #10")
                .contains("问题等级已调整")
                .contains("Problem regraded")
                .contains("转录自纸质文件 transcribed")
                .contains("<del>现场复核</del>")
                .contains("<ins>专家复核</ins>")
                .contains("<del>较大 MAJOR</del>")
                .contains("href=\"/streams/dispatch-1\"")
                .contains("href=\"/streams/remediation-QX01-1#p6\"")
                .doesNotContain("<script")
                .doesNotContain("style=")
                .doesNotContain("没有符合条件的记录");
        assertThat(query.get("/streams/remediation-QX01-1").statusCode()).isEqualTo(200);
    }

    @Test
    void a_page_leads_to_the_next_with_its_filter() {
        String page = query.get("/clusters/cluster-QX01/history?limit=1&text=%E4%BC%81%E4%B8%9A%E5%85%A5")
                .body();
        assertThat(page).contains("有企业入驻").doesNotContain("rel=\"next\"");
        page = query.get("/clusters/cluster-QX01/history?limit=1&role=DISTRICT_BUREAU")
                .body();
        assertThat(page)
                .contains("rel=\"next\"")
                .contains("&amp;role=DISTRICT_BUREAU")
                .contains("selected");
        String next =
                page.replaceAll("(?s).*rel=\"next\" href=\"([^\"]*)\".*", "$1").replace("&amp;", "&");
        assertThat(query.get(next).statusCode()).isEqualTo(200);
    }

    @Test
    void pages_say_when_there_is_nothing_or_nobody() {
        assertThat(query.get("/clusters/cluster-QX01/history?role=EXPERT").body())
                .contains("没有符合条件的记录");
        HttpResponse<String> unknown = query.get("/clusters/cluster-QX09/history");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("THERE_IS_NO_SUCH_CLUSTER").contains("返回组团状态表");
    }

    private static void refused(HttpResponse<String> answer, int status, String code, String field) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = body(answer);
        assertThat(problem.path("code").asString("")).isEqualTo(code);
        assertThat(problem.path("field").asString("")).isEqualTo(field);
        assertThat(problem.path("zh").asString("")).isNotBlank();
        assertThat(problem.path("en").asString("")).isNotBlank();
        assertThat(problem.path("type").asString("")).isEqualTo("urn:qingliu:problem:" + code);
    }

    @Test
    void the_history_that_the_ledger_knew_then() {
        JsonNode then = query.json(HISTORY + "?as-of=8");
        assertThat(types(then))
                .containsExactly(
                        "cluster.ClusterRegistered",
                        "cluster.ScopeDetermined",
                        "remediation.ProblemRaised",
                        "remediation.ProblemRegraded",
                        "cluster.CohortAssigned",
                        "cluster.SharedFactNoted");
        assertThat(then.path("name").asString("")).isEqualTo("清溪组团");
        assertThat(then.path("completeTo").asLong()).isEqualTo(8);
        assertThat(then.path("asOf").asLong()).isEqualTo(8);
        assertThat(then.path("day").asString("")).isEqualTo("2025-01-02");
        assertThat(then.path("entries").get(3).path("corrections")).isEmpty();
        assertThat(types(query.json(HISTORY + "?as-of=2025-01-02"))).isEqualTo(types(query.json(HISTORY)));
    }

    @Test
    void the_history_of_what_had_happened_by_a_day() {
        JsonNode then = query.json(HISTORY + "?on=2024-08-31");
        assertThat(types(then))
                .containsExactly(
                        "cluster.ClusterRegistered",
                        "cluster.ScopeDetermined",
                        "remediation.ProblemRaised",
                        "remediation.ProblemRegraded",
                        "cluster.CohortAssigned");
        assertThat(then.path("name").asString("")).isEqualTo("清溪组团");
        assertThat(then.path("on").asString("")).isEqualTo("2024-08-31");
        assertThat(then.path("foreseen").asBoolean()).isFalse();
        assertThat(query.json(HISTORY + "?on=2030-01-01").path("foreseen").asBoolean())
                .isTrue();
        assertThat(query.get("/clusters/cluster-QX01/history?as-of=8&on=2024-08-31")
                        .body())
                .contains("as known at #8")
                .contains("what was true on 2024-08-31");
    }

    @ParameterizedTest
    @CsvSource({
        "as-of=11, THIS_POSITION_IS_BEYOND_THE_HEAD, as-of",
        "as-of=99999999999999999999, THIS_POSITION_IS_BEYOND_THE_HEAD, as-of",
        "as-of=2025-11-21, THIS_DAY_HAS_NOT_COME, as-of",
        "as-of=2025-02-30, THIS_IS_NO_POINT_IN_TIME, as-of",
        "as-of=-5, THIS_IS_NO_POINT_IN_TIME, as-of",
        "as-of=yesterday, THIS_IS_NO_POINT_IN_TIME, as-of",
        "as-of=2025-10-01T12:00:00, THIS_IS_NO_POINT_IN_TIME, as-of",
        "as-of=-999999999-01-01T00:00:00Z, THIS_IS_NO_POINT_IN_TIME, as-of",
        "as-of=%2B999999999-12-31T23:59:59.999999999-18:00, THIS_IS_NO_POINT_IN_TIME, as-of",
        "as-of=5&at-least=6, A_PAST_ANSWER_CANNOT_REST_ON_MORE, at-least",
        "on=2025-13-01, THIS_IS_NOT_A_DAY, on",
        "on=%2B999999999-12-31, THIS_IS_NOT_A_DAY, on",
        "on=5, THIS_IS_NOT_A_DAY, on"
    })
    void a_moment_that_cannot_be_read_is_refused_with_its_field(String moment, String code, String field) {
        refused(query.get(HISTORY + "?" + moment), 400, code, field);
        refused(query.get("/api/clusters?" + moment), 400, code, field);
    }

    @Test
    void a_time_may_carry_a_plus_sign_that_was_not_encoded() {
        assertThat(query.json(HISTORY + "?as-of=2025-01-02T12:03:30+08:00")
                        .path("asOf")
                        .asLong())
                .isEqualTo(4);
        assertThat(query.json(HISTORY + "?as-of=2025-01-02T04:03:30Z")
                        .path("asOf")
                        .asLong())
                .isEqualTo(4);
    }

    @Test
    void a_cluster_that_was_not_known_yet_is_told_apart_from_one_that_there_never_was() {
        refused(query.get(HISTORY + "?as-of=1"), 404, "THIS_WAS_NOT_KNOWN_YET", "clusterId");
        refused(query.get(HISTORY + "?on=2020-01-01"), 404, "THIS_WAS_NOT_KNOWN_YET", "clusterId");
        refused(query.get(HISTORY + "?as-of=2020-01-01"), 404, "THIS_WAS_NOT_KNOWN_YET", "clusterId");
        refused(query.get("/api/streams/correction-1/history?as-of=8"), 404, "THIS_WAS_NOT_KNOWN_YET", "streamId");
        refused(query.get("/api/clusters/cluster-QX09/history?as-of=1"), 404, "THERE_IS_NO_SUCH_CLUSTER", "clusterId");
    }

    @Test
    void a_cursor_is_good_for_its_moment_only() {
        String next = query.json(HISTORY + "?limit=3&as-of=8").path("next").asString("");
        assertThat(types(query.json(HISTORY + "?limit=3&as-of=8&cursor=" + next)))
                .containsExactly("remediation.ProblemRegraded", "cluster.CohortAssigned", "cluster.SharedFactNoted");
        for (String other : List.of("", "&as-of=9", "&as-of=8&on=2025-01-01")) {
            refused(
                    query.get(HISTORY + "?limit=3&cursor=" + next + other),
                    400,
                    "THIS_CURSOR_BELONGS_TO_ANOTHER_QUESTION",
                    "cursor");
        }
        String page =
                query.get("/clusters/cluster-QX01/history?limit=1&as-of=8").body();
        String link =
                page.replaceAll("(?s).*rel=\"next\" href=\"([^\"]*)\".*", "$1").replace("&amp;", "&");
        assertThat(link).contains("as-of=8");
        assertThat(query.get(link).statusCode()).isEqualTo(200);
    }
}
