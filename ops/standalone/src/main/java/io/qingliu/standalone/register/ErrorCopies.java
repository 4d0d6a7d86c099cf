package io.qingliu.standalone.register;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes the tables that have errors again, beside the user's files, with what must be mended in a column of its own. The
 * mended copy can be imported as it is: the column is ignored.
 */
final class ErrorCopies {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private ErrorCopies() {}

    /** Writes them; a directory that cannot be written to only means that there are no copies. */
    static List<Path> write(InputFiles files, List<InputError> errors) {
        List<Path> written = new ArrayList<>();
        for (InputFiles.InputFile file : files.files()) {
            for (RegisterTable table : file.tables()) {
                Grid grid = table.grid();
                if (errors.stream().anyMatch(error -> stands(error, grid))) {
                    try {
                        written.add(Files.writeString(
                                copy(file.path(), grid, file.tables().indexOf(table) + 1),
                                text(table, errors),
                                StandardCharsets.UTF_8));
                    } catch (IOException unwritable) {
                        // The errors themselves are told anyhow.
                    }
                }
            }
        }
        return written;
    }

    private static boolean stands(InputError error, Grid grid) {
        return error.place().row() > 0
                && error.place().equals(grid.place(error.place().row()));
    }

    /** In plain letters: not every system that reads Chinese texts takes Chinese names of files. */
    private static Path copy(Path original, Grid grid, int number) {
        String name = String.valueOf(original.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        return original.resolveSibling(stem + (grid.sheet() == null ? "" : "-" + number) + "-to-mend.csv");
    }

    /** With a byte order mark, without which Excel shows Chinese CSV garbled. */
    private static String text(RegisterTable table, List<InputError> errors) {
        Grid grid = table.grid();
        int width = grid.rows().get(table.headingRow() - 1).size();
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        for (int r = 1; r <= grid.rows().size(); r++) {
            List<String> cells = new ArrayList<>(grid.rows().get(r - 1));
            while (cells.size() < width) {
                cells.add("");
            }
            InputPlace place = grid.place(r);
            String told = errors.stream()
                    .filter(error -> error.place().equals(place))
                    .map(error -> (error.field() == null ? "" : error.field() + "：") + error.zh())
                    .collect(Collectors.joining("\n"));
            cells.add(r == table.headingRow() ? RegisterColumn.ERRORS.heading() : told);
            text.append(cells.stream().map(ErrorCopies::quoted).collect(Collectors.joining(",")))
                    .append("\r\n");
        }
        return text.toString();
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[\",\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
