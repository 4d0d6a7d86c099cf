package io.qingliu.query.annualreport;

import static io.qingliu.query.testing.QuerySideUnderTest.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.query.testing.Facts;
import io.qingliu.query.testing.QuerySideUnderTest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The yearly paper of a small programme, asked of the real query side. */
class AnnualReportTest {
    private static QuerySideUnderTest query;
    private static long published;
    private static JsonNode of2024;
    private static JsonNode of2025;

    @BeforeAll
    static void given() {
        query = QuerySideUnderTest.start();
        published = query.recordingOn(Facts.day("2024-12-30")).append(Story.of2024());
        query.caughtUp();
        String digest = query.json("/api/reports/annual/2024?as-of=" + published)
                .path("digest")
                .asString("");
        query.recordingOn(Facts.day("2025-01-15")).append(Story.issued(published, digest));
        query.recordingOn(Facts.day("2025-02-01")).append(Story.lateOf2024());
        query.recordingOn(Facts.day("2025-11-15")).append(Story.of2025());
        query.caughtUp();
        of2024 = query.json("/api/reports/annual/2024").path("report");
        of2025 = query.json("/api/reports/annual/2025").path("report");
    }

    @AfterAll
    static void close() {
        query.close();
    }

    private static String texts(JsonNode node, String... fields) {
        StringBuilder text = new StringBuilder();
        for (String field : fields) {
            JsonNode value = node.path(field);
            text.append(text.isEmpty() ? "" : " ").append(value.isString() ? value.asString("") : value.toString());
        }
        return text.toString();
    }

    private static List<String> lines(JsonNode list, String... fields) {
        List<String> lines = new ArrayList<>();
        list.forEach(node -> lines.add(texts(node, fields)));
        return lines;
    }

    private static String counts(JsonNode node) {
        return texts(node, "clusters", "accepted", "reported", "closedOut");
    }

    @Test
    void the_report_says_what_it_is_about_and_rests_on() {
        assertThat(texts(of2024.path("heading"), "year", "from", "to", "day", "wholePeriod", "compareYear", "position"))
                .isEqualTo("2024 2024-01-01 2024-12-31 2024-12-31 true 2023 42");
        assertThat(texts(of2025.path("heading"), "year", "day", "wholePeriod", "position", "illustrative", "facts"))
                .isEqualTo("2025 2025-11-15 false 42 true 6");
        assertThat(of2024.path("heading").path("notes").get(0).asString("")).contains("演示数据");
    }

    @Test
    void each_target_shows_accepted_reported_and_closed_out_side_by_side() {
        assertThat(lines(of2024.path("programme").path("targets"), "code", "dueOn", "goal", "met"))
                .containsExactly(
                        "DEMONSTRATIONS_2024 2024-12-31 5 1", "COHORT_2025 2025-12-31 1 1", "ALL_2027 2027-12-31 2 1");
        assertThat(counts(of2025.path("programme").path("targets").get(2).path("clusters")))
                .isEqualTo("2 2 1 2");
        assertThat(texts(
                        of2025.path("programme").path("targets").get(2).path("parks"),
                        "parks",
                        "accepted",
                        "reported",
                        "closedOut"))
                .isEqualTo("1 1 0 1");
        assertThat(texts(of2025.path("programme"), "metWhen", "metPolicy")).isEqualTo("ACCEPTED null");
        assertThat(lines(of2025.path("programme").path("byCohort"), "id", "clusters"))
                .containsExactly("COHORT_2025 [\"cluster-QX01\"]", "COHORT_2027 []", "UNDETERMINED [\"cluster-QX02\"]");
    }

    @Test
    void units_are_shown_in_new_and_in_old_boundaries() {
        JsonNode programme = of2025.path("programme");
        assertThat(lines(programme.path("byUnit"), "id", "clusters"))
                .containsExactly("unit-qingxi [\"cluster-QX02\"]", "unit-xinqu [\"cluster-QX01\"]");
        assertThat(texts(programme, "boundariesOn", "boundariesBefore")).isEqualTo("2025-11-15 2024-12-31");
        assertThat(lines(programme.path("byUnitBefore"), "id", "clusters"))
                .containsExactly("unit-qingxi [\"cluster-QX01\",\"cluster-QX02\"]");
        assertThat(lines(programme.path("moved"), "clusterId", "before", "after", "afterZh"))
                .containsExactly("cluster-QX01 unit-qingxi unit-xinqu 新区");
        assertThat(of2024.path("programme").path("moved")).isEmpty();
    }

    @Test
    void states_are_counted_month_by_month() {
        JsonNode states = of2024.path("states");
        assertThat(states.path("days")).hasSize(12);
        assertThat(states.path("clusters").toString()).isEqualTo("[0,0,0,0,0,0,3,3,3,3,3,3]");
        Map<String, String> rows = new TreeMap<>();
        states.path("rows")
                .forEach(row -> rows.put(
                        row.path("state").asString(""), row.path("counts").toString()));
        assertThat(rows)
                .containsEntry("REGISTERED", "[0,0,0,0,0,0,2,1,1,1,1,1]")
                .containsEntry("OUT_OF_SCOPE", "[0,0,0,0,0,0,1,1,1,1,1,1]")
                .containsEntry("RECTIFYING", "[0,0,0,0,0,0,0,1,1,0,1,0]")
                .containsEntry("RECTIFIED", "[0,0,0,0,0,0,0,0,0,1,0,0]")
                .containsEntry("CLOSED_OUT", "[0,0,0,0,0,0,0,0,0,0,0,1]");
        assertThat(of2025.path("states").path("days")).hasSize(11);
        assertThat(of2025.path("states").path("days").get(10).asString("")).isEqualTo("2025-11-15");
    }

    @ParameterizedTest
    @CsvSource({"2024, 2024-12-31", "2025, 2025-12-31"})
    void the_dashboard_says_the_same_at_the_same_position(String year, String on) {
        JsonNode report =
                query.json("/api/reports/annual/" + year + "?as-of=42").path("report");
        JsonNode screen = query.json("/api/clusters?as-of=42&on=" + on);
        Map<String, Long> shown = new TreeMap<>();
        screen.path("counts")
                .path("byState")
                .forEach(row -> shown.put(
                        row.path("state").asString(""), row.path("count").asLong()));
        Map<String, Long> reported = new TreeMap<>();
        report.path("states")
                .path("rows")
                .forEach(row -> reported.put(
                        row.path("state").asString(""), (long) row.path("atEnd").size()));
        assertThat(reported).isEqualTo(shown);
        assertThat(report.path("comparison").get(0).path("value").asLong())
                .isEqualTo(screen.path("counts").path("inScope").asLong())
                .isEqualTo(2);
        List<String> problems = lines(report.path("clusters"), "clusterId", "state", "overdueProblems");
        assertThat(problems)
                .isEqualTo(lines(screen.path("clusters"), "clusterId", "state", "overdueProblems"))
                .hasSize(3);
    }

    @Test
    void scores_are_shown_with_what_they_were_before_and_what_lies_between() {
        assertThat(lines(of2024.path("scores").path("conclusions"), "clusterId", "score").stream()
                        .map(it -> it.replaceAll(".*\"verdict\":\"(\\w+)\".*\"shown\":\"([0-9.]+)\".*", "$1 $2"))
                        .toList())
                .containsExactly("FAIL 86.0", "PASS 92.0");
        JsonNode first = of2025.path("scores").path("lines").get(0);
        assertThat(texts(first, "clusterId", "change")).isEqualTo("cluster-QX01 0.0");
        JsonNode second = of2025.path("scores").path("lines").get(1);
        assertThat(texts(second, "clusterId", "before", "change")).isEqualTo("cluster-QX02 null null");
        assertThat(second.path("after").path("shown").asString("")).isEqualTo("90.5");
        assertThat(lines(of2025.path("scores").path("bands"), "code", "clusters"))
                .containsExactly("FROM_95 0", "FROM_90 2", "FROM_85 0", "BELOW_85 0");
    }

    @Test
    void question_38_how_much_was_built_and_repaired_and_how_many_problems_were_found_and_closed() {
        assertThat(texts(
                        of2024.path("problems").path("all"),
                        "found",
                        "closed",
                        "relapsed",
                        "open",
                        "overdue",
                        "medianDays"))
                .isEqualTo("3 2 0 1 0 88.5");
        assertThat(lines(of2024.path("problems").path("byCode"), "code", "zh", "found"))
                .containsExactly("N02 错接混接 3");
        assertThat(texts(of2025.path("problems").path("all"), "openBefore", "found", "closed", "relapsed", "open"))
                .isEqualTo("1 0 0 1 2");
        assertThat(lines(of2024.path("works"), "kind", "done", "verified", "sinceBeginning"))
                .contains(
                        "SEWER_REPAIRED_M 1200 1200 1200",
                        "SEWER_INSPECTED_M 3400 3400 3400",
                        "MISCONNECTIONS_FIXED 3 3 3",
                        "CAPACITY_ADDED_M3_PER_DAY 0 0 0");
        assertThat(lines(of2025.path("works"), "kind", "done", "compared"))
                .contains("SEWER_REPAIRED_M 0 1200", "MISCONNECTIONS_FIXED 0 3");
    }

    @Test
    void question_36_how_many_clusters_closed_out_by_cohort_and_unit_with_document_numbers() {
        assertThat(lines(of2024.path("closeOuts").path("counts"), "cohort", "unitId", "closedOut", "documents"))
                .containsExactly("COHORT_2025 unit-qingxi 1 [\"渝环函〔2024〕9号\"]");
        assertThat(lines(of2025.path("closeOuts").path("lines"), "clusterId", "on", "authorityZh", "documentShown"))
                .containsExactly("cluster-QX02 2025-11-10 市生态环境局 渝环函〔2025〕8号");
        assertThat(texts(of2025.path("closeOuts"), "standing", "fallen")).isEqualTo("1 0");
    }

    @Test
    void question_37_what_the_reports_say_of_practices_highlights_and_results() {
        assertThat(lines(
                        of2024.path("summaryReports"),
                        "clusterId",
                        "document",
                        "accepted",
                        "typicalPractices",
                        "highlights",
                        "results"))
                .containsExactly("cluster-QX01 清溪环文〔2024〕41号 true 一企一管，明管化改造 雨水口在线监控全覆盖 晴天不排水");
        assertThat(of2025.path("summaryReports")).isEmpty();
    }

    @Test
    void demonstrations_and_commendations_are_named_with_their_papers() {
        assertThat(lines(
                        of2024.path("demonstrations"),
                        "clusterId",
                        "stands",
                        "sampled",
                        "listDocument",
                        "commended",
                        "circularDocument",
                        "withinPeriod"))
                .containsExactly("cluster-QX01 true true 渝环办〔2024〕200号 true 渝环办〔2024〕201号 true");
        assertThat(of2025.path("demonstrations").get(0).path("withinPeriod").asBoolean())
                .isFalse();
    }

    @Test
    void practices_are_shown_with_who_adopted_them() {
        assertThat(lines(of2024.path("practices"), "title", "document", "from", "adoptions"))
                .containsExactly("一企一管 渝环办〔2024〕202号 [\"清溪组团\"] []");
        assertThat(lines(of2025.path("practices").get(0).path("adoptions"), "name", "on", "note"))
                .containsExactly("南岸组团 2025-05-06 照此改造");
    }

    @Test
    void joint_enforcement_drills_and_plans_are_told() {
        assertThat(lines(of2024.path("duties"), "kindZh", "title", "text", "parties", "outcome"))
                .containsExactly(
                        "联合执法 跨界倾倒污泥 跨界废物违法转移 [\"清溪区\",\"新区\",\"公安\"] 移送处理（清环罚〔2024〕6号）",
                        "联合演练 初期雨水池溢流 切换阀门用时偏长 [\"org-qingxi-section\",\"org-xinqu-section\"] null",
                        "年度计划 2024年度“美丽重庆”工作计划  [\"清溪区\"] null");
        assertThat(of2025.path("duties")).isEmpty();
    }

    @Test
    void question_39_which_figures_were_restated_and_by_which_events() {
        JsonNode restated = of2025.path("restated");
        assertThat(texts(restated, "reportId", "position", "from", "to"))
                .isEqualTo("report-2024 " + published + " 2024-01-01 2024-12-31");
        List<String> lines = new ArrayList<>();
        restated.path("lines")
                .forEach(line -> lines.add(texts(line, "kind", "of", "published", "now", "difference", "byTime") + " "
                        + lines(line.path("causes"), "position", "clusterId", "occurredOn", "transcribed", "change")));
        assertThat(lines)
                .containsExactly(
                        "PROBLEMS_FOUND null 2 3 1 0 [35 cluster-QX02 2024-08-01 false 1]",
                        "PROBLEMS_CLOSED null 1 2 1 0 [37 cluster-QX01 2024-12-15 true 1]",
                        "PROBLEMS_OVERDUE null 1 0 -1 0 [37 cluster-QX01 2024-12-15 true -1]",
                        "WORKS MISCONNECTIONS_FIXED 0 3 3 0 [36 cluster-QX01 2024-12-10 true 3]",
                        "WORKS_VERIFIED MISCONNECTIONS_FIXED 0 3 3 0 [37 cluster-QX01 2024-12-15 true 3]");
        assertThat(of2024.path("restated").path("reportId").isNull()).isTrue();
    }

    @Test
    void question_40_the_same_position_gives_the_same_report_byte_for_byte() {
        String address = "/api/reports/annual/2024?as-of=" + published;
        String once = query.get(address).body();
        query.recordingOn(Facts.day("2025-11-16"));
        assertThat(query.get(address).body()).isEqualTo(once);
        String report = once.substring(once.indexOf("\"report\":") + 9, once.length() - 1);
        String digest = Canonical.digest(report.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(body(query.get(address)).path("digest").asString("")).isEqualTo(digest);
        JsonNode check = query.json("/api/reports/issued/report-2024");
        assertThat(texts(check, "outcome", "digest")).isEqualTo("SAME " + digest);
        assertThat(check.path("report").path("document").asString("")).isEqualTo("渝环办〔2025〕2号");
        JsonNode issued = query.json("/api/reports/issued");
        assertThat(issued.path("count").asLong()).isEqualTo(1);
        assertThat(query.json(issued.path("reports").get(0).path("again").asString(""))
                        .path("digest")
                        .asString(""))
                .isEqualTo(digest);
    }

    @Test
    void a_report_up_to_a_day_leaves_out_what_came_after() {
        JsonNode half = query.json("/api/reports/annual/2024?on=2024-10-31").path("report");
        assertThat(texts(half.path("heading"), "to", "day")).isEqualTo("2024-10-31 2024-10-31");
        assertThat(half.path("states").path("days")).hasSize(10);
        assertThat(texts(half.path("problems").path("all"), "found", "closed")).isEqualTo("3 1");
        assertThat(half.path("closeOuts").path("lines")).isEmpty();
    }

    @Test
    void an_empty_year_has_a_designed_empty_report() {
        JsonNode empty = query.json("/api/reports/annual/2019").path("report");
        assertThat(texts(empty.path("heading"), "facts", "wholePeriod")).isEqualTo("0 true");
        assertThat(empty.path("comparison")).isNotEmpty();
        empty.path("comparison")
                .forEach(figure -> assertThat(figure.path("value").asLong()).isZero());
        assertThat(empty.path("clusters")).isEmpty();
        assertThat(empty.path("problems").path("all").path("medianDays").isNull())
                .isTrue();
        assertThat(empty.path("states").path("rows")).hasSize(16);
    }

    @Test
    void before_the_first_event_there_is_a_report_of_nothing() {
        JsonNode empty = query.json("/api/reports/annual/2025?as-of=0").path("report");
        assertThat(texts(empty.path("heading"), "position", "facts")).isEqualTo("0 0");
        assertThat(empty.path("programme").path("byUnit")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026, THIS_YEAR_HAS_NOT_COME, year",
        "20x5, THIS_IS_NOT_A_YEAR, year",
        "1999, THIS_IS_NOT_A_YEAR, year",
        "2025?compare=2025, A_YEAR_IS_COMPARED_WITH_ANOTHER, compare",
        "2025?compare=2026, THIS_YEAR_HAS_NOT_COME, compare",
        "2025?on=2024-12-31, THIS_DAY_LIES_OUTSIDE_THE_YEAR, on",
        "2025?as-of=999, THIS_POSITION_IS_BEYOND_THE_HEAD, as-of",
        "2025?unit=unit-qingxi, THIS_PARAMETER_IS_UNKNOWN, unit"
    })
    void what_cannot_be_reported_is_refused(String asked, String code, String field) {
        HttpResponse<String> refused = query.get("/api/reports/annual/" + asked);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(texts(body(refused), "code", "field")).isEqualTo(code + " " + field);
    }

    @ParameterizedTest
    @CsvSource({
        "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, PK",
        "docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document, PK",
        "pdf, application/pdf, %PDF"
    })
    void the_report_is_had_as_a_file_the_same_each_time(String form, String media, String magic) {
        String address = "/api/reports/annual/2024/report." + form + "?as-of=" + published;
        HttpResponse<byte[]> file = query.file(address);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type")).hasValue(media);
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment")
                .contains("2024_")
                .contains("." + form);
        assertThat(new String(file.body(), 0, magic.length(), java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo(magic);
        assertThat(query.file(address).body()).isEqualTo(file.body());
        HttpResponse<String> refused = query.get("/api/reports/annual/2026/report." + form);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(body(refused).path("code").asString("")).isEqualTo("THIS_YEAR_HAS_NOT_COME");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/reports/issued/report-none", "/api/reports/jobs/none"})
    void what_nobody_knows_is_not_found(String path) {
        assertThat(query.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void a_report_in_the_making_is_watched_until_it_is_made() throws InterruptedException {
        HttpResponse<String> begun = query.send("POST", "/api/reports/annual/2024/jobs?compare=2022");
        assertThat(begun.statusCode()).isEqualTo(202);
        String address = begun.headers().firstValue("Location").orElseThrow();
        JsonNode job = query.json(address);
        for (int i = 0; i < 200 && !job.path("state").asString("").equals("DONE"); i++) {
            Thread.sleep(20);
            job = query.json(address);
        }
        assertThat(texts(job, "state", "stateZh", "read", "of")).isEqualTo("DONE 已完成 42 42");
        assertThat(query.json(job.path("report").asString("")).path("digest").asString(""))
                .isEqualTo(job.path("digest").asString("-"));
        assertThat(texts(body(query.send("DELETE", address)), "state")).isEqualTo("DONE");
    }
}
