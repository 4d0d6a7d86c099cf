package io.qingliu.command.demonstration;

import io.qingliu.command.kernel.Automation;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.application.DemonstrationListIssued;
import io.qingliu.events.application.NotSelectedCluster;
import io.qingliu.events.application.ParticipatingCluster;
import io.qingliu.events.ids.DemonstrationId;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;

/** The final list asks each participation that it names to draw the consequence. */
final class WhenDemonstrationsListedThenConfirm {
    private final Automation automation;

    WhenDemonstrationsListedThenConfirm(Automation automation) {
        this.automation = automation;
    }

    @EventHandler
    void on(DemonstrationListIssued event, EventMessage<DemonstrationListIssued> message) {
        Stream<Function<CommandContext, DemonstrationCommand>> selected =
                event.selected().stream().map(cluster -> context -> request(event, cluster, context));
        Stream<Function<CommandContext, DemonstrationCommand>> notSelected =
                event.notSelected().stream().map(cluster -> context -> request(event, cluster, context));
        EachCluster.of(
                Stream.concat(selected, notSelected).toList(), request -> automation.ask(getClass(), message, request));
    }

    static ConfirmDemonstration request(
            DemonstrationListIssued event, ParticipatingCluster cluster, CommandContext context) {
        return new ConfirmDemonstration(
                DemonstrationId.of(cluster.clusterId(), cluster.participation()),
                context,
                event.applicationId(),
                event.document());
    }

    static RejectDemonstration request(
            DemonstrationListIssued event, NotSelectedCluster cluster, CommandContext context) {
        return new RejectDemonstration(
                DemonstrationId.of(cluster.clusterId(), cluster.participation()),
                context,
                event.applicationId(),
                cluster.reason());
    }
}
