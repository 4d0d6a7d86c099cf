package io.qingliu.events.cluster;

import io.qingliu.events.Cohort;
import io.qingliu.events.EventContext;
import io.qingliu.events.PolicyRef;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ClusterId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * By when a cluster must reach the standard, computed from its own facts and one version of the cohort policy (notice 二).
 *
 * @param clusterId the stream
 * @param context day, person, role, basis and source
 * @param cohort the cohort
 * @param dueOn the day by which it must reach the standard, absent while the cohort is undetermined
 * @param grounds every ground that holds
 * @param policy the policy version that says so
 * @param sourceDocuments the source documents of the policy rules that the grounds and the day rest on
 */
@Zh("批次已确定")
public record CohortAssigned(
        ClusterId clusterId,
        EventContext context,
        @Zh("批次") Cohort cohort,
        @Zh("期限") @Nullable LocalDate dueOn,
        @Zh("理由") List<CohortGround> grounds,
        @Zh("政策") PolicyRef policy,
        @Zh("来源文件") List<String> sourceDocuments)
        implements ClusterEvent {
    public CohortAssigned {
        grounds = List.copyOf(grounds);
        sourceDocuments = List.copyOf(sourceDocuments);
    }
}
