package io.qingliu.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The life of a demonstration cluster of 2024, told through the door in numbered steps: 86.0 fails, four fixes later 92.0 passes,
 * then report, spot check, demonstration, commendation and close-out; and the same history after a stop and after a crash.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemonstrationStoryIT {
    private static final String CLUSTER = "cluster-QX01";
    private static final String SURVEY = "survey-QX01-1";
    private static final String CYCLE_1 = "remediation-QX01-1";
    private static final String CYCLE_2 = "remediation-QX01-2";
    private static final String ROUND_1 = "acceptance-QX01-1";
    private static final String ROUND_2 = "acceptance-QX01-2";
    private static final String REPORT = "summaryreport-QX01-2";
    private static final String PARTICIPATION = "demonstration-QX01-1";

    /** Item, maximum and points of round 1 in tenths: 140 deducted, 860 of 1000. */
    static final Map<String, Integer> MAXIMA = Map.ofEntries(
            Map.entry("A1", 40),
            Map.entry("A2", 30),
            Map.entry("A3", 30),
            Map.entry("B1", 80),
            Map.entry("B2", 60),
            Map.entry("B3", 50),
            Map.entry("B4", 50),
            Map.entry("B5", 40),
            Map.entry("B6", 20),
            Map.entry("C1", 60),
            Map.entry("C2", 50),
            Map.entry("C3", 70),
            Map.entry("C4", 50),
            Map.entry("C5", 50),
            Map.entry("C6", 20),
            Map.entry("D1", 50),
            Map.entry("D2", 40),
            Map.entry("D3", 60),
            Map.entry("D4", 30),
            Map.entry("D5", 20),
            Map.entry("E1", 30),
            Map.entry("E2", 30),
            Map.entry("E3", 20),
            Map.entry("E4", 20));

    private static final Map<String, Integer> ROUND_1_POINTS =
            Map.of("A1", 30, "B1", 70, "B4", 30, "C3", 40, "C4", 30, "C5", 30, "D2", 20, "E1", 20);

    /** Problem, code, part and score item of what the failed round found. */
    private static final List<String[]> FINDINGS = List.of(
            new String[] {"F-C3", "N02", "NETWORK", "C3"},
            new String[] {"F-C4", "N03", "NETWORK", "C4"},
            new String[] {"F-C5", "N05", "NETWORK", "C5"},
            new String[] {"F-B4", "S04", "SOURCE", "B4"});

    @TempDir
    static Path directory;

    private Product product;
    private Cast cast;
    private JsonNode history;

    @BeforeAll
    void start() throws Exception {
        product = Product.start(directory);
        cast = new Cast(product);
    }

    @AfterAll
    void stop() throws Exception {
        product.close();
    }

    @Test
    @Order(1)
    void step_01_the_bureau_publishes_the_rules_and_registers_the_cluster() {
        cast.prepare(CLUSTER, "NATIONAL");
        cast.bureau.ask(CLUSTER, "assign-cohort", """
                        {"occurredOn":"2024-07-03","policy":{"policy":"policy-cohort","version":1}}""").written();
        JsonNode status = status();
        assertThat(status.path("cohort").asString("")).isEqualTo("COHORT_2025");
        assertThat(status.path("dueOn").asString("")).isEqualTo("2025-12-31");
    }

    @Test
    @Order(2)
    void step_02_the_district_surveys_with_the_park_authority_and_a_wrong_credit_code_is_refused() {
        cast.district.ask(CLUSTER, "declare-demonstration-intention", """
                        {"occurredOn":"2024-07-05","intended":true,"reason":"基础较好"}""").written();
        cast.survey(SURVEY, "DEMONSTRATION", "PARK_AUTHORITY", "org-qingxi-authority", "2024-07-20");
    }

    @Test
    @Order(3)
    void step_03_problems_are_raised_the_list_is_sealed_and_the_work_is_planned_backwards() {
        cast.district.ask(CYCLE_1, "raise-problem", """
                        {"occurredOn":"2024-07-25","problemId":"N02-001","code":"N02","severity":"MAJOR","part":"NETWORK",
                         "description":"W-12 与 Y-03 错接","surveyRow":"N-001","scoreItems":["C3"],"evidence":[]}""").written();
        cast.district.ask(CYCLE_1, "raise-problem", """
                        {"occurredOn":"2024-07-25","problemId":"S08-001","code":"S08","severity":"MINOR","part":"SOURCE",
                         "description":"管网图与实际不符","surveyRow":"S-001","scoreItems":["B6"],"evidence":[]}""").written();
        cast.district
                .ask(
                        CYCLE_1,
                        "plan-remediation",
                        plan("2024-07-30", "REMEDIATION", "2024-09-30", List.of("N02-001", "S08-001")))
                .refused(422, "THE_PROBLEM_LIST_IS_NOT_SEALED");
        cast.district
                .ask(CYCLE_1, "seal-problem-list", "{\"occurredOn\":\"2024-07-28\"}")
                .written();
        cast.district
                .ask(
                        CYCLE_1,
                        "plan-remediation",
                        plan("2024-07-30", "REMEDIATION", "2024-09-30", List.of("N02-001", "S08-001")))
                .written();
        cast.district.ask(CYCLE_1, "set-backward-schedule", """
                        {"occurredOn":"2024-07-31","anchor":"DEMONSTRATION_COMPLETION",
                         "calendar":{"calendar":"calendar-china","version":1},
                         "policy":{"policy":"policy-schedule","version":1},"after":[]}""").written();
        cast.park
                .ask(CYCLE_1, "start-remediation", "{\"occurredOn\":\"2024-08-01\"}")
                .written();
    }

    @Test
    @Order(4)
    void step_04_the_district_applies_and_the_bureau_lists_the_candidate() {
        cast.district
                .ask("application-qingxi-2024", "apply-for-demonstration", """
                        {"occurredOn":"2024-08-05","unitId":"unit-qingxi","clusters":[{"clusterId":"cluster-QX01","participation":1,
                          "foundation":"管网基础扎实","conditions":"集中处理设施完备","enthusiasm":"园区主动申报"}],
                         "document":{"number":"清环函〔2024〕15号","title":"示范申报的函","issuedOn":"2024-08-05"},
                         "policy":{"policy":"policy-demonstration","version":1}}""")
                .written();
        cast.bureau
                .ask("application-candidates-2024", "issue-candidate-list", """
                        {"occurredOn":"2024-08-20","clusters":[{"clusterId":"cluster-QX01","participation":1}],
                         "document":{"number":"渝环测〔2024〕30号","title":"示范园区备选清单"}}""")
                .written();
    }

    @Test
    @Order(5)
    void step_05_fixes_are_made_and_verified_by_somebody_else() {
        cast.district.ask(CYCLE_1, "complete-fix", """
                        {"occurredOn":"2024-09-10","problemId":"N02-001","description":"封堵错接","works":[],"evidence":[]}""").refused(422, "A_FIX_NEEDS_EVIDENCE");
        cast.district
                .ask(CYCLE_1, "complete-fix", """
                        {"occurredOn":"2024-09-10","problemId":"N02-001","description":"封堵错接，改接污水管",
                         "works":[{"kind":"MISCONNECTIONS_FIXED","quantity":1},{"kind":"SEWER_REPAIRED_M","quantity":60}],"evidence":["%s"]}""".formatted(Digests.of("n02")))
                .written();
        String verification = """
                {"occurredOn":"2024-09-12","problemId":"N02-001","finding":"复核合格","evidence":[]%s}""";
        cast.district
                .ask(CYCLE_1, "verify-fix", verification.formatted(""))
                .refused(422, "VERIFIER_MUST_NOT_BE_THE_FIXER");
        cast.district
                .ask(CYCLE_1, "complete-remediation", "{\"occurredOn\":\"2024-09-11\"}")
                .refused(422, "BLOCKING_PROBLEMS_ARE_OPEN");
        cast.detachment.ask(CYCLE_1, "verify-fix", verification.formatted("")).written();
        cast.fixed(CYCLE_1, "S08-001", "", "2024-09-20", "2024-09-22");
        cast.park
                .ask(CYCLE_1, "complete-remediation", "{\"occurredOn\":\"2024-10-08\"}")
                .written();
    }

    @Test
    @Order(6)
    void step_06_the_first_round_gives_86_0_and_cannot_pass() {
        open(ROUND_1, "2024-10-12");
        tickAll(ROUND_1, "2024-10-12");
        cast.district
                .ask(ROUND_1, "record-score-item", score("C3", 71, "2024-10-14", "超出满分"))
                .refused(422, "POINTS_LIE_BETWEEN_0_AND_THE_MAXIMUM");
        MAXIMA.keySet().stream()
                .sorted()
                .forEach(item -> cast.district
                        .ask(
                                ROUND_1,
                                "record-score-item",
                                score(item, ROUND_1_POINTS.getOrDefault(item, MAXIMA.get(item)), "2024-10-14", "现场核查"))
                        .written());
        cast.district
                .ask(ROUND_1, "sign-acceptance", "{\"occurredOn\":\"2024-10-15\"}")
                .written();
        cast.district
                .ask(ROUND_1, "conclude-acceptance", conclusion("2024-10-15", "FAIL"))
                .refused(422, "BOTH_UNITS_SIGN_FIRST");
        cast.detachment
                .ask(ROUND_1, "sign-acceptance", "{\"occurredOn\":\"2024-10-15\"}")
                .written();
        cast.district
                .ask(
                        ROUND_1,
                        "conclude-acceptance",
                        "{\"occurredOn\":\"2024-10-15\",\"verdict\":\"PASS\",\"findings\":[]}")
                .refused(422, "PASS_NEEDS_AT_LEAST_90");
        cast.district
                .ask(ROUND_1, "conclude-acceptance", conclusion("2024-10-15", "FAIL"))
                .written();
        assertScore("FAIL", 860);
    }

    @Test
    @Order(7)
    void step_07_four_fixes_later_the_rework_is_complete_before_the_cut_off() {
        cast.district
                .ask(CYCLE_2, "seal-problem-list", "{\"occurredOn\":\"2024-10-16\"}")
                .written();
        cast.district
                .ask(
                        CYCLE_2,
                        "plan-remediation",
                        plan(
                                "2024-10-18",
                                "REMEDIATION",
                                "2024-11-20",
                                FINDINGS.stream().map(f -> f[0]).toList()))
                .written();
        cast.park
                .ask(CYCLE_2, "start-remediation", "{\"occurredOn\":\"2024-10-20\"}")
                .written();
        for (String[] finding : FINDINGS) {
            cast.fixed(
                    CYCLE_2, finding[0], "{\"kind\":\"DEFECTS_REPAIRED\",\"quantity\":2}", "2024-11-15", "2024-11-18");
        }
        cast.park
                .ask(CYCLE_2, "complete-remediation", "{\"occurredOn\":\"2024-11-25\"}")
                .written();
    }

    @Test
    @Order(8)
    void step_08_the_second_round_records_four_items_and_passes_with_92_0() {
        open(ROUND_2, "2024-12-02");
        tickAll(ROUND_2, "2024-12-02");
        Map<String, Integer> better = Map.of("C3", 60, "C4", 50, "C5", 40, "B4", 40);
        better.keySet().stream()
                .sorted()
                .forEach(item -> cast.district
                        .ask(ROUND_2, "record-score-item", score(item, better.get(item), "2024-12-03", "复验提高"))
                        .written());
        cast.district
                .ask(ROUND_2, "sign-acceptance", "{\"occurredOn\":\"2024-12-05\"}")
                .written();
        cast.detachment
                .ask(ROUND_2, "sign-acceptance", "{\"occurredOn\":\"2024-12-05\"}")
                .written();
        cast.district
                .ask(
                        ROUND_2,
                        "conclude-acceptance",
                        "{\"occurredOn\":\"2024-12-05\",\"verdict\":\"PASS\",\"findings\":[]}")
                .written();
        assertScore("PASS", 920);
    }

    @Test
    @Order(9)
    void step_09_the_summary_report_needs_its_three_texts() {
        String report = """
                {"occurredOn":"2024-12-10","document":{"number":"清环报〔2024〕8号","title":"建设总结报告"},
                 "typicalPractices":"一企一管、明管化","highlights":"%s","results":"错接混接清零"}""";
        cast.district.ask(REPORT, "submit-summary-report", report.formatted("")).refused(422, "HIGHLIGHTS_ARE_MISSING");
        cast.district
                .ask(REPORT, "submit-summary-report", report.formatted("雨水排口在线监控"))
                .written();
        cast.bureau
                .ask(REPORT, "accept-summary-report", "{\"occurredOn\":\"2024-12-12\"}")
                .written();
    }

    @Test
    @Order(10)
    void step_10_experts_check_on_the_spot_and_the_bureau_decides() {
        cast.bureau.ask(PARTICIPATION, "assign-spot-check", """
                        {"occurredOn":"2024-12-13","visitOn":"2024-12-16",
                         "experts":[{"actor":"expert-1","organisation":"org-experts","noConflict":true}]}""").written();
        cast.expert
                .ask(PARTICIPATION, "record-spot-check-finding", """
                        {"occurredOn":"2024-12-16","expert":"expert-1","items":[{"itemId":"C3","points":60,"scale":10,"finding":"与评分一致"}],
                         "foundation":"STRONG","conditions":"STRONG","enthusiasm":"STRONG","finding":"现场情况属实","evidence":["%s"]}""".formatted(Digests.of("spot")))
                .written();
        cast.bureau
                .ask("application-demonstrations-2024", "issue-demonstration-list", """
                        {"occurredOn":"2024-12-25","selected":[{"clusterId":"cluster-QX01","participation":1}],"notSelected":[],
                         "document":{"number":"渝环测〔2024〕60号","title":"示范园区清单"}}""")
                .written();
        cast.bureau.ask("application-circular-2024", "issue-circular", """
                        {"occurredOn":"2025-01-10","clusters":[{"clusterId":"cluster-QX01","participation":1}],
                         "document":{"number":"渝环测〔2025〕2号","title":"通报表扬"}}""").written();
        assertThat(status().path("state").asString("")).isEqualTo("DEMONSTRATION");
    }

    @Test
    @Order(11)
    void step_11_the_cluster_is_closed_out_under_its_cohort() {
        cast.bureau.ask(CLUSTER, "close-out-cluster", """
                        {"occurredOn":"2025-11-20","document":{"number":"渝环测〔2025〕40号","title":"销号通知"},
                         "policy":{"policy":"policy-closeout","version":1}}""").written();
        assertThat(status().path("state").asString("")).isEqualTo("CLOSED_OUT");
    }

    @Test
    @Order(12)
    void step_12_the_audit_history_tells_the_whole_life() {
        history = history();
        List<String> told = new ArrayList<>();
        history.forEach(entry -> told.add(entry.path("type").asString("")));
        assertThat(told)
                .containsSubsequence(
                        "cluster.ClusterRegistered",
                        "cluster.CohortAssigned",
                        "survey.SurveySubmitted",
                        "remediation.ProblemRaised",
                        "remediation.FixVerified",
                        "acceptance.AcceptanceConcluded",
                        "remediation.RemediationOpened",
                        "acceptance.AcceptanceConcluded",
                        "summaryreport.SummaryReportAccepted",
                        "demonstration.DemonstrationConfirmed",
                        "demonstration.CommendationIssued",
                        "cluster.ClusterClosedOut");
        List<Long> positions = new ArrayList<>();
        history.forEach(entry -> positions.add(entry.path("position").asLong()));
        assertThat(positions).isSorted();
        assertThat(Set.copyOf(positions)).hasSameSizeAs(positions);
    }

    @Test
    @Order(13)
    void step_13_after_a_stop_and_after_a_crash_the_history_is_the_same() throws Exception {
        product.restart();
        assertThat(history()).isEqualTo(history);
        product.crashAndRestart();
        assertThat(history()).isEqualTo(history);
    }

    private JsonNode history() {
        Answer answer = cast.bureau.read("/api/clusters/" + CLUSTER + "/history?limit=1000");
        assertThat(answer.status()).isEqualTo(200);
        return answer.body().path("entries");
    }

    private JsonNode status() {
        Answer answer = cast.bureau.read("/api/clusters");
        assertThat(answer.status()).isEqualTo(200);
        for (JsonNode cluster : answer.body().path("clusters")) {
            if (cluster.path("clusterId").asString("").equals(CLUSTER)) {
                return cluster;
            }
        }
        throw new AssertionError("the cluster is not there: " + answer.body());
    }

    private void assertScore(String verdict, int earnedPoints) {
        JsonNode round = status().path("latestRound");
        assertThat(round.path("verdict").asString("")).isEqualTo(verdict);
        assertThat(round.path("earnedPoints").asInt()).isEqualTo(earnedPoints);
        assertThat(round.path("scale").asInt()).isEqualTo(10);
    }

    private void open(String round, String day) {
        cast.district.ask(round, "open-acceptance", """
                        {"occurredOn":"%s","rubric":{"rubric":"rubric-illustrative-2024","version":1},
                         "essentials":{"essentials":"essentials-illustrative-2024","version":1},
                         "assessors":[{"actor":"li-1","role":"DISTRICT_BUREAU","organisation":"org-qingxi-section"},
                                      {"actor":"chen-1","role":"ENFORCEMENT_DETACHMENT","organisation":"org-qingxi-detachment"}]}""".formatted(day)).written();
    }

    private void tickAll(String round, String day) {
        for (int i = 1; i <= 10; i++) {
            cast.detachment
                    .ask(
                            round,
                            "tick-essential",
                            "{\"occurredOn\":\"%s\",\"itemId\":\"T%02d\",\"finding\":\"MET\",\"evidence\":[]}"
                                    .formatted(day, i))
                    .written();
        }
    }

    private static String score(String item, int points, String day, String reason) {
        return """
                {"occurredOn":"%s","itemId":"%s","after":%d,"reason":"%s","evidence":["%s"],"problems":[]}""".formatted(day, item, points, reason, Digests.of("score-" + item + day));
    }

    private static String conclusion(String day, String verdict) {
        List<String> findings = FINDINGS.stream()
                .map(f -> """
                        {"problemId":"%s","code":"%s","severity":"MAJOR","part":"%s","description":"验收发现","scoreItems":["%s"]}""".formatted(f[0], f[1], f[2], f[3]))
                .toList();
        return "{\"occurredOn\":\"%s\",\"verdict\":\"%s\",\"findings\":[%s]}"
                .formatted(day, verdict, String.join(",", findings));
    }

    private static String plan(String day, String kind, String dueOn, List<String> problems) {
        List<String> measures =
                problems.stream().map(problem -> """
                        {"problemId":"%s","measure":"按清单整改","owner":"org-qingxi-park","dueOn":"%s","durationDays":20,"works":[]}""".formatted(problem, dueOn)).toList();
        return "{\"occurredOn\":\"%s\",\"kind\":\"%s\",\"measures\":[%s]}"
                .formatted(day, kind, String.join(",", measures));
    }
}
