package io.qingliu.events.application;

import io.qingliu.events.Basis;
import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ApplicationId;
import java.util.List;

/**
 * The municipal bureau commended clusters in a circular (notice 四(一)5: “通报表扬”).
 *
 * @param applicationId the stream
 * @param context day, person, role, basis and source
 * @param clusters the clusters that the paper names
 * @param document the circular
 */
@Zh("表扬通报已印发")
public record CircularIssued(
        ApplicationId applicationId,
        EventContext context,
        @Zh("组团") List<ParticipatingCluster> clusters,
        @Zh("通报文件") Basis document)
        implements ApplicationEvent {
    public CircularIssued {
        clusters = List.copyOf(clusters);
    }
}
