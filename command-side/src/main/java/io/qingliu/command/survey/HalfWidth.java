package io.qingliu.command.survey;

import java.util.function.IntPredicate;

/** Full-width signs, as Chinese input methods write them, read as their half-width twins. */
final class HalfWidth {
    private static final int DISTANCE = '！' - '!';
    private static final String BLANKS = "[\\s\\p{Z}\\u200b\\ufeff]+";

    private HalfWidth() {}

    /** Letters and digits alone: for names and remarks, whose punctuation stays as it was written. */
    static String lettersAndDigits(String text) {
        return read(text, Character::isLetterOrDigit);
    }

    /** All signs that have a half-width twin, the ideographic blank among them: for numbers, days, codes and options. */
    static String all(String text) {
        return read(text.replace('\u3000', ' '), c -> true);
    }

    /** The text without blanks of any kind around it. */
    static String trimmed(String text) {
        return text.replaceAll("^" + BLANKS + "|" + BLANKS + "$", "");
    }

    /** The text without blanks of any kind in it. */
    static String unspaced(String text) {
        return text.replaceAll(BLANKS, "");
    }

    private static String read(String text, IntPredicate which) {
        return text.chars()
                .map(c -> c >= '！' && c <= '～' && which.test(c - DISTANCE) ? c - DISTANCE : c)
                .collect(StringBuilder::new, (read, c) -> read.append((char) c), StringBuilder::append)
                .toString();
    }
}
