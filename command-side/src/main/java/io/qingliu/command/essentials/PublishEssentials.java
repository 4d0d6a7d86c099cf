package io.qingliu.command.essentials;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.Opening;
import io.qingliu.events.Essential;
import io.qingliu.events.Mark;
import io.qingliu.events.Role;
import io.qingliu.events.ids.EssentialsId;
import java.util.List;

/**
 * The municipal bureau publishes acceptance essentials for the first time.
 *
 * @param essentialsId the stream, opened by this command
 * @param context who asks, when it happened
 * @param version 1
 * @param title its title
 * @param mark where it comes from
 * @param essentials the essentials in order
 */
@Asks(zh = "发布验收技术要点", en = "Publish the acceptance essentials (notice 三; proposed).", by = Role.MUNICIPAL_BUREAU)
public record PublishEssentials(
        EssentialsId essentialsId,
        CommandContext context,
        int version,
        String title,
        Mark mark,
        List<Essential> essentials)
        implements EssentialsCommand, Opening {
    public PublishEssentials {
        essentials = List.copyOf(essentials);
    }
}
