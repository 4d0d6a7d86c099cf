package io.qingliu.command.remediation;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.RemediationId;

/**
 * The work began.
 *
 * @param remediationId the stream
 * @param context who asks, when it happened
 */
@Asks(
        zh = "开始整治",
        en = "Report that the work began (notice 四(一)3, 四(二)2).",
        by = {Role.PARK_MANAGEMENT_BODY, Role.DISTRICT_BUREAU})
public record StartRemediation(RemediationId remediationId, CommandContext context) implements RemediationCommand {}
