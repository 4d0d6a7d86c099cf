package io.qingliu.query.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.events.PolicyRef;
import io.qingliu.events.Role;
import io.qingliu.events.Severity;
import io.qingliu.events.SurveyPart;
import io.qingliu.events.demonstration.ParticipationOpened;
import io.qingliu.events.ids.ApplicationId;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.DemonstrationId;
import io.qingliu.events.ids.PolicyId;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.ids.RowId;
import io.qingliu.events.ids.SurveyId;
import io.qingliu.events.remediation.RemediationStarted;
import io.qingliu.events.survey.SurveyRow;
import io.qingliu.events.survey.SurveyRowsEntered;
import io.qingliu.query.integrity.BulkEntriesView.Burst;
import io.qingliu.query.integrity.BulkEntriesView.Deadline;
import io.qingliu.query.integrity.BulkEntriesView.OfCluster;
import io.qingliu.query.kernel.Moment;
import io.qingliu.query.kernel.Told;
import io.qingliu.query.testing.Book;
import io.qingliu.query.testing.Facts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Question 27, by exact figures. */
class BulkEntriesTest {
    private static final ClusterId FIRST = new ClusterId("cluster-QX01");
    private static final ClusterId SECOND = new ClusterId("cluster-QX02");
    private static final Instant MORNING = Instant.parse("2025-12-31T01:00:00Z");

    private final Book book = new Book();

    private static BulkEntriesQuestion question(int days, long records, int minutes) {
        return new BulkEntriesQuestion(days, records, minutes, null, Moment.now(Book.TODAY));
    }

    private Told told() {
        return book.now(new EntryFold(), new ClusterTrailFold());
    }

    private void given() {
        Instant before = Instant.parse("2024-07-02T00:00:00Z");
        book.writeAt(before, Facts.unit());
        book.writeAt(before, Facts.registered(FIRST, "清溪组团"));
        book.writeAt(before, Facts.registered(SECOND, "南岸组团"));
        book.writeAt(before, Facts.cohort(FIRST));
        book.writeAt(before, Facts.cohort(SECOND));
    }

    private long entered(String actor, ClusterId cluster, Instant at) {
        return book.writeAt(
                at,
                new RemediationStarted(
                        RemediationId.of(cluster, 1), Facts.by(actor, Role.DISTRICT_BUREAU, "2025-12-01")));
    }

    @Test
    void question_27_which_records_were_entered_in_bulk_just_before_a_deadline() {
        given();
        // four within the hour, about two clusters, then a fifth that runs into them; a sixth stands alone
        entered("clerk-7", FIRST, MORNING); // 6
        entered("clerk-7", FIRST, MORNING.plusSeconds(20)); // 7: the same minute
        entered("clerk-7", SECOND, MORNING.plusSeconds(30 * 60)); // 8
        entered("clerk-8", SECOND, MORNING.plusSeconds(31 * 60)); // 9: another person
        entered("clerk-7", FIRST, MORNING.plusSeconds(59 * 60 + 59)); // 10
        entered("clerk-7", SECOND, MORNING.plusSeconds(75 * 60)); // 11
        entered("clerk-7", SECOND, MORNING.plusSeconds(300 * 60)); // 12
        // automations are no persons, and what is older than the days does not count
        book.writeAt(
                MORNING,
                new RemediationStarted(
                        RemediationId.of(FIRST, 1), Facts.by("automation", Role.AUTOMATION, "2025-12-01")));
        for (int i = 0; i < 5; i++) {
            entered("clerk-7", FIRST, Instant.parse("2025-12-24T15:59:00Z"));
        }
        BulkEntriesView view = FindBulkEntries.of(told(), question(7, 3, 60));
        assertThat(view)
                .isEqualTo(new BulkEntriesView(
                        book.now().head(Map.of("days", "7", "records", "3", "minutes", "60")),
                        7,
                        5,
                        List.of(new Burst(
                                Deadline.COHORT,
                                "批次责任时限",
                                Facts.day("2025-12-31"),
                                "clerk-7",
                                MORNING,
                                MORNING.plusSeconds(76 * 60),
                                5,
                                5,
                                4,
                                6,
                                11,
                                List.of(
                                        new OfCluster(new ClusterName("cluster-QX01", "清溪组团", "unit-qingxi", "清溪区"), 3),
                                        new OfCluster(
                                                new ClusterName("cluster-QX02", "南岸组团", "unit-qingxi", "清溪区"), 2))))));
        assertThat(FindBulkEntries.of(told(), question(7, 5, 60)).bursts()).isEmpty();
        assertThat(FindBulkEntries.of(told(), question(7, 5, 80)).recordsInBulk())
                .isEqualTo(5);
        // an eighth day lets the five older ones in
        assertThat(FindBulkEntries.of(told(), question(8, 5, 60)).bursts())
                .extracting(Burst::records)
                .containsExactly(5L);
    }

    @Test
    void question_27_counts_each_row_of_a_batch_and_knows_the_cut_off_of_the_demonstration() {
        given();
        book.write(new ParticipationOpened(
                DemonstrationId.of(FIRST, 1),
                Facts.on("2024-08-05"),
                new ApplicationId("application-1"),
                Facts.day("2024-11-30"),
                new PolicyRef(new PolicyId("policy-demonstration"), 1)));
        List<SurveyRow> rows = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            rows.add(new SurveyRow(new RowId("row-" + i), Map.of()));
        }
        long at = book.writeAt(
                Instant.parse("2024-11-30T15:59:59Z"),
                new SurveyRowsEntered(
                        new SurveyId("survey-QX01-1"), Facts.on("2024-11-30"), SurveyPart.SOURCE, "enterprise", rows));
        book.writeAt(Instant.parse("2024-11-30T16:00:00Z"), Facts.problem(FIRST, 1, "N02-001", Severity.MINOR));
        BulkEntriesView view = FindBulkEntries.of(told(), question(1, 30, 60));
        assertThat(view.bursts())
                .containsExactly(new Burst(
                        Deadline.DEMONSTRATION,
                        "示范整治完成截止日",
                        Facts.day("2024-11-30"),
                        "clerk-1",
                        Instant.parse("2024-11-30T15:59:00Z"),
                        Instant.parse("2024-11-30T16:00:00Z"),
                        30,
                        1,
                        30,
                        at,
                        at,
                        List.of(new OfCluster(new ClusterName("cluster-QX01", "清溪组团", "unit-qingxi", "清溪区"), 30))));
    }

    @Test
    void a_record_lies_in_a_burst_exactly_where_some_window_around_it_is_full() {
        for (long seed = 0; seed < 200; seed++) {
            Book random = new Book();
            SplittableRandom dice = new SplittableRandom(seed);
            random.write(Facts.registered(FIRST, "清溪组团"), Facts.cohort(FIRST));
            List<Long> minutes = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                long minute = dice.nextInt(600);
                minutes.add(minute);
                random.writeAt(
                        MORNING.plusSeconds(60 * minute),
                        new RemediationStarted(
                                RemediationId.of(FIRST, 1), Facts.by("clerk-7", Role.DISTRICT_BUREAU, "2025-12-01")));
            }
            long expected = minutes.stream()
                    .filter(minute -> minutes.stream()
                            .filter(first -> first <= minute && minute < first + 30)
                            .anyMatch(first -> minutes.stream()
                                            .filter(other -> other >= first && other < first + 30)
                                            .count()
                                    >= 5))
                    .count();
            assertThat(FindBulkEntries.of(random.now(new EntryFold(), new ClusterTrailFold()), question(3, 5, 30))
                            .recordsInBulk())
                    .as("seed " + seed)
                    .isEqualTo(expected);
        }
    }
}
