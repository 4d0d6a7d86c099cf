package io.qingliu.command.remediation;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.RemediationId;

/**
 * The remediation is completed; the day is the one on which it happened, however late it is entered.
 *
 * @param remediationId the stream
 * @param context who asks, when it happened
 */
@Asks(
        zh = "报告整治完成",
        en = "Report the remediation as completed (notice 四(一)4, 四(二)3).",
        by = {Role.PARK_MANAGEMENT_BODY, Role.DISTRICT_BUREAU})
public record CompleteRemediation(RemediationId remediationId, CommandContext context) implements RemediationCommand {}
