package io.qingliu.query.kernel;

import io.qingliu.events.Words;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One parameter of a question, said once: how it is read and how the API description shows it both come from here.
 *
 * @param name as it stands in the address
 * @param kind what it holds
 * @param values what it may be, where that is a list
 * @param least the least number, where it is one
 * @param most the greatest number, where it is one
 * @param zh what it asks for
 * @param en the same in English
 * @param example a value
 * @param otherwise what counts where it is left out; null where nothing does
 */
public record Parameter(
        String name,
        Kind kind,
        List<Value> values,
        long least,
        long most,
        String zh,
        String en,
        String example,
        @Nullable String otherwise) {
    /** The name of the parameter that asks for what the ledger knew. */
    public static final String AS_OF = "as-of";

    /** The name of the parameter that asks for what was true on a day. */
    public static final String ON = "on";

    /** The name of the parameter that says what the answer must rest on. */
    public static final String AT_LEAST = "at-least";

    private static final String DAY = "2025-10-01";

    /** What a parameter holds. */
    public enum Kind {
        /** Any text without control characters. */
        TEXT,
        /** One of some values. */
        ONE_OF,
        /** A day, {@code yyyy-MM-dd}. */
        DAY,
        /** A whole number within bounds. */
        NUMBER,
        /** A point in the ledger: a position, a day, or a time with its offset. */
        POINT
    }

    /**
     * One of the values that a parameter may have.
     *
     * @param value as it stands in the address
     * @param zh the same in Chinese
     */
    public record Value(String value, String zh) {}

    public Parameter {
        values = List.copyOf(values);
    }

    /** A text, read as it stands. */
    public static Parameter text(String name, String zh, String en, String example) {
        return new Parameter(name, Kind.TEXT, List.of(), 0, 0, zh, en, example, null);
    }

    /** One of an enum's constants. */
    public static <E extends Enum<E>> Parameter constant(String name, Class<E> type, String zh, String en) {
        return oneOf(
                name,
                Arrays.stream(type.getEnumConstants())
                        .map(constant -> new Value(constant.name(), Words.zh(constant)))
                        .toList(),
                zh,
                en);
    }

    /** One of some texts. */
    public static Parameter oneOf(String name, Collection<Value> values, String zh, String en) {
        List<Value> all = List.copyOf(values);
        return new Parameter(
                name, Kind.ONE_OF, all, 0, 0, zh, en, all.getFirst().value(), null);
    }

    /** A day. */
    public static Parameter day(String name, String zh, String en) {
        return new Parameter(name, Kind.DAY, List.of(), 0, 0, zh, en, DAY, null);
    }

    /** A whole number from {@code least} to {@code most}. */
    public static Parameter number(String name, long least, long most, String zh, String en) {
        return new Parameter(name, Kind.NUMBER, List.of(), least, most, zh, en, Long.toString(least), null);
    }

    /** How many at most: from 1 to {@code most}. */
    public static Parameter limit(long usual, long most) {
        return number("limit", 1, most, "最多返回条数", "how many at most").orElse(Long.toString(usual));
    }

    /** Where to go on: the {@code next} of an answer to the same question. */
    public static Parameter cursor() {
        return text(
                "cursor",
                "翻页标记：同一查询上一页答复中的 next",
                "where to go on: next of the page before, of the same question",
                "50.3f9a61c2d4e5b607");
    }

    /** A point in the ledger: what it knew then. */
    public static Parameter asOf() {
        return point(
                AS_OF, "台账截至何时所知：记录编号、日期或带时区的时间", "what the ledger knew: a position, a day, or a time with its offset");
    }

    /** A point in the ledger. */
    static Parameter point(String name, String zh, String en) {
        return new Parameter(name, Kind.POINT, List.of(), 0, 0, zh, en, DAY, null);
    }

    /** With a value that counts where it is left out. */
    public Parameter orElse(String usual) {
        return new Parameter(name, kind, values, least, most, zh, en, usual, usual);
    }
}
