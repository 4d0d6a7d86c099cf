package io.qingliu.command.cluster;

import io.qingliu.command.kernel.Automation;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.unit.MovedCluster;
import io.qingliu.events.unit.UnitAbolished;
import io.qingliu.events.unit.UnitBoundaryChanged;
import io.qingliu.events.unit.UnitEvent;
import io.qingliu.events.unit.UnitMerged;
import io.qingliu.events.unit.UnitSplit;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;

/** Whenever a unit's area changed or the unit ended, move each cluster named; one that was moved before is left alone. */
final class WhenUnitChangedThenMoveItsClusters {
    private final Automation automation;

    WhenUnitChangedThenMoveItsClusters(Automation automation) {
        this.automation = automation;
    }

    @EventHandler
    void on(UnitBoundaryChanged event, EventMessage<UnitBoundaryChanged> message) {
        move(event.clustersMoved(), event.effectiveOn(), event.description(), message);
    }

    @EventHandler
    void on(UnitSplit event, EventMessage<UnitSplit> message) {
        move(event.clustersMoved(), event.effectiveOn(), event.reason(), message);
    }

    @EventHandler
    void on(UnitMerged event, EventMessage<UnitMerged> message) {
        move(event.clustersMoved(), event.effectiveOn(), event.reason(), message);
    }

    @EventHandler
    void on(UnitAbolished event, EventMessage<UnitAbolished> message) {
        move(event.clustersMoved(), event.effectiveOn(), event.reason(), message);
    }

    private void move(
            List<MovedCluster> clusters,
            LocalDate effectiveOn,
            String reason,
            EventMessage<? extends UnitEvent> message) {
        OneByOne.ask(
                clusters,
                cluster -> automation.askUnless(
                        ClusterRule.NOTHING_WOULD_CHANGE,
                        WhenUnitChangedThenMoveItsClusters.class,
                        message,
                        context -> request(cluster, effectiveOn, reason, context)));
    }

    static MoveClusterToUnit request(
            MovedCluster cluster, LocalDate effectiveOn, String reason, CommandContext context) {
        return new MoveClusterToUnit(cluster.clusterId(), context, cluster.to(), effectiveOn, reason);
    }
}
