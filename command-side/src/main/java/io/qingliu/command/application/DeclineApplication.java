package io.qingliu.command.application;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ApplicationId;
import io.qingliu.events.ids.ClusterId;
import java.util.List;

/**
 * The municipal bureau does not put clusters of the application on the candidate list.
 *
 * @param applicationId the stream
 * @param context who asks, when it happened
 * @param clusters which of its clusters
 * @param reason why
 */
@Asks(
        zh = "不予列入备选",
        en = "Leave clusters of an application off the candidate list (proposed).",
        by = Role.MUNICIPAL_BUREAU)
public record DeclineApplication(
        ApplicationId applicationId, CommandContext context, List<ClusterId> clusters, String reason)
        implements ApplicationCommand {
    public DeclineApplication {
        clusters = List.copyOf(clusters);
    }
}
