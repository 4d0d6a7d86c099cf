package io.qingliu.events.cluster;

import io.qingliu.events.EventContext;
import io.qingliu.events.Frontage;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ClusterId;
import java.util.List;

/**
 * Whether and along which rivers a cluster lies was determined (rulings §4).
 *
 * @param clusterId the stream
 * @param context day, person, role, basis and source
 * @param frontage whether it lies along a river; unknown stays unknown
 * @param rivers the rivers that it lies along, as far as known; empty unless the frontage is YES
 * @param reason why
 */
@Zh("沿江情况已认定")
public record FrontageDetermined(
        ClusterId clusterId,
        EventContext context,
        @Zh("沿江情况") Frontage frontage,
        @Zh("所临河流") List<String> rivers,
        @Zh("理由") String reason)
        implements ClusterEvent {
    public FrontageDetermined {
        rivers = List.copyOf(rivers);
    }
}
