package io.qingliu.events.application;

import io.qingliu.events.Basis;
import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ApplicationId;
import java.util.List;

/**
 * The municipal bureau withdrew a circular of commendation; the demonstrations themselves stand until revoked.
 *
 * @param applicationId the stream
 * @param context day, person, role, basis and source
 * @param clusters the clusters that the circular had named
 * @param reason why
 * @param document the paper that withdraws it
 */
@Zh("表扬通报已撤回")
public record CircularWithdrawn(
        ApplicationId applicationId,
        EventContext context,
        @Zh("组团") List<ParticipatingCluster> clusters,
        @Zh("撤回原因") String reason,
        @Zh("撤回文件") Basis document)
        implements ApplicationEvent {
    public CircularWithdrawn {
        clusters = List.copyOf(clusters);
    }
}
