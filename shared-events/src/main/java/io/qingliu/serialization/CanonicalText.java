package io.qingliu.serialization;

/** A text in RFC 8785 canonical JSON (§3.2.2.2): only what must be escaped is, in the one form the RFC leaves. */
final class CanonicalText {
    private static final String HEX = "0123456789abcdef";

    private CanonicalText() {}

    /**
     * Appends {@code text} in quotation marks.
     *
     * @throws IllegalArgumentException if the text is no Unicode (half of a surrogate pair), which has no UTF-8
     */
    static void append(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\b' -> json.append("\\b");
                case '\t' -> json.append("\\t");
                case '\n' -> json.append("\\n");
                case '\f' -> json.append("\\f");
                case '\r' -> json.append("\\r");
                default -> {
                    if (c < 0x20) {
                        json.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xf));
                    } else if (Character.isSurrogate(c)) {
                        i = appendPair(json, text, i);
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        json.append('"');
    }

    private static int appendPair(StringBuilder json, String text, int at) {
        if (at + 1 == text.length() || !Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1))) {
            throw new IllegalArgumentException("half of a surrogate pair at character " + at);
        }
        json.append(text, at, at + 2);
        return at + 1;
    }
}
