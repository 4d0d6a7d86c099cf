package io.qingliu.command.rubric;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.Opening;
import io.qingliu.events.Mark;
import io.qingliu.events.NotApplicableRule;
import io.qingliu.events.Role;
import io.qingliu.events.RubricCategory;
import io.qingliu.events.RubricItem;
import io.qingliu.events.VetoItem;
import io.qingliu.events.ids.RubricId;
import java.util.List;

/**
 * The municipal bureau publishes a rubric for the first time.
 *
 * @param rubricId the stream, opened by this command
 * @param context who asks, when it happened
 * @param version 1
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
@Asks(zh = "发布评分细则", en = "Publish a scoring rubric (notice 三; proposed).", by = Role.MUNICIPAL_BUREAU)
public record PublishRubric(
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
        implements RubricCommand, Opening {
    public PublishRubric {
        categories = List.copyOf(categories);
        items = List.copyOf(items);
        vetoes = List.copyOf(vetoes);
    }
}
