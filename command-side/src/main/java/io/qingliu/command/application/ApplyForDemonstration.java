package io.qingliu.command.application;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.Opening;
import io.qingliu.events.Basis;
import io.qingliu.events.PolicyRef;
import io.qingliu.events.Role;
import io.qingliu.events.application.AppliedCluster;
import io.qingliu.events.ids.ApplicationId;
import io.qingliu.events.ids.UnitId;
import java.util.List;

/**
 * The district applies for the demonstration.
 *
 * @param applicationId the stream, opened by this command
 * @param context who asks, when it happened
 * @param unitId the reporting unit that applies
 * @param clusters the clusters it applies for
 * @param document the paper
 * @param policy the demonstration policy under which it applies
 */
@Asks(
        zh = "申报示范",
        en = "Apply for the demonstration with one paper for one cluster or more (notice 四(一)2).",
        by = Role.DISTRICT_BUREAU)
public record ApplyForDemonstration(
        ApplicationId applicationId,
        CommandContext context,
        UnitId unitId,
        List<AppliedCluster> clusters,
        Basis document,
        PolicyRef policy)
        implements ApplicationCommand, Opening {
    public ApplyForDemonstration {
        clusters = List.copyOf(clusters);
    }
}
