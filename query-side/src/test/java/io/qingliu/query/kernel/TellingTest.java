package io.qingliu.query.kernel;

import static io.qingliu.query.testing.Facts.on;
import static io.qingliu.query.testing.Facts.opened;
import static io.qingliu.query.testing.Facts.registered;
import static io.qingliu.query.testing.Facts.scope;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.cluster.ClusterEvent;
import io.qingliu.events.cluster.ClusterRenamed;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.LedgerId;
import io.qingliu.events.ledger.ParkedEventSetAside;
import io.qingliu.query.testing.QuerySideUnderTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What happens where a fold cannot take an event. */
class TellingTest {
    private static final ClusterId FIRST = new ClusterId("cluster-QX01");
    private static final ClusterId SECOND = new ClusterId("cluster-QX02");

    /** Counts a cluster's events, and cannot take a rename. */
    private static final class Stumbling implements Fold<Stumbling.Counted, Stumbling.Counted> {
        record Counted(int events) {}

        @Override
        public String name() {
            return "places.stumbling";
        }

        @Override
        public Class<Counted> state() {
            return Counted.class;
        }

        @Override
        public Set<Class<?>> hears() {
            return Set.of(ClusterEvent.class);
        }

        @Override
        public Counted nothing(String part) {
            return new Counted(0);
        }

        @Override
        public Counted after(Counted state, Recorded event) {
            if (event.as(ClusterRenamed.class).isPresent()) {
                throw new IllegalStateException("cannot take it");
            }
            return new Counted(state.events() + 1);
        }

        @Override
        public List<Counted> rows(Counted state) {
            return List.of(state);
        }
    }

    private static final Stumbling FOLD = new Stumbling();
    private static final DomainEvent RENAMED = new ClusterRenamed(FIRST, on("2024-09-09"), "清溪组团", "清溪新城组团", "区划调整");

    @Test
    void one_part_stops_and_is_named_the_others_go_on() {
        try (QuerySideUnderTest query = QuerySideUnderTest.start()) {
            query.append(
                    opened(true),
                    registered(FIRST, "清溪组团"),
                    registered(SECOND, "南岸组团"),
                    RENAMED,
                    scope(FIRST, true),
                    scope(SECOND, true));
            Telling telling = new Telling(List.of(FOLD), 2, LeftOut.NOTHING);
            telling.tell(query.recorded().stream());
            assertThat(telling.stuck()).isEqualTo(Map.of("cluster-QX01", 3L));
            assertThat(states(telling)).isEqualTo(Map.of("cluster-QX01", 1, "cluster-QX02", 2));
        }
    }

    @Test
    void an_event_that_an_act_of_the_ledger_left_out_holds_up_nobody() {
        try (QuerySideUnderTest query = QuerySideUnderTest.start()) {
            query.append(
                    opened(true),
                    registered(FIRST, "清溪组团"),
                    RENAMED,
                    scope(FIRST, true),
                    new ParkedEventSetAside(
                            new LedgerId("ledger-1"),
                            on("2025-01-02"),
                            "places",
                            3,
                            "11111111-1111-1111-1111-111111111111",
                            "cluster.ClusterRenamed",
                            FIRST,
                            "无法处理"));
            Bulk bulk = query.context().getBean(Bulk.class);
            Rooms rooms = query.context().getBean(Rooms.class);
            assertThat(LeftOut.upTo(5, rooms, bulk).of(Places.FOLD, 3)).isTrue();
            assertThat(LeftOut.upTo(5, rooms, bulk).of(Places.FOLD, 2)).isFalse();
            assertThat(LeftOut.upTo(4, rooms, bulk).of(Places.FOLD, 3)).isFalse();
            assertThat(LeftOut.upTo(5, rooms, bulk).of(FOLD, 3)).isFalse();
        }
    }

    private static SortedMap<String, Integer> states(Telling telling) {
        SortedMap<String, Integer> states = new TreeMap<>();
        telling.parts(FOLD)
                .forEach((part, heard) -> states.put(part, heard.state().events()));
        return states;
    }
}
