package io.qingliu.query;

import static io.qingliu.query.testing.Facts.opened;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.query.testing.QuerySideUnderTest;
import io.qingliu.query.testing.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds for every projection, on histories of every type of event drawn from seeds. */
class ProjectionsTest {
    private static final List<String> TABLES =
            List.of("history_entry", "(SELECT fold, part, heard, state FROM query.fold_state)");
    private static final int EVENTS = 400;

    private static List<List<String>> rows(QuerySideUnderTest query) {
        return TABLES.stream().map(query::table).toList();
    }

    @Test
    void rows_are_the_same_after_a_replay_and_after_every_event_was_told_twice() {
        try (QuerySideUnderTest query = QuerySideUnderTest.start()) {
            query.append(opened(false));
            Samples samples = new Samples(20241130, false);
            for (int i = 0; i < EVENTS; i++) {
                query.append(i % 2 == 0 ? samples.any() : samples.ofLife());
            }
            query.caughtUp();
            List<List<String>> live = rows(query);
            assertThat(query.table("parked_event")).isEmpty();
            assertThat(live.get(0)).hasSize(EVENTS + 1);
            assertThat(live.get(1)).isNotEmpty();

            query.whileStopped(() -> query.sql("DELETE FROM query.token"));
            assertThat(rows(query)).as("told twice").isEqualTo(live);

            for (int i = 0; i < 2; i++) {
                query.whileStopped(() ->
                        query.sql("DELETE FROM query.token; TRUNCATE query.history_entry," + " query.fold_state"));
                assertThat(rows(query)).as("replayed").isEqualTo(live);
            }
            assertThat(query.table("parked_event")).isEmpty();
        }
    }
}
