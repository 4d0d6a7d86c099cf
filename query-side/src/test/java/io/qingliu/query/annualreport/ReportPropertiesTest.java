package io.qingliu.query.annualreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qingliu.events.ids.ClusterId;
import io.qingliu.query.annualreport.IssuedFold.Issued;
import io.qingliu.query.kernel.Fold;
import io.qingliu.query.kernel.Folding;
import io.qingliu.query.kernel.Heard;
import io.qingliu.query.kernel.Recorded;
import io.qingliu.query.testing.Facts;
import io.qingliu.query.testing.Samples;
import io.qingliu.serialization.EventTypes;
import io.qingliu.serialization.LedgerJson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What holds of a report whatever was recorded. */
class ReportPropertiesTest {
    private static final int EVENTS = 600;
    private static final LocalDate KNOWN = LocalDate.of(2025, 11, 20);
    private static final JsonMapper JSON =
            LedgerJson.configure(JsonMapper.builder(), EventTypes.all()).build();

    /** A random history; one event in twenty is erased. */
    private static List<Recorded> history(long seed) {
        Samples samples = new Samples(seed, false);
        Random random = new Random(seed);
        List<Recorded> history = new ArrayList<>();
        history.add(Made.recorded(1, Facts.registered(new ClusterId("cluster-QX01"), "清溪组团"), false));
        history.add(Made.recorded(2, Facts.registered(new ClusterId("cluster-QX02"), "南岸组团"), false));
        history.add(Made.recorded(3, Facts.scope(new ClusterId("cluster-QX01"), true), false));
        for (long position = 4; position <= EVENTS; position++) {
            history.add(Made.recorded(
                    position, position % 4 == 0 ? samples.any() : samples.ofLife(), random.nextInt(20) == 0));
        }
        return history;
    }

    private static Frame frame(long position) {
        return new Frame(2025, 2024, position, KNOWN, LocalDate.of(2025, 12, 31), true);
    }

    private static Issued issued(long position) {
        return new Issued(
                "report-2024",
                EVENTS,
                KNOWN,
                "2024年度报告",
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2024, 12, 31),
                position,
                "ab".repeat(32),
                null);
    }

    private static AnnualReport report(List<Recorded> history, Frame frame, long publishedAt) {
        LedgerReading reading = new LedgerReading((upTo, each) ->
                history.stream().filter(event -> event.position() <= upTo).forEach(each));
        return AnnualReport.of(
                frame, reading.read(frame, issued(publishedAt), LocalDate.of(2024, 12, 20), Watching.NOBODY));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20240701, 90})
    void the_same_position_gives_the_same_bytes_whatever_came_after(long seed) {
        List<Recorded> history = history(seed);
        AnnualReport once = report(history, frame(400), 200);
        assertThat(Canonical.text(report(history, frame(400), 200))).isEqualTo(Canonical.text(once));
        assertThat(Canonical.text(report(history.subList(0, 400), frame(400), 200)))
                .isEqualTo(Canonical.text(once));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20240701, 90})
    void events_told_twice_change_nothing(long seed) {
        List<Recorded> twice = new ArrayList<>();
        history(seed).forEach(event -> {
            twice.add(event);
            twice.add(event);
        });
        assertThat(report(twice, frame(EVENTS), 200).programme())
                .isEqualTo(report(history(seed), frame(EVENTS), 200).programme());
        assertThat(report(twice, frame(EVENTS), 200).comparison())
                .isEqualTo(report(history(seed), frame(EVENTS), 200).comparison());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20240701, 90, 7, 8, 9})
    void what_was_restated_is_exactly_what_time_and_the_named_events_did(long seed) {
        List<Recorded> history = history(seed);
        AnnualReport report = report(history, frame(EVENTS), 250);
        assertThat(report.restated().lines()).isNotEmpty();
        for (Restated.Line line : report.restated().lines()) {
            long byEvents =
                    line.causes().stream().mapToLong(Restated.Cause::change).sum();
            assertThat(line.byTime() + byEvents).as(line.toString()).isEqualTo(line.difference());
            assertThat(line.now() - line.published()).isEqualTo(line.difference());
            assertThat(line.causes()).allMatch(cause -> cause.position() > 250);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20240701, 90})
    void figures_are_the_sums_of_what_the_sections_show(long seed) {
        AnnualReport report = report(history(seed), frame(EVENTS), 250);
        ProblemCounts.Line all = report.problems().all();
        assertThat(value(report, FigureKind.PROBLEMS_FOUND)).isEqualTo(all.found());
        assertThat(value(report, FigureKind.PROBLEMS_CLOSED)).isEqualTo(all.closed());
        assertThat(value(report, FigureKind.PROBLEMS_OPEN)).isEqualTo(all.open());
        assertThat(value(report, FigureKind.PROBLEMS_OVERDUE)).isEqualTo(all.overdue());
        assertThat(report.problems().byCode().stream()
                        .mapToLong(ProblemCounts.Line::found)
                        .sum())
                .isEqualTo(all.found());
        assertThat(value(report, FigureKind.CLOSE_OUTS))
                .isEqualTo(report.closeOuts().standing());
        assertThat(value(report, FigureKind.REPORTS_SUBMITTED))
                .isEqualTo(report.summaryReports().size());
        long inScope = report.clusters().stream().filter(ClusterLine::inScope).count();
        assertThat(value(report, FigureKind.CLUSTERS_IN_SCOPE)).isEqualTo(inScope);
        assertThat(report.programme().byUnit().stream()
                        .mapToLong(it -> it.all().clusters())
                        .sum())
                .isEqualTo(inScope);
        assertThat(report.programme().byCohort().stream()
                        .mapToLong(it -> it.all().accepted())
                        .sum())
                .isEqualTo(value(report, FigureKind.CLUSTERS_ACCEPTED));
        long standing = report.clusters().stream()
                .filter(it -> it.successors().isEmpty())
                .count();
        assertThat(report.states().rows().stream()
                        .mapToLong(it -> it.atEnd().size())
                        .sum())
                .isEqualTo(standing);
        assertThat(report.states().clusters().getLast()).isEqualTo(standing);
    }

    private static long value(AnnualReport report, FigureKind kind) {
        return report.comparison().stream()
                .filter(it -> it.kind() == kind && it.of() == null)
                .mapToLong(Compared::value)
                .sum();
    }

    @Test
    void what_the_folds_know_survives_being_written_down() {
        List<Recorded> history = history(3);
        for (Fold<?, ?> fold : List.of(Known.CONTENT, Known.PROBLEMS, Known.DUTIES, Known.POLICIES, new IssuedFold())) {
            survives(fold, history);
        }
    }

    private static <S> void survives(Fold<S, ?> fold, List<Recorded> history) {
        for (Heard<S> heard : Folding.over(fold, history).values()) {
            assertThat(JSON.readValue(JSON.writeValueAsString(heard.state()), fold.state()))
                    .isEqualTo(heard.state());
        }
    }

    @Test
    void a_report_tells_how_far_it_has_come_and_can_be_broken_off() {
        List<Recorded> history = history(5);
        LedgerReading reading = new LedgerReading((upTo, each) -> history.forEach(each));
        List<String> news = new ArrayList<>();
        reading.read(frame(EVENTS), null, null, (read, of) -> news.add(read + "/" + of));
        assertThat(news).containsExactly("256/600", "512/600", "600/600");
        assertThatThrownBy(() -> reading.read(frame(EVENTS), null, null, (read, of) -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
    }
}
