package io.qingliu.events.acceptance;

import io.qingliu.events.Mark;
import io.qingliu.events.NotApplicableRule;
import io.qingliu.events.RubricCategory;
import io.qingliu.events.RubricItem;
import io.qingliu.events.RubricRef;
import io.qingliu.events.VetoItem;
import io.qingliu.events.Zh;
import java.util.List;

/**
 * A version of a rubric as it was when the round was opened; the round knows no other.
 *
 * @param ref which version
 * @param title its title
 * @param mark where it comes from; shown wherever it is used
 * @param scale how many steps make one point: 10 means tenths
 * @param maxPoints sum of all items but the bonus ones, in the scale
 * @param passMarkPoints the mark that passes, in the scale
 * @param notApplicable what happens to items that do not apply
 * @param categories the categories in order
 * @param items the items in order
 * @param vetoes the veto items; may be empty
 */
public record RubricCopy(
        @Zh("版本") RubricRef ref,
        @Zh("标题") String title,
        @Zh("来源") Mark mark,
        @Zh("计分精度") int scale,
        @Zh("满分") long maxPoints,
        @Zh("合格分") long passMarkPoints,
        @Zh("不适用项处理") NotApplicableRule notApplicable,
        @Zh("类别") List<RubricCategory> categories,
        @Zh("评分项") List<RubricItem> items,
        @Zh("一票否决项") List<VetoItem> vetoes) {
    public RubricCopy {
        categories = List.copyOf(categories);
        items = List.copyOf(items);
        vetoes = List.copyOf(vetoes);
    }
}
