package io.qingliu.standalone.register;

import io.qingliu.events.ids.IllFormed;
import org.jspecify.annotations.Nullable;

/**
 * Something in a file that a person must mend before it can be taken.
 *
 * @param place file, sheet and row
 * @param field the column's heading, or the path within a YAML file; null where it concerns the row or file as a whole
 * @param code stable code of what is wrong
 * @param zh what is wrong and what to do, in Chinese
 * @param en the same in English
 */
public record InputError(InputPlace place, @Nullable String field, String code, String zh, String en) {
    /** An error of a value that its own type refused. */
    static InputError of(InputPlace place, String field, IllFormed refused) {
        return new InputError(place, field, refused.code(), refused.zh(), refused.en());
    }

    /** One line for people: where, which field, what is wrong and what to do. */
    @Override
    public String toString() {
        return place + (field == null ? "" : "［" + field + "］") + " " + code + "：" + zh + " " + en;
    }
}
