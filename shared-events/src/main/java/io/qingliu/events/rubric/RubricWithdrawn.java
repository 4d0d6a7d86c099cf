package io.qingliu.events.rubric;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.RubricId;

/**
 * A version of a rubric is no longer to be used for new rounds.
 *
 * @param rubricId the stream
 * @param context day, person, role, basis and source
 * @param version the version withdrawn
 * @param reason why
 */
@Zh("评分细则已停用")
public record RubricWithdrawn(
        RubricId rubricId,
        EventContext context,
        @Zh("版本") int version,
        @Zh("原因") String reason) implements RubricEvent {}
