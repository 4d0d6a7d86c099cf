package io.qingliu.events.cluster;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.DemonstrationId;
import io.qingliu.events.ids.SummaryReportId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a cluster stands towards the conditions of the demonstration (notice 四(一)4); written when it begins to take part and whenever a condition changes.
 *
 * @param clusterId the stream
 * @param context day, person, role, basis and source
 * @param demonstrationId the participation, the last one where there were several
 * @param remediationCompletedOn the day on which the remediation behind the passed round was completed; absent where no passed round stands
 * @param passedRound the passed round that stands: neither annulled nor overtaken by a reopening; absent where there is none
 * @param summaryReportId the report on that round, submitted and not returned; absent where there is none
 */
@Zh("示范条件已汇总")
public record DemonstrationStandingReported(
        ClusterId clusterId,
        EventContext context,
        @Zh("示范创建") DemonstrationId demonstrationId,
        @Zh("整治完成日期") @Nullable LocalDate remediationCompletedOn,
        @Zh("合格轮次") @Nullable AcceptanceId passedRound,
        @Zh("总结报告") @Nullable SummaryReportId summaryReportId)
        implements ClusterEvent {}
