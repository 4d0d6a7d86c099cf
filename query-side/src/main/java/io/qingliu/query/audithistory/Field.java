package io.qingliu.query.audithistory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of an event as shown.
 *
 * @param name its name in the ledger
 * @param zh its Chinese name
 * @param en its English name
 * @param value its value as text; null where it has parts
 * @param parts its parts: the components of a record, the entries of a list or table
 * @param total how many parts there are, where not all are shown
 */
record Field(
        String name,
        String zh,
        String en,
        @Nullable String value,
        List<Field> parts,
        @Nullable Integer total) {
    Field {
        parts = List.copyOf(parts);
    }

    static Field of(String name, String zh, String en, String value) {
        return new Field(name, zh, en, value, List.of(), null);
    }

    /** Whether only some of the parts are shown. */
    public boolean cut() {
        return total != null && total > parts.size();
    }
}
