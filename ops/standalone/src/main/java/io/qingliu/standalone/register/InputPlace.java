package io.qingliu.standalone.register;

import org.jspecify.annotations.Nullable;

/**
 * Where in a file something stands.
 *
 * @param file the file's name
 * @param sheet the sheet of a workbook, null for other files
 * @param row the row as a spreadsheet counts it, or the line of a YAML file, from 1; 0 for the file as a whole
 */
public record InputPlace(String file, @Nullable String sheet, int row) {
    /** The file as a whole. */
    static InputPlace file(String file) {
        return new InputPlace(file, null, 0);
    }

    /** For the source of a fact: {@code register.xlsx!园区:17}. */
    String reference() {
        return file + (sheet == null ? "" : "!" + sheet) + (row == 0 ? "" : ":" + row);
    }

    @Override
    public String toString() {
        return file + (sheet == null ? "" : "!" + sheet) + (row == 0 ? "" : " 第" + row + "行");
    }
}
