package io.qingliu.events.ids;

import java.util.regex.Pattern;

/**
 * A unified social credit code 统一社会信用代码 (GB 32100-2015): who an enterprise, bureau or body is.
 *
 * <p>Two characters for the registering authority and the kind of body, six digits of the division at the time of
 * registration, nine characters of the body and a check character over the first seventeen. The division is never today's
 * for certain: no district may be derived from it. The check character that the nine characters carry of their own
 * (GB 11714) is not looked at.
 *
 * @param value 18 digits and capital letters other than I, O, S, V and Z
 */
public record Uscc(String value) implements TextValue {
    private static final int LENGTH = 18;
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern LETTERS = Pattern.compile("[" + ALPHABET + "]*");
    private static final Pattern DIVISION = Pattern.compile("..[0-9]{6}.*");

    public Uscc {
        requireLength(value);
        requireLetters(value);
        requireDivision(value);
        requireCheckCharacter(value);
    }

    private static void requireLength(String value) {
        if (value.length() != LENGTH) {
            throw new IllFormed(
                    "USCC_LENGTH",
                    "统一社会信用代码应为 18 位，现为 " + value.length() + " 位；请对照营业执照补全。",
                    "A unified social credit code has 18 characters, this one has " + value.length()
                            + "; complete it from the business licence.");
        }
    }

    private static void requireLetters(String value) {
        if (!LETTERS.matcher(value).matches()) {
            throw new IllFormed(
                    "USCC_CHARACTER",
                    "统一社会信用代码“" + value + "”只能含数字和大写字母，且不含 I、O、S、V、Z；请检查是否把 1、0、5、2 误写成字母。",
                    "The unified social credit code '" + value + "' may hold only digits and capital letters other than"
                            + " I, O, S, V and Z; check whether 1, 0, 5 or 2 was taken for a letter.");
        }
    }

    private static void requireDivision(String value) {
        if (!DIVISION.matcher(value).matches()) {
            throw new IllFormed(
                    "USCC_DIVISION",
                    "统一社会信用代码“" + value + "”第 3 至 8 位（登记机关行政区划）应为数字；请对照营业执照核对。",
                    "Characters 3 to 8 of the unified social credit code '" + value
                            + "' (division of the registering authority) must be digits; compare it with the licence.");
        }
    }

    private static void requireCheckCharacter(String value) {
        if (checkCharacter(value) != value.charAt(LENGTH - 1)) {
            throw new IllFormed(
                    "USCC_CHECK_DIGIT",
                    "统一社会信用代码“" + value + "”的校验位（第 18 位）与前 17 位不符，其中至少有一位写错；请对照营业执照逐位核对。",
                    "The check character (the 18th) of the unified social credit code '" + value
                            + "' does not fit the first 17, so at least one character is wrong; compare all with the licence.");
        }
    }

    /** GB 32100-2015, 5.3: 31 less the weighted sum modulo 31, the weight of the n-th character being 3ⁿ⁻¹ modulo 31. */
    private static char checkCharacter(String value) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(value.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
