package io.qingliu.query.audithistory;

import org.jspecify.annotations.Nullable;

/**
 * A value that changed.
 *
 * @param field its name
 * @param zh its Chinese name
 * @param before the old value as shown, null where there was none
 * @param after the new one, null where there is none
 */
record Change(
        String field,
        String zh,
        @Nullable String before,
        @Nullable String after) {}
