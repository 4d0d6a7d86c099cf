package io.qingliu.command.essentials;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Essential;
import io.qingliu.events.Mark;
import io.qingliu.events.Role;
import io.qingliu.events.ids.EssentialsId;
import java.util.List;

/**
 * The municipal bureau publishes the next version of the essentials; the versions before stay as they are.
 *
 * @param essentialsId the stream
 * @param context who asks, when it happened
 * @param version the version after the last
 * @param title its title
 * @param mark where it comes from
 * @param essentials the essentials in order
 */
@Asks(
        zh = "发布验收技术要点新版本",
        en = "Publish the next version of the acceptance essentials (notice 三; proposed).",
        by = Role.MUNICIPAL_BUREAU)
public record PublishEssentialsVersion(
        EssentialsId essentialsId,
        CommandContext context,
        int version,
        String title,
        Mark mark,
        List<Essential> essentials)
        implements EssentialsCommand {
    public PublishEssentialsVersion {
        essentials = List.copyOf(essentials);
    }
}
