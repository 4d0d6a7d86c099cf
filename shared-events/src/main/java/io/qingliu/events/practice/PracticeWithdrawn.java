package io.qingliu.events.practice;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.PracticeId;

/**
 * The municipal bureau withdrew a practice.
 *
 * @param practiceId the stream
 * @param context day, person, role, basis and source
 * @param reason why
 */
@Zh("示范经验已撤回")
public record PracticeWithdrawn(
        PracticeId practiceId,
        EventContext context,
        @Zh("原因") String reason) implements PracticeEvent {}
