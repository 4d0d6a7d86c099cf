package io.qingliu.command.remediation;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.RemediationId;

/**
 * The bureau opens the sealed list again, to complete it.
 *
 * @param remediationId the stream
 * @param context who asks, when it happened
 * @param reason why
 */
@Asks(
        zh = "重开问题清单",
        en = "Open the sealed problem list again, with a reason (notice 四(二)1: 建立完善).",
        by = {Role.DISTRICT_BUREAU, Role.MUNICIPAL_BUREAU})
public record ReopenProblemList(RemediationId remediationId, CommandContext context, String reason)
        implements RemediationCommand {}
