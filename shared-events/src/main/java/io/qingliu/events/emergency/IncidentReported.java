package io.qingliu.events.emergency;

import io.qingliu.events.ConcernsClusters;
import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.EmergencyId;
import java.util.List;

/**
 * An incident was reported.
 *
 * @param emergencyId the stream
 * @param context day, person, role, basis and source
 * @param grade how grave it is
 * @param description what happened
 * @param clusters the clusters concerned, at least one
 */
@Zh("突发事件已报告")
public record IncidentReported(
        EmergencyId emergencyId,
        EventContext context,
        @Zh("事件等级") IncidentGrade grade,
        @Zh("事件描述") String description,
        @Zh("涉及组团") List<ClusterId> clusters)
        implements EmergencyEvent, ConcernsClusters {
    public IncidentReported {
        clusters = List.copyOf(clusters);
    }

    @Override
    public String title() {
        return "突发事件：" + description;
    }
}
