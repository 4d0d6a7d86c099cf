package io.qingliu.events.ids;

import java.util.regex.Pattern;

/**
 * The code of an industry class 行业类别代码 (GB/T 4754), without the letter of its section. Only the shape is checked.
 *
 * @param value four digits, for instance {@code 2614}
 */
public record IndustryCode(String value) implements TextValue {
    private static final Pattern FORM = Pattern.compile("[0-9]{4}");

    public IndustryCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllFormed(
                    "INDUSTRY_CODE_FORMAT",
                    "行业类别代码“" + value + "”格式不对：应为 GB/T 4754 的 4 位数字小类代码，不带门类字母，如“2614”。",
                    "The industry code '" + value
                            + "' is ill-formed: write the four digits of the GB/T 4754 class without"
                            + " the letter of its section, like 2614.");
        }
    }
}
