package io.qingliu.query.dashboard;

import io.qingliu.events.Words;
import io.qingliu.query.kernel.Complete;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How all clusters stand.
 *
 * @param completeTo the position that the answer rests on
 * @param parked what waits behind an event that could not be handled
 * @param illustrative whether the data are invented
 * @param day the day that days left count from
 * @param filter what was filtered by
 * @param counts how many there are, and how many are shown
 * @param units the units that there are to ask for
 * @param parks the parks that there are to ask for
 * @param clusters those asked for, in the order of their ids
 */
record ClustersView(
        long completeTo,
        List<Complete.Parked> parked,
        boolean illustrative,
        LocalDate day,
        Map<String, String> filter,
        Counts counts,
        List<Place> units,
        List<Place> parks,
        List<ClusterView> clusters) {

    /**
     * A unit or a park.
     *
     * @param id which
     * @param name its name on that day, where it is known
     */
    record Place(String id, @Nullable String name) {
        /** The name, or the id where there is none. */
        public String shown() {
            return name == null ? id : name;
        }

        static List<Place> in(
                List<ClusterView> clusters,
                Function<ClusterView, @Nullable String> id,
                Function<ClusterView, @Nullable String> name) {
            Map<String, Place> places = new TreeMap<>();
            for (ClusterView cluster : clusters) {
                String key = id.apply(cluster);
                if (key != null) {
                    places.put(key, new Place(key, name.apply(cluster)));
                }
            }
            return List.copyOf(places.values());
        }
    }

    /**
     * Numbers, each over what it says.
     *
     * @param registered all clusters that have not ended
     * @param inScope those that count
     * @param outOfScope those that do not
     * @param undetermined those of which nobody has said yet
     * @param ended those that were split or merged
     * @param shown how many are shown here
     * @param byState how many of those shown are in each state
     */
    record Counts(
            long registered,
            long inScope,
            long outOfScope,
            long undetermined,
            long ended,
            long shown,
            List<StateCount> byState) {
        static Counts of(List<ClusterView> all, List<ClusterView> shown) {
            long ended = in(Scope.ENDED, all);
            return new Counts(
                    all.size() - ended,
                    in(Scope.IN_SCOPE, all),
                    in(Scope.OUT_OF_SCOPE, all),
                    in(Scope.UNDETERMINED, all),
                    ended,
                    shown.size(),
                    Arrays.stream(ClusterState.values())
                            .map(state -> StateCount.of(state, shown))
                            .toList());
        }

        private static long in(Scope scope, List<ClusterView> clusters) {
            return clusters.stream().filter(it -> it.scope() == scope).count();
        }
    }

    /**
     * How many are in a state.
     *
     * @param state which
     * @param zh the same in Chinese
     * @param count how many
     */
    record StateCount(ClusterState state, String zh, long count) {
        static StateCount of(ClusterState state, List<ClusterView> clusters) {
            return new StateCount(
                    state,
                    Words.zh(state),
                    clusters.stream().filter(it -> it.state() == state).count());
        }
    }
}
