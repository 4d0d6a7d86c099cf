package io.qingliu.standalone.register;

import io.qingliu.store.Receipt;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of an import.
 *
 * @param status whether anything was written
 * @param errors what must be mended; empty unless refused
 * @param notes what people should know
 * @param counts how many of what was or would be written, by Chinese name of the event's subject
 * @param receipt the ledger's receipt, where it was written
 * @param errorCopies copies of the tables with their errors in a column
 */
public record ImportOutcome(
        Status status,
        List<InputError> errors,
        List<ImportNote> notes,
        Map<String, Integer> counts,
        @Nullable Receipt receipt,
        List<Path> errorCopies) {
    public ImportOutcome {
        errors = List.copyOf(errors);
        notes = List.copyOf(notes);
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        errorCopies = List.copyOf(errorCopies);
    }

    /** Whether anything was written. */
    public enum Status {
        /** All of it is in the ledger. */
        WRITTEN,
        /** All of it could be; nothing was, as asked. */
        WOULD_BE_WRITTEN,
        /** All of it was in the ledger before. */
        NOTHING_NEW,
        /** Something must be mended first; nothing was written. */
        REFUSED
    }
}
