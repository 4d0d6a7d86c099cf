package io.qingliu.events.rubric;

import io.qingliu.events.EventContext;
import io.qingliu.events.Mark;
import io.qingliu.events.NotApplicableRule;
import io.qingliu.events.RubricCategory;
import io.qingliu.events.RubricItem;
import io.qingliu.events.VetoItem;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.RubricId;
import java.util.List;

/**
 * The municipal bureau published a version of a rubric (rulings §5, §6); it is frozen from then on.
 *
 * @param rubricId the stream
 * @param context day, person, role, basis and source
 * @param version version published, 1 for the first
 * @param title its title
 * @param mark where it comes from; shown wherever it is used
 * @param scale how many steps make one point: 10 means tenths
 * @param maxPoints sum of all items but the bonus ones, in the scale
 * @param passMarkPoints the mark that passes, in the scale; at least 90 of 100 (notice 四(一)4)
 * @param notApplicable what happens to items that do not apply
 * @param categories the categories in order
 * @param items the items in order
 * @param vetoes the veto items; may be empty
 */
@Zh("评分细则已发布")
public record RubricPublished(
        RubricId rubricId,
        EventContext context,
        @Zh("版本") int version,
        @Zh("标题") String title,
        @Zh("来源") Mark mark,
        @Zh("计分精度") int scale,
        @Zh("满分") long maxPoints,
        @Zh("合格分") long passMarkPoints,
        @Zh("不适用项处理") NotApplicableRule notApplicable,
        @Zh("类别") List<RubricCategory> categories,
        @Zh("评分项") List<RubricItem> items,
        @Zh("一票否决项") List<VetoItem> vetoes)
        implements RubricEvent {
    public RubricPublished {
        categories = List.copyOf(categories);
        items = List.copyOf(items);
        vetoes = List.copyOf(vetoes);
    }
}
