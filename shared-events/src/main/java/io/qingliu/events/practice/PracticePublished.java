package io.qingliu.events.practice;

import io.qingliu.events.Basis;
import io.qingliu.events.ConcernsClusters;
import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.PracticeId;
import io.qingliu.events.ids.ProblemCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The municipal bureau published a good practice (notice 四(一)5: 向全市推广示范经验).
 *
 * @param practiceId the stream
 * @param context day, person, role, basis and source
 * @param title its title
 * @param text what it consists in
 * @param clusters the clusters it comes from
 * @param solves codes of the problems it solves
 * @param document the paper that spreads it
 */
@Zh("示范经验已发布")
public record PracticePublished(
        PracticeId practiceId,
        EventContext context,
        @Zh("标题") String title,
        @Zh("内容") String text,
        @Zh("来源组团") List<ClusterId> clusters,
        @Zh("适用问题") List<ProblemCode> solves,
        @Zh("发布文件") @Nullable Basis document)
        implements PracticeEvent, ConcernsClusters {
    public PracticePublished {
        clusters = List.copyOf(clusters);
        solves = List.copyOf(solves);
    }
}
