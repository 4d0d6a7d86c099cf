package io.qingliu.query.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.acceptance.ItemDeclaredNotApplicable;
import io.qingliu.events.acceptance.ScoreItemRecorded;
import io.qingliu.events.acceptance.ScoreItemRevised;
import io.qingliu.events.acceptance.VetoLifted;
import io.qingliu.events.acceptance.VetoRecorded;
import io.qingliu.query.kernel.Fold;
import io.qingliu.query.kernel.Folding;
import io.qingliu.query.kernel.Moment;
import io.qingliu.query.kernel.Recorded;
import io.qingliu.query.testing.Samples;
import io.qingliu.query.testing.Telling;
import io.qingliu.serialization.EventTypes;
import io.qingliu.serialization.LedgerJson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ProgrammeFoldsTest {
    private static final JsonMapper JSON =
            LedgerJson.configure(JsonMapper.builder(), EventTypes.all()).build();
    /** They never stand before the opening of their round, as chance would have it; see {@link ClusterStatus}. */
    private static final Set<Class<?>> WITHIN_A_ROUND = Set.of(
            ScoreItemRecorded.class,
            ScoreItemRevised.class,
            ItemDeclaredNotApplicable.class,
            VetoRecorded.class,
            VetoLifted.class);

    static Stream<Fold<?, ?>> folds() {
        return Stream.of(StepsFold.FOLD, CohortFold.FOLD, ReferenceFold.FOLD, NetworkFold.FOLD, WorksFold.FOLD);
    }

    private static List<DomainEvent> random(long seed, int count) {
        Samples samples = new Samples(seed, seed % 2 == 0);
        List<DomainEvent> events = new ArrayList<>();
        while (events.size() < count) {
            DomainEvent event = events.size() % 4 == 0 ? samples.any() : samples.ofLife();
            if (!WITHIN_A_ROUND.contains(event.getClass())) {
                events.add(event);
            }
        }
        return events;
    }

    @ParameterizedTest
    @MethodSource("folds")
    <S> void a_state_is_read_back_as_it_was_written(Fold<S, ?> fold) {
        int read = 0;
        for (long seed = 1; seed <= 4; seed++) {
            SortedMap<String, S> states =
                    Folding.states(fold, Telling.of(random(seed, 600)).recorded());
            read += states.size();
            states.forEach((part, state) -> assertThat(JSON.readValue(JSON.writeValueAsString(state), fold.state()))
                    .as(part)
                    .isEqualTo(state));
        }
        assertThat(read).isPositive();
    }

    @ParameterizedTest
    @MethodSource("folds")
    <S> void what_is_erased_is_passed_over_and_what_is_told_twice_changes_nothing(Fold<S, ?> fold) {
        for (long seed = 11; seed <= 14; seed++) {
            List<Recorded> once = new ArrayList<>();
            Telling.of(random(seed, 500))
                    .recorded()
                    .forEach(it -> once.add(it.position() % 5 == 0 ? Telling.erased(it) : it));
            List<Recorded> twice = new ArrayList<>(once);
            twice.addAll(once);
            assertThat(Folding.states(fold, twice)).isEqualTo(Folding.states(fold, once));
        }
    }

    /** The months are counted from steps, the list of clusters from the status: on any day both say the same. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void on_any_day_the_steps_lead_to_the_state_that_the_status_has(long seed) {
        Telling telling = Telling.of(random(seed, 700));
        SortedMap<String, Steps> steps = Folding.states(StepsFold.FOLD, telling.recorded());
        for (LocalDate day = LocalDate.of(2024, 7, 31); day.getYear() < 2026; day = day.plusMonths(3)) {
            Moment moment = new Moment(null, day, day, null);
            SortedMap<String, ClusterStatus> told =
                    telling.at(moment, new ClusterStatusFold()).states(new ClusterStatusFold());
            TreeMap<String, Object> expected = new TreeMap<>();
            TreeMap<String, Object> found = new TreeMap<>();
            LocalDate last = day;
            told.forEach((cluster, status) -> {
                expected.put(cluster, List.of(status.state(), status.scope() == Scope.IN_SCOPE));
                Reached reached = steps.getOrDefault(cluster, Steps.NONE).on(last);
                boolean counts = Boolean.TRUE.equals(reached.inScope()) && !reached.ended();
                found.put(cluster, List.of(reached.state(), counts));
            });
            assertThat(found).isEqualTo(expected);
        }
    }
}
