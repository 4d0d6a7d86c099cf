package io.qingliu.command.dispatch;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.DispatchId;
import java.time.LocalDate;

/**
 * Give a matter more time (proposed).
 *
 * @param dispatchId the stream
 * @param context who asks, when it happened
 * @param after the new due date
 * @param reason why
 */
@Asks(zh = "延长调度时限", en = "Give a matter more time (proposed).", by = Role.MUNICIPAL_BUREAU)
public record ExtendDispatch(DispatchId dispatchId, CommandContext context, LocalDate after, String reason)
        implements DispatchCommand {}
