package io.qingliu.command.practice;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.PracticeId;
import io.qingliu.events.ids.ProblemId;
import java.util.List;

/**
 * Say that a cluster adopted a practice (notice 四(一)5).
 *
 * @param practiceId the stream
 * @param context who asks, when it happened
 * @param clusterId which cluster
 * @param problems the problems it solved there
 * @param note how it was adopted
 */
@Asks(
        zh = "采用示范经验",
        en = "Say that a cluster adopted a practice (notice 四(一)5).",
        by = {Role.DISTRICT_BUREAU, Role.PARK_MANAGEMENT_BODY})
public record AdoptPractice(
        PracticeId practiceId, CommandContext context, ClusterId clusterId, List<ProblemId> problems, String note)
        implements PracticeCommand {
    public AdoptPractice {
        problems = List.copyOf(problems);
    }
}
