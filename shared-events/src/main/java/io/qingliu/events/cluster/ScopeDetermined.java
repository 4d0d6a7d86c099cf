package io.qingliu.events.cluster;

import io.qingliu.events.Cohort;
import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ClusterId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a cluster is in the scope of the programme was determined; those without any enterprise are not (notice 一).
 *
 * @param clusterId the stream
 * @param context day, person, role, basis and source
 * @param inScope whether it is in scope
 * @param enterpriseCount how many enterprises have moved in
 * @param reason why
 * @param cohort its cohort, UNDETERMINED where none was assigned yet; unchanged by this fact
 * @param dueOn the day by which it must reach the standard, absent while the cohort is undetermined
 */
@Zh("建设范围已认定")
public record ScopeDetermined(
        ClusterId clusterId,
        EventContext context,
        @Zh("纳入建设范围") boolean inScope,
        @Zh("入驻企业数") int enterpriseCount,
        @Zh("理由") String reason,
        @Zh("批次") Cohort cohort,
        @Zh("期限") @Nullable LocalDate dueOn)
        implements ClusterEvent {}
