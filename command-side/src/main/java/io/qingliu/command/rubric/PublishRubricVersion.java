package io.qingliu.command.rubric;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Mark;
import io.qingliu.events.NotApplicableRule;
import io.qingliu.events.Role;
import io.qingliu.events.RubricCategory;
import io.qingliu.events.RubricItem;
import io.qingliu.events.VetoItem;
import io.qingliu.events.ids.RubricId;
import java.util.List;

/**
 * The municipal bureau publishes the next version of a rubric; the versions before stay as they are.
 *
 * @param rubricId the stream
 * @param context who asks, when it happened
 * @param version the version after the last
 * @param title its title
 * @param mark where it comes from
 * @param scale how many steps make one point: 10 means tenths
 * @param maxPoints sum of all items but the bonus ones, in the scale
 * @param passMarkPoints the mark that passes, in the scale
 * @param notApplicable what happens to items that do not apply
 * @param categories the categories in order
 * @param items the items in order
 * @param vetoes the veto items; may be empty
 */
@Asks(
        zh = "发布评分细则新版本",
        en = "Publish the next version of a scoring rubric (notice 三; proposed).",
        by = Role.MUNICIPAL_BUREAU)
public record PublishRubricVersion(
        RubricId rubricId,
        CommandContext context,
        int version,
        String title,
        Mark mark,
        int scale,
        long maxPoints,
        long passMarkPoints,
        NotApplicableRule notApplicable,
        List<RubricCategory> categories,
        List<RubricItem> items,
        List<VetoItem> vetoes)
        implements RubricCommand {
    public PublishRubricVersion {
        categories = List.copyOf(categories);
        items = List.copyOf(items);
        vetoes = List.copyOf(vetoes);
    }
}
