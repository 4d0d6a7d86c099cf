package io.qingliu.events.cluster;

import io.qingliu.events.EventContext;
import io.qingliu.events.Frontage;
import io.qingliu.events.ParkLevel;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.OrganisationId;
import io.qingliu.events.ids.ParkId;
import io.qingliu.events.ids.UnitId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cluster 组团 was entered into the register; it is what is scored, passed and closed out (notice 一: 111 in all).
 *
 * @param clusterId the stream
 * @param context day, person, role, basis and source
 * @param name its name
 * @param parkId the park that it lies in
 * @param parkLevel that park's level
 * @param unitId the reporting unit that answers for it
 * @param managementBody the body that carries out the remediation, where known
 * @param frontage whether it lies along a river; unknown stays unknown
 * @param rivers the rivers that it lies along, as far as known; empty unless the frontage is YES
 * @param predecessors the clusters that it follows after a split
 */
@Zh("组团已登记")
public record ClusterRegistered(
        ClusterId clusterId,
        EventContext context,
        @Zh("名称") String name,
        @Zh("所属园区") ParkId parkId,
        @Zh("园区级别") ParkLevel parkLevel,
        @Zh("上报单位") UnitId unitId,
        @Zh("园区管理机构") @Nullable OrganisationId managementBody,
        @Zh("沿江情况") Frontage frontage,
        @Zh("所临河流") List<String> rivers,
        @Zh("前身组团") List<ClusterId> predecessors)
        implements ClusterEvent {
    public ClusterRegistered {
        rivers = List.copyOf(rivers);
        predecessors = List.copyOf(predecessors);
    }
}
