package io.qingliu.command.dispatch;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.DispatchId;

/**
 * Settle a matter (proposed).
 *
 * @param dispatchId the stream
 * @param context who asks, when it happened
 * @param outcome what came of it
 */
@Asks(
        zh = "办结调度事项",
        en = "Settle a matter (proposed).",
        by = {Role.MUNICIPAL_BUREAU, Role.DISTRICT_BUREAU})
public record SettleDispatch(DispatchId dispatchId, CommandContext context, String outcome)
        implements DispatchCommand {}
