package io.qingliu.events.correction;

import io.qingliu.events.Zh;

/**
 * What was wrong in one field, and what is right.
 *
 * @param field path of the field, for instance context.occurredOn
 * @param before as recorded
 * @param after as it should have been
 */
public record FieldChange(
        @Zh("字段") String field,
        @Zh("原值") String before,
        @Zh("更正值") String after) {}
