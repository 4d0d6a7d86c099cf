package io.qingliu.command.dispatch;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.DispatchId;
import io.qingliu.events.ids.Sha256;
import java.util.List;

/**
 * Report progress on a matter (notice 五(一)).
 *
 * @param dispatchId the stream
 * @param context who asks, when it happened
 * @param progress what was done
 * @param evidence digests of the evidence
 */
@Asks(
        zh = "跟进调度事项",
        en = "Report progress on a matter (notice 五(一)).",
        by = {Role.MUNICIPAL_BUREAU, Role.DISTRICT_BUREAU, Role.PARK_MANAGEMENT_BODY})
public record FollowUpDispatch(DispatchId dispatchId, CommandContext context, String progress, List<Sha256> evidence)
        implements DispatchCommand {
    public FollowUpDispatch {
        evidence = List.copyOf(evidence);
    }
}
