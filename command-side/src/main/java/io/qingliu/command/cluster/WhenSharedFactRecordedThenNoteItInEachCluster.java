package io.qingliu.command.cluster;

import io.qingliu.command.kernel.Automation;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.ConcernsClusters;
import io.qingliu.events.ids.ClusterId;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;

/** Whenever a fact about several clusters was recorded, note it in each, so that each cluster's history is complete. */
final class WhenSharedFactRecordedThenNoteItInEachCluster {
    private final Automation automation;

    WhenSharedFactRecordedThenNoteItInEachCluster(Automation automation) {
        this.automation = automation;
    }

    @EventHandler
    void on(ConcernsClusters event, EventMessage<ConcernsClusters> message) {
        OneByOne.ask(
                event.clusters(),
                cluster -> automation.ask(
                        WhenSharedFactRecordedThenNoteItInEachCluster.class,
                        message,
                        context -> request(event, message.getIdentifier(), cluster, context)));
    }

    static NoteSharedFact request(ConcernsClusters event, String eventId, ClusterId cluster, CommandContext context) {
        return new NoteSharedFact(
                cluster,
                context,
                event.stream().value(),
                eventId,
                event.stream().kind() + "." + event.getClass().getSimpleName(),
                event.title());
    }
}
