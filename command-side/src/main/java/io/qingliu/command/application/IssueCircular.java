package io.qingliu.command.application;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.Opening;
import io.qingliu.events.Basis;
import io.qingliu.events.Role;
import io.qingliu.events.application.ParticipatingCluster;
import io.qingliu.events.ids.ApplicationId;
import java.util.List;

/**
 * The municipal bureau commends clusters in a circular.
 *
 * @param applicationId the stream, opened by this command
 * @param context who asks, when it happened
 * @param clusters the clusters it names
 * @param document the circular
 */
@Asks(zh = "通报表扬", en = "Commend clusters in a circular (notice 四(一)5).", by = Role.MUNICIPAL_BUREAU)
public record IssueCircular(
        ApplicationId applicationId, CommandContext context, List<ParticipatingCluster> clusters, Basis document)
        implements ApplicationCommand, Opening {
    public IssueCircular {
        clusters = List.copyOf(clusters);
    }
}
