package io.qingliu.query.kernel;

import static io.qingliu.query.testing.Facts.on;
import static io.qingliu.query.testing.Facts.opened;
import static io.qingliu.query.testing.Facts.registered;
import static io.qingliu.query.testing.Facts.scope;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.events.cluster.ClusterRenamed;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.query.testing.QuerySideUnderTest;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** What reaches a part behind a later event is neither lost nor told out of order. */
class LateEventTest {
    private static final ClusterId CLUSTER = new ClusterId("cluster-QX01");

    @Test
    void an_event_that_was_parked_while_a_later_one_was_heard_takes_its_place_in_the_order() {
        try (QuerySideUnderTest query = QuerySideUnderTest.start()) {
            query.append(
                    opened(true),
                    registered(CLUSTER, "清溪组团"),
                    new ClusterRenamed(CLUSTER, on("2024-09-09"), "清溪组团", "一号组团", "区划调整"),
                    new ClusterRenamed(CLUSTER, on("2024-09-09"), "一号组团", "二号组团", "区划调整"),
                    scope(CLUSTER, true));
            query.caughtUp();
            Folds folds = query.context().getBean(Folds.class);
            Fold<?, ?>[] all = query.context().getBean(Rooms.class).folds().toArray(Fold<?, ?>[]::new);
            Told whole = folds.tell(Moment.now(QuerySideUnderTest.TODAY), all);

            // as if the first renaming had been parked, and what follows had come in another sequence
            query.whileStopped(() -> {
                query.sql("UPDATE query.fold_state SET state = replace(state, '一号组团', '无名组团') WHERE fold = 'places'");
                query.sql("INSERT INTO query.parked_event (follower, position, sequence, cause, attempts)"
                        + " VALUES ('places', 3, 'cluster-QX01', 'by hand', 1)");
            });
            long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (!query.table("parked_event").isEmpty() && System.nanoTime() < deadline) {
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
            assertThat(query.table("parked_event")).isEmpty();
            assertThat(folds.tell(Moment.now(QuerySideUnderTest.TODAY), all).parts(Places.FOLD))
                    .isEqualTo(whole.parts(Places.FOLD));
        }
    }
}
