package io.qingliu.events.ids;

import java.util.regex.Pattern;

/** What the id records share: a prefix that names the kind, then letters, digits, dots, underscores and hyphens. */
final class Ids {
    private static final Pattern REST = Pattern.compile("[\\p{IsHan}A-Za-z0-9._-]{1,80}");

    private Ids() {}

    /**
     * @return {@code value} if it is {@code prefix} followed by 1 to 80 allowed characters
     * @throws IllFormed otherwise, with code {@code ID_FORMAT}
     */
    static String require(String prefix, String value) {
        if (!value.startsWith(prefix)
                || !REST.matcher(value.substring(prefix.length())).matches()) {
            throw new IllFormed(
                    "ID_FORMAT",
                    "编号“" + value + "”格式不对：应以“" + prefix + "”开头，后接 1 至 80 个汉字、字母、数字或 . _ -。",
                    "The id '" + value + "' is ill-formed: it must start with '" + prefix
                            + "' followed by 1 to 80 letters, digits, '.', '_' or '-'.");
        }
        return value;
    }

    /**
     * Splits an id of the form {@code <prefix><cluster code>-<n>}.
     *
     * @return the whole number after the last hyphen, from 1
     * @throws IllFormed if there is no such number, with code {@code ID_NUMBER}
     */
    static int number(String prefix, String value) {
        require(prefix, value);
        int hyphen = value.lastIndexOf('-');
        String digits = value.substring(hyphen + 1);
        if (hyphen < prefix.length() || !digits.matches("[1-9][0-9]{0,4}")) {
            throw new IllFormed(
                    "ID_NUMBER",
                    "编号“" + value + "”应以“-序号”结尾，序号从 1 起。",
                    "The id '" + value + "' must end with '-' and a number from 1.");
        }
        return Integer.parseInt(digits);
    }

    /**
     * Checks an id that is unique only within its stream.
     *
     * @throws IllFormed with code {@code LOCAL_ID_FORMAT} unless it is 1 to 60 allowed characters
     */
    static void requireLocal(String value) {
        if (value.length() > 60 || !REST.matcher(value).matches()) {
            throw new IllFormed(
                    "LOCAL_ID_FORMAT",
                    "编号“" + value + "”格式不对：应为 1 至 60 个汉字、字母、数字或 . _ -。",
                    "The id '" + value + "' must be 1 to 60 letters, digits, '.', '_' or '-'.");
        }
    }

    /** The cluster named between the prefix and the last hyphen of an id that {@link #number} accepts. */
    static ClusterId cluster(String prefix, String value) {
        return new ClusterId("cluster-" + value.substring(prefix.length(), value.lastIndexOf('-')));
    }
}
