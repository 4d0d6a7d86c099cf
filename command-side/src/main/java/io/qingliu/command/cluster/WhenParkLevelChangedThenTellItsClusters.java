package io.qingliu.command.cluster;

import io.qingliu.command.kernel.Automation;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.park.ParkLevelChanged;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;

/** Whenever the level of a park changed, tell each of its clusters; one that was told before is left alone. */
final class WhenParkLevelChangedThenTellItsClusters {
    private final Automation automation;

    WhenParkLevelChangedThenTellItsClusters(Automation automation) {
        this.automation = automation;
    }

    @EventHandler
    void on(ParkLevelChanged event, EventMessage<ParkLevelChanged> message) {
        OneByOne.ask(
                event.clusters(),
                cluster -> automation.askUnless(
                        ClusterRule.NOTHING_WOULD_CHANGE,
                        WhenParkLevelChangedThenTellItsClusters.class,
                        message,
                        context -> request(event, cluster, context)));
    }

    static NoteParkLevel request(ParkLevelChanged event, ClusterId cluster, CommandContext context) {
        return new NoteParkLevel(cluster, context, event.after(), event.parkId());
    }
}
