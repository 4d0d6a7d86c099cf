package io.qingliu.command.remediation;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.CalendarRef;
import io.qingliu.events.PolicyRef;
import io.qingliu.events.Role;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.remediation.ScheduleAnchor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The work is scheduled backward, for the first time or anew as the next version.
 *
 * @param remediationId the stream
 * @param context who asks, when it happened
 * @param anchor what it counts back from
 * @param calendar whose working days it counts
 * @param policy whose working days are kept before the anchor
 * @param after which fixes wait for which others
 * @param reason why it was set anew; absent for the first version
 */
@Asks(
        zh = "倒排工期",
        en = "Schedule the plan backward from its due day (notice 四(二)2).",
        by = {Role.DISTRICT_BUREAU, Role.PARK_MANAGEMENT_BODY})
public record SetBackwardSchedule(
        RemediationId remediationId,
        CommandContext context,
        ScheduleAnchor anchor,
        CalendarRef calendar,
        PolicyRef policy,
        List<Precedence> after,
        @Nullable String reason)
        implements RemediationCommand {
    public SetBackwardSchedule {
        after = List.copyOf(after);
    }
}
