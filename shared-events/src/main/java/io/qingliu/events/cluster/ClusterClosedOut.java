package io.qingliu.events.cluster;

import io.qingliu.events.Basis;
import io.qingliu.events.EventContext;
import io.qingliu.events.PolicyRef;
import io.qingliu.events.Role;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.SummaryReportId;
import org.jspecify.annotations.Nullable;

/**
 * A cluster was closed out 销号. The notice uses the word without saying who does it; the policy does. The close-out falls with the round that it rests on.
 *
 * @param clusterId the stream
 * @param context day, person, role, basis and source
 * @param authority the role that closed it out
 * @param document the paper
 * @param acceptanceId the passed round that it rests on
 * @param summaryReportId the report on that round; absent where the ledger knows none, which only a paper or the policy allows
 * @param policy the close-out policy used
 */
@Zh("组团已销号")
public record ClusterClosedOut(
        ClusterId clusterId,
        EventContext context,
        @Zh("销号主体") Role authority,
        @Zh("销号文件") Basis document,
        @Zh("验收轮次") AcceptanceId acceptanceId,
        @Zh("总结报告") @Nullable SummaryReportId summaryReportId,
        @Zh("政策") PolicyRef policy)
        implements ClusterEvent {}
