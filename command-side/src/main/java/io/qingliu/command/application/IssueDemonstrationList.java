package io.qingliu.command.application;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.Opening;
import io.qingliu.events.Basis;
import io.qingliu.events.Role;
import io.qingliu.events.application.NotSelectedCluster;
import io.qingliu.events.application.ParticipatingCluster;
import io.qingliu.events.ids.ApplicationId;
import java.util.List;

/**
 * The municipal bureau decides the final list.
 *
 * @param applicationId the stream, opened by this command
 * @param context who asks, when it happened
 * @param selected the clusters on it
 * @param notSelected the candidates left out, with reasons
 * @param document the paper
 */
@Asks(zh = "确定示范清单", en = "Decide the final list of demonstrations (notice 四(一)5).", by = Role.MUNICIPAL_BUREAU)
public record IssueDemonstrationList(
        ApplicationId applicationId,
        CommandContext context,
        List<ParticipatingCluster> selected,
        List<NotSelectedCluster> notSelected,
        Basis document)
        implements ApplicationCommand, Opening {
    public IssueDemonstrationList {
        selected = List.copyOf(selected);
        notSelected = List.copyOf(notSelected);
    }
}
