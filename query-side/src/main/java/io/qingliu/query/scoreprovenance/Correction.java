package io.qingliu.query.scoreprovenance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A correction of a recorded event: it is listed beside the event, and changes no figure.
 *
 * @param eventId the corrected event; unknown where the content was erased
 * @param act who corrected it and when
 * @param reason why
 * @param fields what was wrong and what is right
 */
public record Correction(
        @Nullable String eventId,
        @Nullable Act act,
        @Nullable String reason,
        List<Corrected> fields) {
    public Correction {
        fields = List.copyOf(fields);
    }

    /**
     * One field.
     *
     * @param field its path
     * @param before as recorded
     * @param after as it should have been
     */
    public record Corrected(String field, String before, String after) {}
}
