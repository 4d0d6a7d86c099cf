package io.qingliu.command.application;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.Opening;
import io.qingliu.events.Basis;
import io.qingliu.events.Role;
import io.qingliu.events.application.ParticipatingCluster;
import io.qingliu.events.ids.ApplicationId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The municipal bureau forms the candidate list.
 *
 * @param applicationId the stream, opened by this command
 * @param context who asks, when it happened
 * @param clusters the clusters on it
 * @param document the paper, where there is one
 */
@Asks(
        zh = "形成备选清单",
        en = "Form the candidate list from the names that districts sent in (notice 四(一)2).",
        by = Role.MUNICIPAL_BUREAU)
public record IssueCandidateList(
        ApplicationId applicationId,
        CommandContext context,
        List<ParticipatingCluster> clusters,
        @Nullable Basis document)
        implements ApplicationCommand, Opening {
    public IssueCandidateList {
        clusters = List.copyOf(clusters);
    }
}
