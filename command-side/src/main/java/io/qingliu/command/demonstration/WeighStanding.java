package io.qingliu.command.demonstration;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.DemonstrationId;
import io.qingliu.events.ids.SummaryReportId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Tells the room how the cluster stands towards the conditions; each is absent while it is not met.
 *
 * @param demonstrationId the stream
 * @param context who asks, when it happened
 * @param remediationCompletedOn the day on which the remediation behind the passed round was completed
 * @param passedRound the passed round that stands
 * @param summaryReportId the report on that round, submitted and not returned
 */
@Asks(zh = "告知示范条件", en = "Tell how the cluster stands towards the conditions (notice 四(一)4).", by = Role.AUTOMATION)
public record WeighStanding(
        DemonstrationId demonstrationId,
        CommandContext context,
        @Nullable LocalDate remediationCompletedOn,
        @Nullable AcceptanceId passedRound,
        @Nullable SummaryReportId summaryReportId)
        implements DemonstrationCommand {}
