package io.qingliu.command.remediation;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Cohort;
import io.qingliu.events.Role;
import io.qingliu.events.ids.RemediationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Tells the cycle that the cluster's obligation became known or changed.
 *
 * @param remediationId the stream
 * @param context who asks, when it happened
 * @param cohort by when the cluster must reach the standard
 * @param dueOn the day by which it must, where it is known
 */
@Asks(
        zh = "告知责任时限",
        en = "Tell the cycle by when the cluster must reach the standard (notice 二).",
        by = Role.AUTOMATION)
public record NoteObligation(
        RemediationId remediationId,
        CommandContext context,
        Cohort cohort,
        @Nullable LocalDate dueOn) implements RemediationCommand {}
