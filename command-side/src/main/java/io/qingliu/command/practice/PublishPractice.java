package io.qingliu.command.practice;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.Opening;
import io.qingliu.events.Basis;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.PracticeId;
import io.qingliu.events.ids.ProblemCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Publish a good practice (notice 四(一)5).
 *
 * @param practiceId the stream, opened by this command
 * @param context who asks, when it happened
 * @param title its title
 * @param text what it consists in
 * @param clusters the clusters it comes from
 * @param solves codes of the problems it solves
 * @param document the paper that spreads it
 */
@Asks(zh = "发布示范经验", en = "Publish a good practice (notice 四(一)5).", by = Role.MUNICIPAL_BUREAU)
public record PublishPractice(
        PracticeId practiceId,
        CommandContext context,
        String title,
        String text,
        List<ClusterId> clusters,
        List<ProblemCode> solves,
        @Nullable Basis document)
        implements PracticeCommand, Opening {
    public PublishPractice {
        clusters = List.copyOf(clusters);
        solves = List.copyOf(solves);
    }
}
