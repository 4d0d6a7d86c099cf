package io.qingliu.command.enforcement;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.DocumentNumber;
import io.qingliu.events.ids.EnforcementId;
import org.jspecify.annotations.Nullable;

/**
 * Close the joint case (proposed).
 *
 * @param enforcementId the stream
 * @param context who asks, when it happened
 * @param outcome what came of it
 * @param penaltyNumber number of the penalty, where there was one
 */
@Asks(
        zh = "联合执法结案",
        en = "Close the joint case (proposed).",
        by = {Role.MUNICIPAL_ENFORCEMENT_TEAM, Role.ENFORCEMENT_DETACHMENT, Role.MUNICIPAL_BUREAU})
public record CloseJointCase(
        EnforcementId enforcementId,
        CommandContext context,
        String outcome,
        @Nullable DocumentNumber penaltyNumber) implements EnforcementCommand {}
