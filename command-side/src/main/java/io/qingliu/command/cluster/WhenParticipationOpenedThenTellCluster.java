package io.qingliu.command.cluster;

import io.qingliu.command.kernel.Automation;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.demonstration.ParticipationOpened;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;

/** Whenever a cluster begins to take part in a demonstration, tell it, so that it reports how it stands. */
final class WhenParticipationOpenedThenTellCluster {
    private final Automation automation;

    WhenParticipationOpenedThenTellCluster(Automation automation) {
        this.automation = automation;
    }

    @EventHandler
    void on(ParticipationOpened event, EventMessage<ParticipationOpened> message) {
        automation.ask(WhenParticipationOpenedThenTellCluster.class, message, context -> request(event, context));
    }

    static NoteParticipation request(ParticipationOpened event, CommandContext context) {
        return new NoteParticipation(event.demonstrationId().cluster(), context, event.demonstrationId());
    }
}
