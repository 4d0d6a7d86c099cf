package io.qingliu.events.application;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ApplicationId;
import java.util.List;

/**
 * The district withdrew the application for some of its clusters or all.
 *
 * @param applicationId the stream
 * @param context day, person, role, basis and source
 * @param clusters the clusters concerned, with the participation that the application opened
 * @param reason why
 */
@Zh("申报已撤回")
public record DemonstrationApplicationWithdrawn(
        ApplicationId applicationId,
        EventContext context,
        @Zh("组团") List<ParticipatingCluster> clusters,
        @Zh("原因") String reason)
        implements ApplicationEvent {
    public DemonstrationApplicationWithdrawn {
        clusters = List.copyOf(clusters);
    }
}
