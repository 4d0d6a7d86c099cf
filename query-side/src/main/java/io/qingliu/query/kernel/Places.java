package io.qingliu.query.kernel;

import io.qingliu.events.Frontage;
import io.qingliu.events.ParkLevel;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The names and boundaries of a day: where every cluster lay, who answered for it, what it was called. */
public final class Places {
    /** The fold behind it; a room that names places asks it together with its own. */
    public static final Fold<PlaceState, PlaceState> FOLD = new PlacesFold();

    private final SortedMap<String, PlaceState> byId = new TreeMap<>();
    private final LocalDate day;

    private Places(Collection<PlaceState> states, LocalDate day) {
        states.forEach(state -> byId.put(state.id(), state));
        this.day = day;
    }

    /** The places on a day. */
    public static Places of(Collection<PlaceState> states, LocalDate day) {
        return new Places(states, day);
    }

    /** The same places on another day: other names, other boundaries. */
    public Places on(LocalDate another) {
        return new Places(byId.values(), another);
    }

    /** The day. */
    public LocalDate day() {
        return day;
    }

    /**
     * A cluster on the day.
     *
     * @param id which
     * @param name what it is called; null where its registration was erased
     * @param parkId the park that it lies in
     * @param park that park's name
     * @param parkLevel that park's level
     * @param unitId the unit that answers for it
     * @param unit that unit's name
     * @param inScope whether it counts; null until somebody says so
     * @param frontage whether it lies along a river
     * @param ended whether it was split or merged
     */
    public record Cluster(
            String id,
            @Nullable String name,
            @Nullable String parkId,
            @Nullable String park,
            @Nullable ParkLevel parkLevel,
            @Nullable String unitId,
            @Nullable String unit,
            @Nullable Boolean inScope,
            @Nullable Frontage frontage,
            boolean ended) {
        /** The name, or the id where there is none. */
        public String shown() {
            return name == null ? id : name;
        }
    }

    /** Whether a cluster was registered. */
    public boolean knows(String cluster) {
        PlaceState state = byId.get(cluster);
        return state != null && state.registered() && PlacesFold.isCluster(cluster);
    }

    /**
     * A cluster that a question names.
     *
     * @throws Refused 404 where nobody registered it
     */
    public Cluster mustKnow(String id, String field) {
        if (!knows(id)) {
            throw Refused.unknown(
                    "THERE_IS_NO_SUCH_CLUSTER",
                    field,
                    "台账中没有组团“" + id + "”；请核对编号，或从组团状态表进入。",
                    "The ledger knows no cluster '" + id + "'; check its id, or come from the list of clusters.");
        }
        return cluster(id);
    }

    /** A cluster on the day; one that nobody registered has no name, park or unit. */
    public Cluster cluster(String id) {
        PlaceState state = byId.getOrDefault(id, PlaceState.nothing(id));
        String park = Since.on(day, state.parks()).orElse(null);
        String unit = Since.on(day, state.units()).orElse(null);
        return new Cluster(
                id,
                Since.on(day, state.names()).orElse(null),
                park,
                name(park),
                Since.on(day, state.levels()).orElse(null),
                unit,
                name(unit),
                Since.on(day, state.scopes()).orElse(null),
                Since.on(day, state.frontages()).orElse(null),
                state.ends().stream().anyMatch(end -> !end.from().isAfter(day)));
    }

    /** All clusters that were registered, those that ended among them, in the order of their ids. */
    public List<Cluster> clusters() {
        return byId.values().stream()
                .filter(state -> knows(state.id()))
                .map(state -> cluster(state.id()))
                .toList();
    }

    /** The clusters that count on the day: in scope, and not ended. */
    public List<Cluster> inScope() {
        return clusters().stream()
                .filter(cluster -> Boolean.TRUE.equals(cluster.inScope()) && !cluster.ended())
                .toList();
    }

    /** The name of a park, unit or cluster on the day; null where none is known. */
    public @Nullable String name(@Nullable String id) {
        return Optional.ofNullable(id)
                .map(byId::get)
                .flatMap(state -> Since.on(day, state.names()))
                .orElse(null);
    }

    /** The ids of all places of a kind that were entered, {@code park} or {@code unit}, in order. */
    public List<String> ofKind(String kind) {
        return byId.values().stream()
                .filter(state -> state.registered() && state.id().startsWith(kind + "-"))
                .map(PlaceState::id)
                .toList();
    }
}
