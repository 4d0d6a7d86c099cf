package io.qingliu.command.rubric;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.RubricId;

/**
 * The municipal bureau takes a version out of use for new rounds; rounds that used it stay as they are.
 *
 * @param rubricId the stream
 * @param context who asks, when it happened
 * @param version the version
 * @param reason why
 */
@Asks(
        zh = "停用评分细则",
        en = "Take a version of a rubric out of use for new rounds (proposed).",
        by = Role.MUNICIPAL_BUREAU)
public record WithdrawRubric(RubricId rubricId, CommandContext context, int version, String reason)
        implements RubricCommand {}
