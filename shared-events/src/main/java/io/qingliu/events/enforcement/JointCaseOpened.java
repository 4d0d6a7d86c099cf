package io.qingliu.events.enforcement;

import io.qingliu.events.ConcernsClusters;
import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.EnforcementId;
import io.qingliu.events.ids.UnitId;
import java.util.List;

/**
 * Several parties opened a joint case (notice 五(四)).
 *
 * @param enforcementId the stream
 * @param context day, person, role, basis and source
 * @param kind what it is about
 * @param matter what is alleged
 * @param units the units that take part
 * @param departments the departments that take part
 * @param cities the cities that take part
 * @param clusters the clusters concerned, at least one
 */
@Zh("联合执法已发起")
public record JointCaseOpened(
        EnforcementId enforcementId,
        EventContext context,
        @Zh("案件类型") JointCaseKind kind,
        @Zh("案由") String matter,
        @Zh("参与区县") List<UnitId> units,
        @Zh("参与部门") List<String> departments,
        @Zh("参与城市") List<String> cities,
        @Zh("涉及组团") List<ClusterId> clusters)
        implements EnforcementEvent, ConcernsClusters {
    public JointCaseOpened {
        units = List.copyOf(units);
        departments = List.copyOf(departments);
        cities = List.copyOf(cities);
        clusters = List.copyOf(clusters);
    }

    @Override
    public String title() {
        return matter;
    }
}
