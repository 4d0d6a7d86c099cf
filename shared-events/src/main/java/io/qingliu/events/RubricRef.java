package io.qingliu.events;

import io.qingliu.events.ids.RubricId;

/**
 * A version of a rubric.
 *
 * @param rubric which rubric
 * @param version its version, from 1
 */
public record RubricRef(
        @Zh("评分细则") RubricId rubric, @Zh("版本") int version) {}
