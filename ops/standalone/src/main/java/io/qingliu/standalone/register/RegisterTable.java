package io.qingliu.standalone.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table of a register: of parks 园区, or of clusters 组团.
 *
 * @param grid the cells that it was read from
 * @param clusters whether its rows are clusters, else parks
 * @param headingRow the row of its headings, from 1
 * @param rows its rows in order, without empty ones
 */
record RegisterTable(Grid grid, boolean clusters, int headingRow, List<TableRow> rows) {
    /** Above the headings there may be a title and a line of explanation, not more. */
    private static final int ROWS_ABOVE = 10;

    /**
     * A row.
     *
     * @param place where it stands
     * @param cells its cells that are not empty
     */
    record TableRow(InputPlace place, Map<RegisterColumn, String> cells) {
        /** A cell's text, empty where there is none. */
        String text(RegisterColumn column) {
            return cells.getOrDefault(column, "");
        }

        /** A cell's text, null where there is none. */
        @Nullable
        String textOrNull(RegisterColumn column) {
            return cells.get(column);
        }
    }

    /**
     * Finds the headings and reads the rows below.
     *
     * @param errors takes what is wrong with the headings
     * @return the table, absent where nothing can be read
     */
    static Optional<RegisterTable> read(Grid grid, List<InputError> errors) {
        int heading = headingRow(grid);
        if (heading == 0) {
            errors.add(new InputError(
                    grid.place(0),
                    null,
                    "HEADINGS_NOT_FOUND",
                    "前" + ROWS_ABOVE + "行中找不到表头；园区表须有“园区名称”“所在区县”“级别”“临长江干流”，组团表须有“组团名称”“园区名称”“所在区县”。不是登记册的工作表请删去。",
                    "No headings within the first " + ROWS_ABOVE + " rows; a table of parks has 园区名称, 所在区县, 级别,"
                            + " 临长江干流, one of clusters 组团名称, 园区名称, 所在区县. Remove sheets that are no register."));
            return Optional.empty();
        }
        List<String> headings = grid.rows().get(heading - 1);
        boolean clusters = headings.stream()
                .flatMap(text -> RegisterColumn.headed(text).stream())
                .anyMatch(column -> column == RegisterColumn.CLUSTER);
        int before = errors.size();
        List<@Nullable RegisterColumn> columns = columns(grid.place(heading), headings, clusters, errors);
        demandColumns(grid.place(heading), columns, clusters, errors);
        if (errors.size() > before) {
            return Optional.empty();
        }
        List<TableRow> rows = new ArrayList<>();
        for (int r = heading; r < grid.rows().size(); r++) {
            Map<RegisterColumn, String> cells = cells(grid.rows().get(r), columns);
            if (!cells.isEmpty()) {
                rows.add(new TableRow(grid.place(r + 1), cells));
            }
        }
        if (rows.isEmpty()) {
            errors.add(new InputError(
                    grid.place(0), null, "TABLE_IS_EMPTY", "表头以下没有内容。", "There is nothing below the headings."));
        }
        return Optional.of(new RegisterTable(grid, clusters, heading, rows));
    }

    /** The first row with two headings that are known, one of them a name; 0 where there is none. */
    private static int headingRow(Grid grid) {
        for (int r = 0; r < Math.min(ROWS_ABOVE, grid.rows().size()); r++) {
            List<RegisterColumn> known = grid.rows().get(r).stream()
                    .flatMap(text -> RegisterColumn.headed(text).stream())
                    .toList();
            if (known.size() > 1 && (known.contains(RegisterColumn.PARK) || known.contains(RegisterColumn.CLUSTER))) {
                return r + 1;
            }
        }
        return 0;
    }

    private static List<@Nullable RegisterColumn> columns(
            InputPlace place, List<String> headings, boolean clusters, List<InputError> errors) {
        List<@Nullable RegisterColumn> columns = new ArrayList<>();
        for (String heading : headings) {
            RegisterColumn column = RegisterColumn.headed(heading).orElse(null);
            if (column == null && !heading.isEmpty() || column != null && !column.standsIn(clusters)) {
                errors.add(new InputError(
                        place,
                        heading,
                        "COLUMN_IS_UNKNOWN",
                        "不认识列“" + heading + "”；为免丢失数据，请改用已知表头或删去该列。可用：" + known(clusters) + "。",
                        "The column '" + heading
                                + "' is unknown; so that nothing is lost, use a known heading or remove"
                                + " the column. Known: " + known(clusters) + "."));
                column = null;
            } else if (column != null && columns.contains(column)) {
                errors.add(new InputError(
                        place,
                        heading,
                        "COLUMN_STANDS_TWICE",
                        "列“" + column.heading() + "”出现了两次；请只保留一列。",
                        "The column '" + column.heading() + "' stands twice; keep one."));
            }
            columns.add(column);
        }
        return columns;
    }

    private static void demandColumns(
            InputPlace place, List<@Nullable RegisterColumn> columns, boolean clusters, List<InputError> errors) {
        Stream<RegisterColumn> demanded = clusters
                ? Stream.of(RegisterColumn.CLUSTER, RegisterColumn.PARK, RegisterColumn.UNITS)
                : Stream.of(RegisterColumn.PARK, RegisterColumn.UNITS, RegisterColumn.LEVEL, RegisterColumn.MAINSTREAM);
        demanded.filter(column -> !columns.contains(column))
                .forEach(column -> errors.add(new InputError(
                        place,
                        column.heading(),
                        "COLUMN_IS_MISSING",
                        "缺少列“" + column.heading() + "”；请补上该列。",
                        "The column '" + column.heading() + "' is missing; add it.")));
    }

    private static Map<RegisterColumn, String> cells(List<String> row, List<@Nullable RegisterColumn> columns) {
        Map<RegisterColumn, String> cells = new EnumMap<>(RegisterColumn.class);
        for (int c = 0; c < Math.min(row.size(), columns.size()); c++) {
            RegisterColumn column = columns.get(c);
            if (column != null && column != RegisterColumn.ERRORS && !row.get(c).isEmpty()) {
                cells.put(column, row.get(c));
            }
        }
        return cells;
    }

    private static String known(boolean clusters) {
        return Stream.of(RegisterColumn.values())
                .filter(column -> column.standsIn(clusters))
                .map(RegisterColumn::heading)
                .collect(Collectors.joining("、"));
    }
}
