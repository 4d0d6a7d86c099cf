package io.qingliu.standalone.illustrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.serialization.EventTypes;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole programme in the ledger. */
class LoadedProgrammeTest {
    @TempDir
    static Path data;

    static LoadedLedger ledger;

    @BeforeAll
    static void load() {
        ledger = LoadedLedger.start(data, Register.CLUSTERS);
    }

    @AfterAll
    static void stop() {
        ledger.close();
    }

    @Test
    void there_are_at_least_20000_events_and_every_type_occurs() {
        assertThat(ledger.number("SELECT count(*) FROM ledger.event")).isGreaterThanOrEqualTo(20_000);
        assertThat(ledger.ask("writer", "SELECT DISTINCT type FROM ledger.event"))
                .containsExactlyInAnyOrderElementsOf(EventTypes.all().names());
    }

    @Test
    void the_first_event_marks_the_ledger_for_ever() {
        assertThat(ledger.askEvents("type || ' ' || (p->>'illustrative')", "WHERE position = 1"))
                .containsExactly("ledger.LedgerOpened true");
        assertThat(ledger.askEvents(
                        "p->'context'->'source'->>'kind'",
                        "WHERE p->'context'->'source'->>'kind' NOT IN ('ILLUSTRATIVE', 'AUTOMATION')"))
                .isEmpty();
    }

    @Test
    void nothing_lies_outside_the_period_and_positions_follow_the_time_of_recording() {
        assertThat(ledger.askEvents("min(p->'context'->>'occurredOn')", "")).containsExactly("2024-07-01");
        assertThat(ledger.askEvents("max(p->'context'->>'occurredOn')", "").getFirst())
                .isLessThanOrEqualTo("2026-10-31")
                .isGreaterThan("2026-10-01");
        assertThat(ledger.number("SELECT count(*) FROM (SELECT recorded_at < lag(recorded_at) OVER (ORDER BY position)"
                        + " AS earlier FROM ledger.event) AS e WHERE earlier"))
                .isZero();
        assertThat(
                        ledger.askEvents(
                                "type",
                                "WHERE (recorded_at AT TIME ZONE 'Asia/Chongqing')::date"
                                        + " NOT BETWEEN (p->'context'->>'occurredOn')::date AND (p->'context'->>'occurredOn')::date + 5"))
                .isEmpty();
    }

    @Test
    void parks_clusters_and_units_are_as_many_as_the_notice_says() {
        assertThat(living("park.ParkRegistered", "park.ParkSplit", "park.ParkMerged"))
                .isEqualTo(50);
        assertThat(living("cluster.ClusterRegistered", "cluster.ClusterSplit", "cluster.ClusterMerged"))
                .isEqualTo(111);
        assertThat(living("unit.UnitEstablished", "unit.UnitSplit", "unit.UnitMerged", "unit.UnitAbolished"))
                .isEqualTo(41);
        assertThat(
                        ledger.askEvents(
                                "count(*)",
                                "AS e WHERE type = 'cluster.ScopeDetermined' AND (p->>'inScope')::boolean"
                                        + " AND NOT EXISTS (SELECT FROM events l WHERE l.stream = e.stream AND l.seq > e.seq"
                                        + " AND l.type IN ('cluster.ScopeDetermined', 'cluster.ClusterSplit', 'cluster.ClusterMerged'))"))
                .containsExactly("107");
    }

    private static long living(String registered, String... ended) {
        return ledger.number("SELECT count(*) FILTER (WHERE type = '" + registered + "')"
                + " - count(*) FILTER (WHERE type IN ('" + String.join("', '", ended) + "')) FROM ledger.event");
    }

    @Test
    void the_demonstrations_are_as_told() {
        assertThat(count("application.DemonstrationApplied")).isEqualTo(8);
        assertThat(count("demonstration.ParticipationOpened")).isEqualTo(9);
        assertThat(count("demonstration.CandidateListed")).isEqualTo(7);
        assertThat(count("demonstration.DemonstrationConfirmed")).isEqualTo(6);
        assertThat(ledger.askEvents(
                        "(p->>'demonstrationId') || ' ' || (p->'rules'->>0)",
                        "WHERE type = 'demonstration.ConfirmationRefused'"))
                .containsExactly("demonstration-YS007-1 COMPLETED_AFTER_THE_CUT_OFF");
        assertThat(completion("remediation-YS007-1")).containsExactly("2024-12-05");
    }

    @Test
    void the_reference_story_is_in_it() {
        assertThat(ledger.askEvents(
                        "(p->>'verdict') || ' ' || (p->>'earnedPoints')",
                        "WHERE type = 'acceptance.AcceptanceConcluded' AND stream LIKE 'acceptance-YS001-%'"
                                + " ORDER BY position"))
                .containsExactly("FAIL 860", "PASS 920");
        assertThat(completion("remediation-YS001-2").getFirst()).isLessThanOrEqualTo("2024-11-30");
    }

    private static List<String> completion(String remediation) {
        return ledger.askEvents(
                "p->'context'->>'occurredOn'",
                "WHERE type = 'remediation.RemediationCompleted' AND stream = '" + remediation + "'");
    }

    @Test
    void rounds_fail_and_pass_as_often_as_is_plausible() {
        long first = conclusions("stream LIKE 'acceptance-%-1'");
        long failed = conclusions("stream LIKE 'acceptance-%-1' AND p->>'verdict' = 'FAIL'");
        assertThat(100.0 * failed / first).isBetween(25.0, 45.0);

        long due = accepted("COHORT_2025", "2026-10-31");
        long inTime = accepted("COHORT_2025", "2025-12-31");
        assertThat(due).isGreaterThan(45);
        assertThat(100.0 * inTime / due).isBetween(60.0, 95.0);
        assertThat(accepted("COHORT_2027", "2026-10-31")).isBetween(10L, 40L);
        assertThat(ledger.askEvents("min((p->>'earnedPoints')::int)", "WHERE type = 'acceptance.AcceptanceConcluded'")
                        .getFirst())
                .satisfies(points -> assertThat(Integer.parseInt(points)).isBetween(700, 850));
    }

    private static long conclusions(String which) {
        return Long.parseLong(ledger.askEvents("count(*)", "WHERE type = 'acceptance.AcceptanceConcluded' AND " + which)
                .getFirst());
    }

    private static long accepted(String cohort, String until) {
        return Long.parseLong(ledger.askEvents(
                        "count(DISTINCT regexp_replace(stream, '-[0-9]+$', ''))",
                        "WHERE type = 'acceptance.AcceptanceConcluded' AND p->>'verdict' = 'PASS' AND p->>'cohort' = '"
                                + cohort + "' AND p->'context'->>'occurredOn' <= '" + until + "'")
                .getFirst());
    }

    @Test
    void on_the_last_day_clusters_stand_at_every_stage() {
        assertThat(count("survey.SurveyAllowed")).isGreaterThan(count("survey.SurveyOpened"));
        assertThat(count("survey.SurveyOpened")).isGreaterThan(count("survey.SurveySubmitted"));
        assertThat(count("remediation.RemediationOpened")).isGreaterThan(count("remediation.RemediationStarted"));
        assertThat(count("remediation.RemediationStarted"))
                .isGreaterThan(count("remediation.RemediationCompleted") + 10);
        assertThat(count("summaryreport.SummaryReportAllowed")).isGreaterThan(count("cluster.ClusterClosedOut"));
    }

    @Test
    void what_was_transcribed_lists_its_exceptions() {
        assertThat(ledger.askEvents(
                        "p->'context'->'exceptions'->>0",
                        "WHERE type = 'remediation.FixVerified' AND p->'context' ? 'onBehalfOf'"))
                .isNotEmpty()
                .containsOnly("VERIFIER_MUST_NOT_BE_THE_FIXER");
    }

    @Test
    void no_automation_was_refused() {
        assertThat(ledger.ask("process", "SELECT count(*) FROM process.parked_event"))
                .containsExactly("0");
    }

    @Test
    void it_says_that_it_is_up() {
        assertThat(ledger.bean(Loading.class).health().getStatus().getCode()).isEqualTo("UP");
    }

    private static long count(String type) {
        return ledger.number("SELECT count(*) FROM ledger.event WHERE type = '" + type + "'");
    }
}
