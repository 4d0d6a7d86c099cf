package io.qingliu.query.kernel;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.cluster.ClusterEvent;
import io.qingliu.events.cluster.ClusterMerged;
import io.qingliu.events.cluster.ClusterMovedToPark;
import io.qingliu.events.cluster.ClusterMovedToUnit;
import io.qingliu.events.cluster.ClusterRegistered;
import io.qingliu.events.cluster.ClusterRenamed;
import io.qingliu.events.cluster.ClusterSplit;
import io.qingliu.events.cluster.FrontageDetermined;
import io.qingliu.events.cluster.ParkLevelNoted;
import io.qingliu.events.cluster.ScopeDetermined;
import io.qingliu.events.ids.ParkId;
import io.qingliu.events.ids.UnitId;
import io.qingliu.events.park.ParkEvent;
import io.qingliu.events.park.ParkLevelChanged;
import io.qingliu.events.park.ParkMerged;
import io.qingliu.events.park.ParkRegistered;
import io.qingliu.events.park.ParkRenamed;
import io.qingliu.events.park.ParkSplit;
import io.qingliu.events.unit.UnitAbolished;
import io.qingliu.events.unit.UnitEstablished;
import io.qingliu.events.unit.UnitEvent;
import io.qingliu.events.unit.UnitMerged;
import io.qingliu.events.unit.UnitRenamed;
import io.qingliu.events.unit.UnitSplit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Parks, reporting units and clusters as places: names, levels, boundaries, each from its day on. */
final class PlacesFold implements Fold<PlaceState, PlaceState> {
    private static final String REGISTRATION = "cluster.ClusterRegistered";

    @Override
    public String name() {
        return "places";
    }

    @Override
    public Class<PlaceState> state() {
        return PlaceState.class;
    }

    @Override
    public Set<Class<?>> hears() {
        return Set.of(
                ParkEvent.class,
                UnitEvent.class,
                ClusterRegistered.class,
                ClusterRenamed.class,
                ClusterMovedToUnit.class,
                ClusterMovedToPark.class,
                ParkLevelNoted.class,
                ScopeDetermined.class,
                FrontageDetermined.class,
                ClusterSplit.class,
                ClusterMerged.class);
    }

    @Override
    public Optional<String> part(Recorded event) {
        return Optional.of(event.stream());
    }

    @Override
    public PlaceState nothing(String part) {
        return PlaceState.nothing(part);
    }

    @Override
    public PlaceState after(PlaceState state, Recorded recorded) {
        // that there is a cluster is known even where its registration was erased
        PlaceState known = recorded.type().equals(REGISTRATION) ? state.entered() : state;
        DomainEvent event = recorded.event();
        if (event == null) {
            return known;
        }
        LocalDate day = event.context().occurredOn();
        return switch (event) {
            case ParkEvent e -> ofPark(known, e, day);
            case UnitEvent e -> ofUnit(known, e);
            case ClusterEvent e -> ofCluster(known, e, day);
            default -> known;
        };
    }

    private static PlaceState ofPark(PlaceState state, ParkEvent event, LocalDate day) {
        return switch (event) {
            case ParkRegistered e -> state.entered().called(day, e.name()).ofLevel(day, e.level());
            case ParkRenamed e -> state.called(day, e.after());
            case ParkLevelChanged e -> state.ofLevel(day, e.after());
            case ParkSplit e ->
                state.followedBy(day, e.successors().stream().map(ParkId::value).toList());
            case ParkMerged e -> state.followedBy(day, List.of(e.into().value()));
            default -> state;
        };
    }

    private static PlaceState ofUnit(PlaceState state, UnitEvent event) {
        return switch (event) {
            case UnitEstablished e -> state.entered().called(e.effectiveOn(), e.name());
            case UnitRenamed e -> state.called(e.effectiveOn(), e.after());
            case UnitSplit e -> state.followedBy(e.effectiveOn(), ids(e.successors()));
            case UnitMerged e ->
                state.followedBy(e.effectiveOn(), List.of(e.into().value()));
            case UnitAbolished e -> state.followedBy(e.effectiveOn(), ids(e.successors()));
            default -> state;
        };
    }

    private static List<String> ids(List<UnitId> units) {
        return units.stream().map(UnitId::value).toList();
    }

    private static PlaceState ofCluster(PlaceState state, ClusterEvent event, LocalDate day) {
        return switch (event) {
            case ClusterRegistered e ->
                state.called(day, e.name())
                        .ofLevel(day, e.parkLevel())
                        .inPark(day, e.parkId().value())
                        .underUnit(day, e.unitId().value())
                        .along(day, e.frontage());
            case ClusterRenamed e -> state.called(day, e.after());
            case ClusterMovedToUnit e ->
                state.underUnit(e.effectiveOn(), e.after().value());
            case ClusterMovedToPark e ->
                state.inPark(e.effectiveOn(), e.after().value()).ofLevel(e.effectiveOn(), e.parkLevel());
            case ParkLevelNoted e -> state.ofLevel(day, e.after());
            case ScopeDetermined e -> state.inScope(day, e.inScope());
            case FrontageDetermined e -> state.along(day, e.frontage());
            case ClusterSplit e ->
                state.followedBy(
                        day,
                        e.successors().stream()
                                .map(it -> it.clusterId().value())
                                .toList());
            case ClusterMerged e -> state.followedBy(day, List.of(e.into().value()));
            default -> state;
        };
    }

    /** A place that was only mentioned, but never entered, is no row. */
    @Override
    public List<PlaceState> rows(PlaceState state) {
        return state.registered() ? List.of(state) : List.of();
    }

    /** Whether a place is a cluster. */
    static boolean isCluster(String id) {
        return id.startsWith("cluster-");
    }
}
