package io.qingliu.events.application;

import io.qingliu.events.Basis;
import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ApplicationId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The municipal bureau formed the candidate list 示范园区备选清单 from the names that districts sent in (notice 四(一)2).
 *
 * @param applicationId the stream
 * @param context day, person, role, basis and source
 * @param clusters the clusters that the paper names
 * @param document the paper, where there is one
 */
@Zh("备选清单已形成")
public record CandidateListIssued(
        ApplicationId applicationId,
        EventContext context,
        @Zh("组团") List<ParticipatingCluster> clusters,
        @Zh("清单文件") @Nullable Basis document)
        implements ApplicationEvent {
    public CandidateListIssued {
        clusters = List.copyOf(clusters);
    }
}
