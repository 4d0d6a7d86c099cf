package io.qingliu.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
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
 * The life of a cluster on the general track (notice 四(二)): annual plan, survey with the detachment, a problem found late, a fix
 * returned, a fact from paper, acceptance in one round, a report returned and accepted, close-out, relapse, and a second cycle.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GeneralTrackStoryIT {
    private static final String CLUSTER = "cluster-GT01";
    private static final String SURVEY = "survey-GT01-1";
    private static final String CYCLE = "remediation-GT01-1";
    private static final String ROUND = "acceptance-GT01-1";
    private static final String REPORT = "summaryreport-GT01-1";

    @TempDir
    static Path directory;

    private Product product;
    private Cast cast;

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
    void step_01_an_unknown_frontage_leaves_the_cohort_open_until_somebody_says_it() {
        cast.prepare(CLUSTER, "PROVINCIAL");
        String policy = """
                {"occurredOn":"%s","policy":{"policy":"policy-cohort","version":1}}""";
        cast.bureau
                .ask(CLUSTER, "assign-cohort", policy.formatted("2024-07-03"))
                .written();
        assertThat(status().path("cohort").asString("")).isEqualTo("UNDETERMINED");
        cast.bureau.ask(CLUSTER, "determine-frontage", """
                        {"occurredOn":"2024-09-01","frontage":"NO","rivers":[],"reason":"现场核实不临江"}""").written();
        cast.bureau
                .ask(CLUSTER, "assign-cohort", policy.formatted("2024-09-02"))
                .written();
        assertThat(status().path("cohort").asString("")).isEqualTo("COHORT_2027");
        assertThat(status().path("dueOn").asString("")).isEqualTo("2027-12-31");
    }

    @Test
    @Order(2)
    void step_02_the_work_enters_the_annual_plan_and_every_cluster_named_shows_it() {
        cast.district.ask("annualplan-qingxi-2025", "adopt-annual-plan", """
                        {"occurredOn":"2025-01-15","unitId":"unit-qingxi","year":2025,
                         "goals":[{"clusterId":"cluster-GT01","goal":"完成排查和方案编制"}],
                         "document":{"number":"清环发〔2025〕3号","title":"年度工作计划"}}""").written();
        // an automation writes it, a moment later
        Instant giveUp = Instant.now().plus(Duration.ofSeconds(60));
        while (!types().contains("cluster.SharedFactNoted") && Instant.now().isBefore(giveUp)) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        assertThat(types()).contains("cluster.SharedFactNoted");
    }

    @Test
    @Order(3)
    void step_03_the_detachment_joins_the_survey() {
        cast.district.ask(SURVEY, "open-survey", """
                        {"occurredOn":"2025-03-01","track":"GENERAL","form":{"form":"form-illustrative-2024","version":1},
                         "joinedBy":[{"role":"PARK_AUTHORITY","organisation":"org-qingxi-authority"}]}""").refused(422, "THE_DETACHMENT_JOINS_THE_SURVEY");
        cast.survey(SURVEY, "GENERAL", "ENFORCEMENT_DETACHMENT", "org-qingxi-detachment", "2025-03-01");
    }

    @Test
    @Order(4)
    void step_04_a_construction_plan_and_a_problem_found_while_the_work_goes_on() {
        raise("S02-001", "S02", "SOURCE", "2025-03-10").written();
        cast.district
                .ask(CYCLE, "seal-problem-list", "{\"occurredOn\":\"2025-03-12\"}")
                .written();
        cast.district
                .ask(CYCLE, "plan-remediation", plan("2025-03-20", "S02-001"))
                .written();
        cast.park
                .ask(CYCLE, "start-remediation", "{\"occurredOn\":\"2025-04-01\"}")
                .written();
        raise("N05-001", "N05", "NETWORK", "2025-05-10").written();
    }

    @Test
    @Order(5)
    void step_05_a_fix_is_returned_made_again_and_verified_and_one_comes_from_paper() {
        String fix = """
                {"occurredOn":"%s","problemId":"S02-001","description":"新建雨水管渠",
                 "works":[{"kind":"STORM_DRAIN_BUILT_M","quantity":350}],"evidence":["%s"]}""";
        cast.park
                .ask(CYCLE, "complete-fix", fix.formatted("2025-08-01", Digests.of("first")))
                .written();
        cast.detachment.ask(CYCLE, "return-fix", """
                        {"occurredOn":"2025-08-03","problemId":"S02-001","reason":"仍有一处未分流","evidence":[]}""").written();
        cast.park
                .ask(CYCLE, "complete-fix", fix.formatted("2025-08-20", Digests.of("second")))
                .written();
        cast.detachment.ask(CYCLE, "verify-fix", """
                        {"occurredOn":"2025-08-22","problemId":"S02-001","finding":"复核合格","evidence":[]}""").written();
        // From paper: the same person fixed and verified; today's policy does not refuse it, the record lists the
        // exception.
        String onBehalf = """
                "onBehalfOf":{"actor":"zhao-9","role":"DISTRICT_BUREAU","organisation":"org-qingxi-section",
                 "paperNumber":"清环函〔2025〕9号","paperDate":"2025-06-02","scan":"%s"}""".formatted(Digests.of("scan"));
        cast.wang.ask(CYCLE, "complete-fix", """
                        {"occurredOn":"2025-06-01","problemId":"N05-001","description":"封堵上游错接","works":[],"evidence":[],%s}""".formatted(onBehalf)).written();
        cast.wang.ask(CYCLE, "verify-fix", """
                        {"occurredOn":"2025-06-02","problemId":"N05-001","evidence":[],%s}""".formatted(onBehalf)).written();
        JsonNode last = entries("type=remediation.FixVerified").get(1);
        assertThat(last.toString()).contains("VERIFIER_MUST_NOT_BE_THE_FIXER").contains("zhao-9");
        cast.park
                .ask(CYCLE, "complete-remediation", "{\"occurredOn\":\"2025-09-01\"}")
                .written();
    }

    @Test
    @Order(6)
    void step_06_one_round_passes_and_a_veto_would_have_stopped_it() {
        cast.district.ask(ROUND, "open-acceptance", """
                        {"occurredOn":"2025-09-10","rubric":{"rubric":"rubric-illustrative-2024","version":1},
                         "essentials":{"essentials":"essentials-illustrative-2024","version":1},
                         "assessors":[{"actor":"li-1","role":"DISTRICT_BUREAU","organisation":"org-qingxi-section"},
                                      {"actor":"chen-1","role":"ENFORCEMENT_DETACHMENT","organisation":"org-qingxi-detachment"}]}""").written();
        for (int i = 1; i <= 10; i++) {
            cast.detachment
                    .ask(
                            ROUND,
                            "tick-essential",
                            "{\"occurredOn\":\"2025-09-10\",\"itemId\":\"T%02d\",\"finding\":\"MET\",\"evidence\":[]}"
                                    .formatted(i))
                    .written();
        }
        DemonstrationStoryIT.MAXIMA.forEach((item, most) -> cast.district
                .ask(ROUND, "record-score-item", """
                        {"occurredOn":"2025-09-11","itemId":"%s","after":%d,"reason":"现场核查","evidence":[],"problems":[]}""".formatted(item, item.equals("C1") ? most - 40 : most))
                .written());
        cast.detachment.ask(ROUND, "record-veto", """
                        {"occurredOn":"2025-09-11","itemId":"V2","reason":"晴天雨水口水质超标","evidence":[],"problems":[]}""").written();
        sign("2025-09-12");
        String pass = "{\"occurredOn\":\"2025-09-12\",\"verdict\":\"PASS\",\"findings\":[]}";
        cast.district.ask(ROUND, "conclude-acceptance", pass).refused(422, "A_STANDING_VETO_BLOCKS_PASS");
        for (String role : List.of("DISTRICT_BUREAU", "ENFORCEMENT_DETACHMENT")) {
            Clerk clerk = role.equals("DISTRICT_BUREAU") ? cast.district : cast.detachment;
            clerk.ask(ROUND, "void-signature", """
                            {"occurredOn":"2025-09-13","role":"%s","reason":"否决项复核"}""".formatted(role)).written();
        }
        cast.detachment
                .ask(ROUND, "lift-veto", """
                        {"occurredOn":"2025-09-14","itemId":"V2","reason":"复测达标","evidence":["%s"]}""".formatted(Digests.of("resampled")))
                .written();
        sign("2025-09-15");
        cast.district
                .ask(
                        ROUND,
                        "conclude-acceptance",
                        "{\"occurredOn\":\"2025-09-15\",\"verdict\":\"PASS\",\"findings\":[]}")
                .written();
        assertThat(status().path("latestRound").path("earnedPoints").asInt()).isEqualTo(960);
    }

    @Test
    @Order(7)
    void step_07_the_report_is_returned_resubmitted_and_accepted_and_only_then_the_cluster_is_closed_out() {
        String closeOut = """
                {"occurredOn":"2025-12-20","document":{"number":"渝环测〔2025〕70号","title":"销号通知"},
                 "policy":{"policy":"policy-closeout","version":1}}""";
        String report = """
                {"occurredOn":"%s","document":{"number":"清环报〔2025〕2号","title":"建设总结报告"},
                 "typicalPractices":"明管化","highlights":"雨水排口监控","results":"%s"}""";
        cast.district
                .ask(REPORT, "submit-summary-report", report.formatted("2025-10-08", "无数据"))
                .written();
        cast.bureau.ask(CLUSTER, "close-out-cluster", closeOut).refused(422, "CLOSE_OUT_NEEDS_AN_ACCEPTED_REPORT");
        cast.bureau
                .ask(REPORT, "return-summary-report", "{\"occurredOn\":\"2025-10-15\",\"reason\":\"成效缺少数据\"}")
                .written();
        cast.district
                .ask(REPORT, "submit-summary-report", report.formatted("2025-10-20", "雨污分流率由 60% 升至 98%"))
                .written();
        cast.bureau
                .ask(REPORT, "accept-summary-report", "{\"occurredOn\":\"2025-10-25\"}")
                .written();
        cast.district.ask(CLUSTER, "close-out-cluster", closeOut).refused(422, "ONLY_THE_AUTHORITY_CLOSES_OUT");
        cast.bureau.ask(CLUSTER, "close-out-cluster", closeOut).written();
        assertThat(status().path("state").asString("")).isEqualTo("CLOSED_OUT");
    }

    @Test
    @Order(8)
    void step_08_a_relapse_reopens_the_cluster_and_starts_the_next_cycle() {
        cast.bureau
                .ask(CLUSTER, "reopen-cluster", """
                        {"occurredOn":"2026-04-02","finding":"回头看发现错接反弹","problems":[{"problemId":"R-001","code":"N02",
                          "severity":"MAJOR","part":"NETWORK","description":"错接反弹","scoreItems":["C3"]}],"evidence":["%s"]}""".formatted(Digests.of("look-back")))
                .written();
        cast.fixed(
                "remediation-GT01-2",
                "R-001",
                "{\"kind\":\"MISCONNECTIONS_FIXED\",\"quantity\":1}",
                "2026-04-20",
                "2026-04-22");
        assertThat(types()).contains("cluster.ClusterReopened", "remediation.RemediationOpened");
    }

    @Test
    @Order(9)
    void step_09_a_correction_names_the_event_it_corrects_and_the_event_stays() {
        JsonNode event = entries("type=cluster.ClusterReopened").get(0);
        cast.bureau
                .ask("correction-GT01-reopened", "correct-event", """
                        {"occurredOn":"2026-05-01","eventId":"%s","eventType":"cluster.ClusterReopened","clusterId":"cluster-GT01",
                         "changes":[{"field":"finding","before":"回头看发现错接反弹","after":"督查发现错接反弹"}],"reason":"发现来源填写有误"}""".formatted(
                                event.path("eventId").asString("")))
                .written();
        JsonNode corrected = entries("type=cluster.ClusterReopened").get(0);
        assertThat(corrected.toString()).contains("回头看发现错接反弹").contains("督查发现错接反弹");
    }

    private void sign(String day) {
        cast.district
                .ask(ROUND, "sign-acceptance", "{\"occurredOn\":\"%s\"}".formatted(day))
                .written();
        cast.detachment
                .ask(ROUND, "sign-acceptance", "{\"occurredOn\":\"%s\"}".formatted(day))
                .written();
    }

    private Answer raise(String problem, String code, String part, String day) {
        return cast.district.ask(CYCLE, "raise-problem", """
                {"occurredOn":"%s","problemId":"%s","code":"%s","severity":"MAJOR","part":"%s","description":"排查发现",
                 "scoreItems":[],"evidence":[]}""".formatted(day, problem, code, part));
    }

    private static String plan(String day, String problem) {
        return """
                {"occurredOn":"%s","kind":"CONSTRUCTION","measures":[{"problemId":"%s","measure":"雨污分流改造",
                  "owner":"org-qingxi-park","dueOn":"2025-08-31","durationDays":90,
                  "works":[{"kind":"STORM_DRAIN_BUILT_M","quantity":350}]}]}""".formatted(day, problem);
    }

    private List<String> types() {
        List<String> types = new ArrayList<>();
        entries("").forEach(entry -> types.add(entry.path("type").asString("")));
        return types;
    }

    private JsonNode entries(String filter) {
        Answer answer = cast.bureau.read("/api/clusters/" + CLUSTER + "/history?limit=1000&" + filter);
        assertThat(answer.status()).as("answer: %s", answer.headers().body()).isEqualTo(200);
        return answer.body().path("entries");
    }

    private JsonNode status() {
        for (JsonNode cluster : cast.bureau.read("/api/clusters").body().path("clusters")) {
            if (cluster.path("clusterId").asString("").equals(CLUSTER)) {
                return cluster;
            }
        }
        throw new AssertionError("the cluster is not there");
    }
}
