package io.qingliu.command.remediation;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Basis;
import io.qingliu.events.Role;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.remediation.Measure;
import io.qingliu.events.remediation.PlanKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The district draws up the plan, for the first time or anew as its next version.
 *
 * @param remediationId the stream
 * @param context who asks, when it happened
 * @param kind by which of its two names the notice calls the plan
 * @param measures what is done about each problem
 * @param document the paper itself, where there is one
 */
@Asks(
        zh = "编制整治方案",
        en = "Draw up the remediation or construction plan against the problem list (notice 四(一)1, 四(二)1).",
        by = Role.DISTRICT_BUREAU)
public record PlanRemediation(
        RemediationId remediationId,
        CommandContext context,
        PlanKind kind,
        List<Measure> measures,
        @Nullable Basis document)
        implements RemediationCommand {
    public PlanRemediation {
        measures = List.copyOf(measures);
    }
}
