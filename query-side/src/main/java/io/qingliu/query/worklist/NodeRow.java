package io.qingliu.query.worklist;

import io.qingliu.events.Words;
import io.qingliu.events.remediation.MilestoneKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A node of a schedule.
 *
 * @param milestoneId which
 * @param kind what it is about
 * @param kindZh the same in Chinese
 * @param problemId the problem that a fix is about
 * @param latestStartOn when it must start at the latest, as in force
 * @param latestFinishOn when it must finish at the latest, as in force
 * @param position the event that gave it these days
 */
public record NodeRow(
        String milestoneId,
        MilestoneKind kind,
        String kindZh,
        @Nullable String problemId,
        LocalDate latestStartOn,
        LocalDate latestFinishOn,
        long position) {
    static NodeRow of(Situation.Node node) {
        return new NodeRow(
                node.scheduled().id(),
                node.scheduled().kind(),
                Words.zh(node.scheduled().kind()),
                node.scheduled().problemId(),
                node.start(),
                node.finish(),
                node.scheduled().at());
    }
}
