package io.qingliu.query.kernel;

import static io.qingliu.query.testing.Facts.opened;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.query.testing.QuerySideUnderTest;
import io.qingliu.query.testing.Samples;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every fold of the product tells the same, whoever drives it: kept live, told again up to a position or a day, from a checkpoint
 * or from the first event. On histories of every type of event, drawn from seeds, some of them erased, some told twice.
 */
class DriversTest {
    private static final int EVENTS = 600;
    private static final int EVERY = 100;
    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    private static QuerySideUnderTest query;
    private static List<Recorded> all;
    private static List<Fold<?, ?>> everyFold;
    private static Folds folds;

    @BeforeAll
    static void given() {
        query = QuerySideUnderTest.start();
        query.append(opened(true));
        query.caughtUp();
        query.whileStopped(() -> {
            Samples samples = new Samples(20271231, false);
            for (int i = 1; i < EVENTS; i++) {
                query.append(i % 2 == 0 ? samples.any() : samples.ofLife());
            }
            Set<Integer> erased = new LinkedHashSet<>();
            Random random = new Random(163);
            while (erased.size() < EVENTS / 10) {
                erased.add(2 + random.nextInt(EVENTS - 1));
            }
            erased.forEach(query::erase);
        });
        all = query.recorded();
        everyFold = query.context().getBean(Rooms.class).folds();
        folds = query.context().getBean(Folds.class);
    }

    @AfterAll
    static void close() {
        query.close();
    }

    private static Told tell(Moment moment) {
        return folds.tell(moment, everyFold.toArray(Fold<?, ?>[]::new));
    }

    private static Moment asOf(long position) {
        return new Moment(position, null, DAY, null);
    }

    private static <S> void same(Told told, Fold<S, ?> fold, SortedMap<String, Heard<S>> wanted) {
        assertThat(told.parts(fold)).as(fold.name()).isEqualTo(wanted);
    }

    private static <S> void asFolded(Told told, Fold<S, ?> fold, List<Recorded> events) {
        same(told, fold, Folding.over(fold, events));
    }

    @Test
    void every_fold_hears_something() {
        assertThat(all).hasSize(EVENTS);
        assertThat(all.stream().filter(Recorded::erased).count()).isEqualTo(EVENTS / 10);
        Told now = tell(Moment.now(DAY));
        assertThat(everyFold).isNotEmpty();
        everyFold.forEach(fold -> assertThat(now.parts(fold)).as(fold.name()).isNotEmpty());
    }

    @Test
    void kept_live_is_told_again_is_folded_in_memory() {
        Told live = tell(Moment.now(DAY));
        Told past = tell(asOf(EVENTS));
        assertThat(live.complete().to()).isEqualTo(EVENTS);
        assertThat(past.complete().to()).isEqualTo(EVENTS);
        for (Fold<?, ?> fold : everyFold) {
            asFolded(live, fold, all);
            asFolded(past, fold, all);
        }
    }

    @Test
    void as_of_a_position_is_what_the_first_events_tell() {
        for (int position : List.of(0, 1, 2, 57, 100, 101, 350, EVENTS - 1)) {
            Told then = tell(asOf(position));
            assertThat(then.complete().to()).isEqualTo(position);
            everyFold.forEach(fold -> asFolded(then, fold, all.subList(0, position)));
        }
    }

    @Test
    void on_a_day_is_what_the_events_tell_that_had_happened_by_then() {
        Moment moment = new Moment(350L, DAY, DAY, null);
        List<Recorded> counted = all.subList(0, 350).stream()
                .filter(event ->
                        event.occurredOn() == null || !event.occurredOn().isAfter(DAY))
                .toList();
        assertThat(counted).hasSizeBetween(50, 300);
        Told then = tell(moment);
        everyFold.forEach(fold -> asFolded(then, fold, counted));
    }

    @Test
    void one_part_alone_is_the_same_part_of_all() {
        for (Moment moment : List.of(Moment.now(DAY), asOf(350), new Moment(350L, DAY, DAY, null))) {
            Told whole = tell(moment);
            for (Fold<?, ?> fold : everyFold) {
                List<String> parts = new ArrayList<>(whole.parts(fold).keySet());
                parts.add("cluster-nobody");
                parts.forEach(part -> onePart(whole, fold, part, moment));
            }
        }
    }

    private static <S> void onePart(Told whole, Fold<S, ?> fold, String part, Moment moment) {
        Told one = folds.tellOf(part, moment, fold);
        if (!fold.equals(Places.FOLD)) {
            assertThat(one.state(fold, part)).as(fold.name() + " of " + part).isEqualTo(whole.state(fold, part));
            assertThat(one.parts(fold).keySet()).isSubsetOf(part);
        }
        assertThat(one.parts(Places.FOLD)).isEqualTo(whole.parts(Places.FOLD));
    }

    @Test
    void from_a_checkpoint_is_from_the_first_event() {
        Checkpoints checkpoints = query.context().getBean(Checkpoints.class);
        Bulk bulk = query.context().getBean(Bulk.class);
        checkpoints.dropAll();
        try (CheckpointKeeper keeper =
                new CheckpointKeeper(checkpoints, bulk, query.context().getBean(Rooms.class), EVERY, () -> EVENTS)) {
            keeper.catchUp(350);
            keeper.catchUp(EVENTS);
        }
        assertThat(query.table("checkpoint")).hasSize(everyFold.size() * EVENTS / EVERY);
        for (int position : List.of(99, 100, 101, 399, 400, EVENTS)) {
            Told then = tell(asOf(position));
            everyFold.forEach(fold -> asFolded(then, fold, all.subList(0, position)));
            assertThat(checkpoints.before(position, null, everyFold).position()).isEqualTo(position / EVERY * EVERY);
        }
        LocalDate after = all.stream()
                .map(Recorded::occurredOn)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElseThrow();
        assertThat(checkpoints.before(EVENTS, after, everyFold).position()).isEqualTo(EVENTS);
        assertThat(checkpoints.before(EVENTS, DAY, everyFold).position()).isZero();

        query.sql("UPDATE query.checkpoint_state SET heard = heard + 1 WHERE position = 500"
                + " AND part = (SELECT min(part) FROM query.checkpoint_state WHERE position = 500)");
        query.sql("DELETE FROM query.checkpoint_state WHERE position = 400"
                + " AND part = (SELECT min(part) FROM query.checkpoint_state WHERE position = 400)");
        query.context().getBean(Checkpoints.class).forget();
        Told then = tell(asOf(550));
        everyFold.forEach(fold -> asFolded(then, fold, all.subList(0, 550)));
        assertThat(checkpoints.before(550, null, everyFold).position()).isEqualTo(300);
        checkpoints.dropAll();
        assertThat(query.table("checkpoint_state")).isEmpty();
    }

    @Test
    void a_state_is_read_back_as_it_was_written() {
        for (Fold<?, ?> fold : everyFold) {
            readBack(fold);
        }
    }

    private static <S> void readBack(Fold<S, ?> fold) {
        Folding.states(fold, all)
                .forEach((part, state) -> assertThat(StateText.read(StateText.of(state), fold.state()))
                        .as(fold.name() + " of " + part)
                        .isEqualTo(state));
    }

    @Test
    void an_event_that_is_told_twice_changes_nothing() {
        List<Recorded> twice = new ArrayList<>();
        all.forEach(event -> {
            twice.add(event);
            twice.add(event);
        });
        for (Fold<?, ?> fold : everyFold) {
            assertThat(Folding.over(fold, twice)).as(fold.name()).isEqualTo(Folding.over(fold, all));
        }
    }
}
