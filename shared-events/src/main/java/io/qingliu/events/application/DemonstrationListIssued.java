package io.qingliu.events.application;

import io.qingliu.events.Basis;
import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ApplicationId;
import java.util.List;

/**
 * The municipal bureau decided the final list 示范园区清单 (notice 四(一)5). The list is a fact; what follows for a cluster is judged in its own stream.
 *
 * @param applicationId the stream
 * @param context day, person, role, basis and source
 * @param selected the clusters on the list; five are a goal, not a cap
 * @param notSelected the candidates left out, with reasons
 * @param document the paper
 */
@Zh("示范清单已确定")
public record DemonstrationListIssued(
        ApplicationId applicationId,
        EventContext context,
        @Zh("入选组团") List<ParticipatingCluster> selected,
        @Zh("未入选组团") List<NotSelectedCluster> notSelected,
        @Zh("清单文件") Basis document)
        implements ApplicationEvent {
    public DemonstrationListIssued {
        selected = List.copyOf(selected);
        notSelected = List.copyOf(notSelected);
    }
}
