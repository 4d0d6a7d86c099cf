package io.qingliu.query.dashboard;

import static io.qingliu.query.testing.Facts.cohort;
import static io.qingliu.query.testing.Facts.on;
import static io.qingliu.query.testing.Facts.opened;
import static io.qingliu.query.testing.Facts.park;
import static io.qingliu.query.testing.Facts.problem;
import static io.qingliu.query.testing.Facts.registered;
import static io.qingliu.query.testing.Facts.scope;
import static io.qingliu.query.testing.Facts.unit;
import static io.qingliu.query.testing.QuerySideUnderTest.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.events.Severity;
import io.qingliu.events.cluster.ClusterSuspended;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.unit.UnitRenamed;
import io.qingliu.query.testing.Facts;
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

class ClustersTest {
    private static final ClusterId FIRST = new ClusterId("cluster-QX01");
    private static final ClusterId SECOND = new ClusterId("cluster-QX02");
    private static final ClusterId THIRD = new ClusterId("cluster-QX03");

    private static QuerySideUnderTest query;
    private static QuerySideUnderTest empty;

    @BeforeAll
    static void given() {
        empty = QuerySideUnderTest.start();
        query = QuerySideUnderTest.start();
        query.append(
                opened(true),
                unit(),
                park(),
                registered(FIRST, "清溪组团"),
                registered(SECOND, "南岸<组团>"),
                registered(THIRD, "空港组团"),
                scope(FIRST, true),
                scope(SECOND, true),
                scope(THIRD, false),
                cohort(FIRST),
                problem(FIRST, 1, "N02-001", Severity.MAJOR),
                new ClusterSuspended(SECOND, on("2024-08-01"), "征地"),
                new UnitRenamed(Facts.UNIT, on("2025-10-01"), "清溪区", "清溪新区", Facts.day("2025-11-06"), "区划调整"),
                new UnitRenamed(Facts.UNIT, on("2025-10-01"), "清溪新区", "将来区", Facts.day("2026-01-01"), "区划调整"));
        query.caughtUp();
    }

    @AfterAll
    static void close() {
        query.close();
        empty.close();
    }

    @Test
    void the_answer_counts_over_what_it_says() {
        JsonNode answer = query.json("/api/clusters");
        JsonNode counts = answer.path("counts");
        assertThat(counts.path("registered").asLong()).isEqualTo(3);
        assertThat(counts.path("inScope").asLong()).isEqualTo(2);
        assertThat(counts.path("outOfScope").asLong()).isEqualTo(1);
        assertThat(counts.path("shown").asLong()).isEqualTo(3);
        assertThat(answer.path("completeTo").asLong()).isEqualTo(14);
        assertThat(answer.path("illustrative").asBoolean()).isTrue();
        long inStates = 0;
        for (JsonNode state : counts.path("byState")) {
            inStates += state.path("count").asLong();
        }
        assertThat(inStates).isEqualTo(3);
    }

    @Test
    void a_cluster_is_shown_with_what_is_known_of_it_on_the_day() {
        JsonNode first = query.json("/api/clusters").path("clusters").get(0);
        assertThat(first.path("clusterId").asString("")).isEqualTo("cluster-QX01");
        assertThat(first.path("name").asString("")).isEqualTo("清溪组团");
        assertThat(first.path("park").asString("")).isEqualTo("清溪工业园区");
        assertThat(first.path("unit").asString("")).isEqualTo("清溪新区");
        assertThat(first.path("state").asString("")).isEqualTo("REGISTERED");
        assertThat(first.path("cohort").asString("")).isEqualTo("COHORT_2025");
        assertThat(first.path("cohortPolicy").asString("")).isEqualTo("policy-cohort v1");
        assertThat(first.path("dueOn").asString("")).isEqualTo("2025-12-31");
        assertThat(first.path("daysLeft").asLong()).isEqualTo(41);
        assertThat(first.path("openProblems").path("MAJOR").asLong()).isEqualTo(1);
        assertThat(first.path("latestRound").isNull()).isTrue();
        assertThat(first.path("lastEvent").asLong()).isEqualTo(11);
    }

    @ParameterizedTest
    @CsvSource({
        "state=OUT_OF_SCOPE, 1",
        "state=REGISTERED, 2",
        "scope=IN_SCOPE, 2",
        "scope=ENDED, 0",
        "cohort=COHORT_2025, 1",
        "unit=unit-qingxi, 3",
        "unit=unit-none, 0",
        "park=park-qingxi&scope=OUT_OF_SCOPE, 1"
    })
    void filters_narrow_the_clusters_but_not_the_denominator(String filter, int expected) {
        JsonNode answer = query.json("/api/clusters?" + filter);
        assertThat(answer.path("clusters")).hasSize(expected);
        assertThat(answer.path("counts").path("registered").asLong()).isEqualTo(3);
        assertThat(answer.path("counts").path("inScope").asLong()).isEqualTo(2);
    }

    @Test
    void what_cannot_be_answered_is_refused() {
        HttpResponse<String> unknown = query.get("/api/clusters?state=HAPPY");
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(body(unknown).path("code").asString("")).isEqualTo("THIS_VALUE_IS_UNKNOWN");
        HttpResponse<String> beyond = query.get("/api/clusters?at-least=999");
        assertThat(beyond.statusCode()).isEqualTo(503);
        assertThat(beyond.headers().firstValue("Retry-After")).isPresent();
        assertThat(query.get("/api/clusters?at-least=14").statusCode()).isEqualTo(200);
    }

    @Test
    void an_empty_ledger_has_an_empty_answer() {
        assertThat(empty.json("/api/clusters").path("clusters")).isEmpty();
        HttpResponse<String> page = empty.get("/clusters");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("台账中还没有组团").doesNotContain("ILLUSTRATIVE");
    }

    @Test
    void the_first_page_shows_every_cluster_with_its_history_behind_it() {
        HttpResponse<String> first = query.get("/");
        assertThat(first.statusCode()).isEqualTo(302);
        assertThat(first.headers().firstValue("Location").orElse("")).endsWith("/clusters");
        HttpResponse<String> page = query.get("/clusters");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("演示数据 ILLUSTRATIVE")
                .contains("2 of 3 clusters in scope")
                .contains("Complete to #14")
                .contains("href=\"/clusters/cluster-QX01/history\"")
                .contains("南岸&lt;组团&gt;")
                .contains("已暂停：征地")
                .contains("暂无企业入驻")
                .contains("lang=\"en\"")
                .doesNotContain("<script")
                .doesNotContain("style=");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'");
    }

    @Test
    void a_page_keeps_its_filter_and_says_when_nothing_meets_it() {
        String page = query.get("/clusters?scope=ENDED").body();
        assertThat(page).contains("没有符合条件的组团").contains("value=\"ENDED\" selected");
        HttpResponse<String> refused = query.get("/clusters?state=HAPPY");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("THIS_VALUE_IS_UNKNOWN").contains("返回组团状态表");
    }

    @Test
    void the_style_is_served() {
        HttpResponse<String> style = query.get("/qingliu.css");
        assertThat(style.statusCode()).isEqualTo(200);
        assertThat(style.body()).contains(":focus-visible");
    }

    @Test
    void what_the_ledger_knew_then_is_shown_with_the_names_of_that_day() {
        JsonNode then = query.json("/api/clusters?as-of=7");
        assertThat(then.path("completeTo").asLong()).isEqualTo(7);
        assertThat(then.path("asOf").asLong()).isEqualTo(7);
        assertThat(then.path("day").asString("")).isEqualTo("2025-01-02");
        assertThat(then.path("counts").path("registered").asLong()).isEqualTo(3);
        assertThat(then.path("counts").path("inScope").asLong()).isEqualTo(1);
        assertThat(then.path("counts").path("undetermined").asLong()).isEqualTo(2);
        JsonNode first = then.path("clusters").get(0);
        assertThat(first.path("unit").asString("")).isEqualTo("清溪区");
        assertThat(first.path("lastEvent").asLong()).isEqualTo(7);
        assertThat(first.path("daysLeft").isNull()).isTrue();
    }

    @Test
    void days_left_count_from_the_day_that_is_asked_about_be_it_ahead() {
        JsonNode due = query.json("/api/clusters?on=2026-01-10");
        assertThat(due.path("foreseen").asBoolean()).isTrue();
        JsonNode first = due.path("clusters").get(0);
        assertThat(first.path("daysLeft").asLong()).isEqualTo(-10);
        assertThat(first.path("late").asBoolean()).isTrue();
        assertThat(first.path("unit").asString("")).isEqualTo("将来区");
        assertThat(query.get("/clusters?on=2026-01-10").body())
                .contains("foreseen")
                .contains("将来区");
    }

    @Test
    void before_the_first_fact_there_is_an_empty_answer() {
        for (String moment : List.of("as-of=0", "as-of=2001-01-01", "on=2001-01-01")) {
            JsonNode nothing = query.json("/api/clusters?" + moment);
            assertThat(nothing.path("clusters")).as(moment).isEmpty();
            assertThat(nothing.path("counts").path("registered").asLong()).isEqualTo(0);
        }
        assertThat(empty.json("/api/clusters?as-of=0").path("clusters")).isEmpty();
        assertThat(empty.get("/api/clusters?as-of=1").statusCode()).isEqualTo(400);
    }

    @Test
    void an_answer_about_a_day_waits_for_the_position_that_it_is_to_rest_on() {
        assertThat(query.get("/api/clusters?on=2025-01-01&at-least=14").statusCode())
                .isEqualTo(200);
        HttpResponse<String> beyond = query.get("/api/clusters?on=2025-01-01&at-least=999");
        assertThat(beyond.statusCode()).isEqualTo(503);
        assertThat(body(beyond).path("code").asString("")).isEqualTo("THIS_POSITION_IS_NOT_READABLE_YET");
    }

    private static String text(JsonNode list) {
        List<String> lines = new ArrayList<>();
        list.forEach(one -> lines.add(one.path("key").asString("") + " "
                + one.path("fields")
                        .valueStream()
                        .map(field -> field.path("path").asString("") + ": "
                                + field.path("before").asString("—") + " → "
                                + field.path("after").asString("—"))
                        .toList()));
        return String.join("\n", lines);
    }

    @Test
    void two_moments_are_laid_beside_each_other_old_value_beside_new() {
        JsonNode between = query.json("/api/clusters/compare?as-of=11&then-as-of=8");
        assertThat(between.path("completeTo").asLong()).isEqualTo(11);
        assertThat(between.path("then").path("completeTo").asLong()).isEqualTo(8);
        assertThat(between.path("rows").asInt()).isEqualTo(3);
        assertThat(between.path("same").asInt()).isEqualTo(1);
        assertThat(between.path("appeared")).isEmpty();
        assertThat(between.path("vanished")).isEmpty();
        assertThat(text(between.path("changed")))
                .isEqualTo("cluster-QX01 [cohort: UNDETERMINED → COHORT_2025, cohortPolicy: — → policy-cohort v1,"
                        + " cohortZh: 批次未定 → 2025年批次, dueOn: — → 2025-12-31, lastEvent: 7 → 11,"
                        + " openProblems.MAJOR: 0 → 1]\n"
                        + "cluster-QX03 [lastEvent: 6 → 9, scope: UNDETERMINED → OUT_OF_SCOPE,"
                        + " scopeReason: — → 暂无企业入驻, state: REGISTERED → OUT_OF_SCOPE, stateZh: 已登记 → 不纳入]");
    }

    @Test
    void what_was_not_there_then_appeared_and_what_a_filter_no_longer_finds_vanished() {
        JsonNode sinceThen = query.json("/api/clusters/compare?then-as-of=4");
        assertThat(sinceThen.path("rowsThen").asInt()).isEqualTo(1);
        assertThat(sinceThen.path("appeared")).hasSize(2);
        JsonNode second = sinceThen.path("appeared").get(0);
        assertThat(second.path("key").asString("")).isEqualTo("cluster-QX02");
        assertThat(second.path("fields").path("suspended").asString("")).isEqualTo("征地");
        JsonNode registered = query.json("/api/clusters/compare?state=REGISTERED&then-as-of=8");
        assertThat(registered.path("rows").asInt()).isEqualTo(2);
        assertThat(registered.path("vanished").get(0).path("key").asString("")).isEqualTo("cluster-QX03");
        JsonNode byDay = query.json("/api/clusters/compare?on=2026-02-01&then-on=2025-11-01");
        assertThat(text(byDay.path("changed"))).contains("unit: 清溪区 → 将来区").contains("late: false → true");
    }

    @Test
    void without_a_second_moment_it_is_compared_with_seven_days_before() {
        JsonNode week = query.json("/api/clusters/compare");
        assertThat(week.path("then").path("day").asString("")).isEqualTo("2025-11-13");
        assertThat(week.path("changed")).isEmpty();
        assertThat(week.path("same").asInt()).isEqualTo(3);
        JsonNode ahead = query.json("/api/clusters/compare?on=2026-01-03");
        assertThat(ahead.path("then").path("on").asString("")).isEqualTo("2025-12-27");
        assertThat(text(ahead.path("changed"))).contains("late: false → true");
    }

    @ParameterizedTest
    @CsvSource({
        "then-as-of=99, THIS_POSITION_IS_BEYOND_THE_HEAD, then-as-of",
        "then-as-of=soon, THIS_IS_NO_POINT_IN_TIME, then-as-of",
        "then-on=soon, THIS_IS_NOT_A_DAY, then-on",
        "as-of=99&then-as-of=3, THIS_POSITION_IS_BEYOND_THE_HEAD, as-of",
        "then-as-of=3&then-as-of=4, THIS_PARAMETER_STANDS_TWICE, then-as-of",
        "then=3, THIS_PARAMETER_IS_UNKNOWN, then"
    })
    void a_moment_to_compare_with_that_cannot_be_read_is_refused(String asked, String code, String field) {
        HttpResponse<String> refused = query.get("/api/clusters/compare?" + asked);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(body(refused).path("code").asString("")).isEqualTo(code);
        assertThat(body(refused).path("field").asString("")).isEqualTo(field);
    }
}
