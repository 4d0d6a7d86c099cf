package io.qingliu.query.annualreport;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a paper, whatever it is printed as. */
sealed interface Block {
    /**
     * A heading.
     *
     * @param level 1 for 一、, 2 for （一）, 3 for what stands below
     * @param text with its number
     */
    record Headline(int level, String text) implements Block {}

    /**
     * A paragraph.
     *
     * @param text what it says
     */
    record Text(String text) implements Block {}

    /**
     * A table; in a workbook a sheet of its own.
     *
     * @param sheet the sheet's name
     * @param title what stands above it
     * @param columns its columns
     * @param rows its rows: texts, whole numbers, changes, days, or nothing
     * @param note what stands below it; null for nothing
     */
    record Table(
            String sheet,
            String title,
            List<Column> columns,
            List<List<@Nullable Object>> rows,
            @Nullable String note) implements Block {
        public Table {
            columns = List.copyOf(columns);
        }
    }

    /**
     * A column.
     *
     * @param name its heading
     * @param width how wide, in Chinese characters
     * @param number whether it holds numbers
     */
    record Column(String name, int width, boolean number) {
        static Column text(String name, int width) {
            return new Column(name, width, false);
        }

        static Column number(String name, int width) {
            return new Column(name, width, true);
        }

        static Column day(String name) {
            return new Column(name, 7, false);
        }
    }

    /**
     * Bars, each of stacked parts; the numbers stand in the table that follows.
     *
     * @param title what they show
     * @param parts what each colour stands for
     * @param bars from top to bottom
     */
    record Bars(String title, List<String> parts, List<Bar> bars) implements Block {}

    /**
     * A bar.
     *
     * @param name what it is of
     * @param values of each part, in the order of the parts
     */
    record Bar(String name, List<Long> values) {
        long whole() {
            return values.stream().mapToLong(Long::longValue).sum();
        }
    }

    /**
     * A difference, shown with its sign.
     *
     * @param by how much more, or less
     */
    record Change(long by) {
        @Override
        public String toString() {
            return by > 0 ? "+" + by : Long.toString(by);
        }
    }

    /** A cell as text. */
    static String shown(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case LocalDate day -> day.toString();
            case Boolean yes -> yes ? "是" : "否";
            default -> cell.toString();
        };
    }
}
