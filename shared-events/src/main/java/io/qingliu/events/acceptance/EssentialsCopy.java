package io.qingliu.events.acceptance;

import io.qingliu.events.Essential;
import io.qingliu.events.EssentialsRef;
import io.qingliu.events.Mark;
import io.qingliu.events.Zh;
import java.util.List;

/**
 * A version of the acceptance essentials as it was when the round was opened.
 *
 * @param ref which version
 * @param title its title
 * @param mark where it comes from; shown wherever it is used
 * @param essentials the essentials in order
 */
public record EssentialsCopy(
        @Zh("版本") EssentialsRef ref,
        @Zh("标题") String title,
        @Zh("来源") Mark mark,
        @Zh("要点") List<Essential> essentials) {
    public EssentialsCopy {
        essentials = List.copyOf(essentials);
    }
}
