package io.qingliu.events.demonstration;

import io.qingliu.events.EventContext;
import io.qingliu.events.PolicyRef;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.DemonstrationId;
import io.qingliu.events.ids.SummaryReportId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a demonstration were weighed as far as they are known (notice 四(一)4).
 *
 * @param demonstrationId the stream
 * @param context day, person, role, basis and source
 * @param remediationCompletedOn the day on which the remediation was completed, never the day of entry
 * @param cutOffOn the day it is compared with
 * @param cutOffMet whether it was completed on or before that day
 * @param passedRound the round that passed
 * @param summaryReportId the summary report that lies with the municipal bureau
 * @param policy the policy that sets the cut-off
 */
@Zh("示范条件已核对")
public record StandingWeighed(
        DemonstrationId demonstrationId,
        EventContext context,
        @Zh("整治完成日期") @Nullable LocalDate remediationCompletedOn,
        @Zh("整治完成截止日") LocalDate cutOffOn,
        @Zh("按期完成") boolean cutOffMet,
        @Zh("合格轮次") @Nullable AcceptanceId passedRound,
        @Zh("总结报告") @Nullable SummaryReportId summaryReportId,
        @Zh("政策") PolicyRef policy)
        implements DemonstrationEvent {}
