package io.qingliu.standalone.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a CSV file or of one sheet, as texts without blanks around them.
 *
 * @param file the file's name
 * @param sheet the sheet's name, null for a CSV file
 * @param rows all rows from the first on, empty ones too, so that a row's number is its index and 1
 */
record Grid(String file, @Nullable String sheet, List<List<String>> rows) {
    Grid {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Where a row stands. */
    InputPlace place(int rowNumber) {
        return new InputPlace(file, sheet, rowNumber);
    }

    /** Whether there is nothing in it. */
    boolean isEmpty() {
        return rows.stream().allMatch(row -> row.stream().allMatch(String::isEmpty));
    }

    /** A text without blanks of any kind around it, the ideographic ones of Chinese files among them. */
    static String stripped(String text) {
        return text.replaceAll("^[\\s\\u00a0\\u3000\\ufeff\\u200b]+|[\\s\\u00a0\\u3000\\ufeff\\u200b]+$", "");
    }
}
