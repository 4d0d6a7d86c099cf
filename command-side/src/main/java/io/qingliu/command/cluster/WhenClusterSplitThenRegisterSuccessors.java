package io.qingliu.command.cluster;

import io.qingliu.command.kernel.Automation;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.GeneralRule;
import io.qingliu.events.cluster.ClusterSplit;
import io.qingliu.events.cluster.SuccessorCluster;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;

/** Whenever a cluster was split, register those that follow it where it lay; one that exists already is left alone. */
final class WhenClusterSplitThenRegisterSuccessors {
    private final Automation automation;

    WhenClusterSplitThenRegisterSuccessors(Automation automation) {
        this.automation = automation;
    }

    @EventHandler
    void on(ClusterSplit event, EventMessage<ClusterSplit> message) {
        OneByOne.ask(
                event.successors(),
                successor -> automation.askUnless(
                        GeneralRule.IT_WAS_ALREADY_OPENED,
                        WhenClusterSplitThenRegisterSuccessors.class,
                        message,
                        context -> request(event, successor, context)));
    }

    static RegisterCluster request(ClusterSplit event, SuccessorCluster successor, CommandContext context) {
        return new RegisterCluster(
                successor.clusterId(),
                context,
                successor.name(),
                event.parkId(),
                event.parkLevel(),
                event.unitId(),
                event.managementBody(),
                event.frontage(),
                event.rivers(),
                List.of(event.clusterId()));
    }
}
