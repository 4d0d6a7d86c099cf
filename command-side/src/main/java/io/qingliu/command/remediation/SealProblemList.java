package io.qingliu.command.remediation;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.RemediationId;
import org.jspecify.annotations.Nullable;

/**
 * The district confirms the problem list as it stands.
 *
 * @param remediationId the stream
 * @param context who asks, when it happened
 * @param emptyStatement why there is no problem at all, where there is none
 */
@Asks(zh = "确认问题清单", en = "Confirm the problem list in a version (notice 四: 建立完善问题清单).", by = Role.DISTRICT_BUREAU)
public record SealProblemList(
        RemediationId remediationId,
        CommandContext context,
        @Nullable String emptyStatement) implements RemediationCommand {}
