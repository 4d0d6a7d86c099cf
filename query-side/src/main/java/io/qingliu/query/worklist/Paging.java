package io.qingliu.query.worklist;

import io.qingliu.query.kernel.Asked;
import io.qingliu.query.kernel.Parameter;
import io.qingliu.query.kernel.Parameters;
import io.qingliu.query.kernel.Refused;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a long list is asked for. Rows have a text that orders them; a page begins behind the last row of the one before,
 * so that rows which come and go meanwhile shift nothing.
 *
 * @param question all that the list depends on: address, filter and moment
 * @param behind the text of the last row of the page before; null for the first page
 * @param limit how many rows at most
 */
record Paging(String question, @Nullable String behind, int limit) {
    private static final int USUAL = 100;
    private static final int MOST = 1000;

    static final Parameters PARAMETERS = Parameters.of(Parameter.cursor(), Parameter.limit(USUAL, MOST));

    /** A list in one piece. */
    static final Paging WHOLE = new Paging("", null, Integer.MAX_VALUE);

    /**
     * One page.
     *
     * @param rows its rows
     * @param next the cursor of the page behind it; null at the end
     */
    record Page<R>(List<R> rows, @Nullable String next) {
        Page {
            rows = List.copyOf(rows);
        }
    }

    /**
     * Reads which page is asked for.
     *
     * @param name of the list
     * @throws Refused 400 where the cursor belongs to another question
     */
    static Paging of(Asked asked, String name) {
        Map<String, String> given = new TreeMap<>(asked.values());
        given.keySet().removeAll(List.of("cursor", "limit", "at-least"));
        Long limit = asked.number("limit");
        Paging first = new Paging(name + given, null, limit == null ? USUAL : limit.intValue());
        String cursor = asked.text("cursor");
        return cursor == null ? first : first.from(cursor);
    }

    private Paging from(String cursor) {
        int dot = cursor.indexOf('.');
        try {
            String key = new String(
                    Base64.getUrlDecoder().decode(cursor.substring(0, Math.max(dot, 0))), StandardCharsets.UTF_8);
            if (dot > 0 && cursor.substring(dot + 1).equals(seal(key))) {
                return new Paging(question, key, limit);
            }
        } catch (IllegalArgumentException e) {
            // refused below
        }
        throw Refused.unreadable(
                "THIS_CURSOR_BELONGS_TO_ANOTHER_QUESTION",
                "cursor",
                "该翻页标记不属于当前查询条件；请去掉 cursor 从头查起。",
                "This cursor belongs to another question; leave it out and start at the beginning.");
    }

    /** The rows of the page, in the order of their texts, which no two rows share. */
    <R> Page<R> of(List<R> rows, Function<R, String> key) {
        List<R> left = rows.stream()
                .filter(row -> behind == null || key.apply(row).compareTo(behind) > 0)
                .sorted(Comparator.comparing(key))
                .toList();
        if (left.size() <= limit) {
            return new Page<>(left, null);
        }
        List<R> page = left.subList(0, limit);
        String last = key.apply(page.getLast());
        return new Page<>(
                page,
                Base64.getUrlEncoder().withoutPadding().encodeToString(last.getBytes(StandardCharsets.UTF_8)) + "."
                        + seal(last));
    }

    private String seal(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((question + "\n" + key).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
