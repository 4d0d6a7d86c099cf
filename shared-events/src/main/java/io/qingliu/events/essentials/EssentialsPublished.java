package io.qingliu.events.essentials;

import io.qingliu.events.Essential;
import io.qingliu.events.EventContext;
import io.qingliu.events.Mark;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.EssentialsId;
import java.util.List;

/**
 * The municipal bureau published a version of the acceptance essentials (rulings §7); it is frozen from then on.
 *
 * @param essentialsId the stream
 * @param context day, person, role, basis and source
 * @param version version published, 1 for the first
 * @param title its title
 * @param mark where it comes from; shown wherever it is used
 * @param essentials the essentials in order
 */
@Zh("验收技术要点已发布")
public record EssentialsPublished(
        EssentialsId essentialsId,
        EventContext context,
        @Zh("版本") int version,
        @Zh("标题") String title,
        @Zh("来源") Mark mark,
        @Zh("要点") List<Essential> essentials)
        implements EssentialsEvent {
    public EssentialsPublished {
        essentials = List.copyOf(essentials);
    }
}
