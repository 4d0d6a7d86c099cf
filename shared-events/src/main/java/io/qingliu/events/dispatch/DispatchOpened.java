package io.qingliu.events.dispatch;

import io.qingliu.events.ConcernsClusters;
import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.DispatchId;
import io.qingliu.events.ids.OrganisationId;
import java.time.LocalDate;
import java.util.List;

/**
 * A matter was dispatched or put under supervision (notice 五(一)).
 *
 * @param dispatchId the stream
 * @param context day, person, role, basis and source
 * @param kind how it is pursued
 * @param matter what is to be done
 * @param owner who is to do it
 * @param dueOn by when
 * @param clusters the clusters concerned, at least one
 */
@Zh("调度督办已发起")
public record DispatchOpened(
        DispatchId dispatchId,
        EventContext context,
        @Zh("类别") DispatchKind kind,
        @Zh("事项") String matter,
        @Zh("责任单位") OrganisationId owner,
        @Zh("时限") LocalDate dueOn,
        @Zh("涉及组团") List<ClusterId> clusters)
        implements DispatchEvent, ConcernsClusters {
    public DispatchOpened {
        clusters = List.copyOf(clusters);
    }

    @Override
    public String title() {
        return matter;
    }
}
