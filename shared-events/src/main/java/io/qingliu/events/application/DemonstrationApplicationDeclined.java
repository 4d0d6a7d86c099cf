package io.qingliu.events.application;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ApplicationId;
import java.util.List;

/**
 * The municipal bureau did not put clusters of the application on the candidate list.
 *
 * @param applicationId the stream
 * @param context day, person, role, basis and source
 * @param clusters the clusters concerned, with the participation that the application opened
 * @param reason why
 */
@Zh("申报未获列入")
public record DemonstrationApplicationDeclined(
        ApplicationId applicationId,
        EventContext context,
        @Zh("组团") List<ParticipatingCluster> clusters,
        @Zh("原因") String reason)
        implements ApplicationEvent {
    public DemonstrationApplicationDeclined {
        clusters = List.copyOf(clusters);
    }
}
