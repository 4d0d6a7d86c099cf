package io.qingliu.query.dashboard;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.qingliu.events.Words;
import io.qingliu.query.kernel.AnswerHead;
import io.qingliu.query.kernel.ComparedRows;
import io.qingliu.query.kernel.Places;
import io.qingliu.query.kernel.Told;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How all clusters stand.
 *
 * @param head from where the answer looks, and how complete it is
 * @param counts how many there are, and how many are shown
 * @param units the units that there are to ask for
 * @param parks the parks that there are to ask for
 * @param clusters those asked for, in the order of their ids
 */
record ClustersView(
        @JsonUnwrapped AnswerHead head, Counts counts, List<Place> units, List<Place> parks, List<ClusterView> clusters)
        implements ComparedRows {

    @Override
    public SortedMap<String, ClusterView> byKey() {
        SortedMap<String, ClusterView> byId = new TreeMap<>();
        clusters.forEach(cluster -> byId.put(cluster.clusterId(), cluster));
        return byId;
    }

    @Override
    public Set<String> passing() {
        return Set.of("daysLeft");
    }

    /** The answer: what the question asks for of all that is known, in the order of the clusters' ids. */
    static ClustersView of(Told told, ClustersQuestion question) {
        ClusterStatusFold fold = new ClusterStatusFold();
        Places places = told.places();
        List<ClusterView> all = told.parts(fold).values().stream()
                .filter(heard -> !fold.rows(heard.state()).isEmpty())
                .map(heard -> ClusterView.of(heard, places))
                .toList();
        List<ClusterView> asked = all.stream().filter(question::asksFor).toList();
        return new ClustersView(
                told.head(question.filter()),
                Counts.of(all, asked),
                Place.in(all, ClusterView::unitId, ClusterView::unit),
                Place.in(all, ClusterView::parkId, ClusterView::park),
                asked);
    }

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
