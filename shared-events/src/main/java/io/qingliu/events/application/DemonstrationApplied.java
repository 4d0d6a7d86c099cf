package io.qingliu.events.application;

import io.qingliu.events.Basis;
import io.qingliu.events.EventContext;
import io.qingliu.events.PolicyRef;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ApplicationId;
import io.qingliu.events.ids.UnitId;
import java.util.List;

/**
 * A district applied for the demonstration with one paper for one cluster or more (notice 四(一)2).
 *
 * @param applicationId the stream
 * @param context day, person, role, basis and source
 * @param unitId the reporting unit that applies
 * @param clusters the clusters it applies for
 * @param document the paper
 * @param policy the demonstration policy under which it applies
 */
@Zh("示范已申报")
public record DemonstrationApplied(
        ApplicationId applicationId,
        EventContext context,
        @Zh("上报单位") UnitId unitId,
        @Zh("申报组团") List<AppliedCluster> clusters,
        @Zh("申报文件") Basis document,
        @Zh("政策") PolicyRef policy)
        implements ApplicationEvent {
    public DemonstrationApplied {
        clusters = List.copyOf(clusters);
    }
}
