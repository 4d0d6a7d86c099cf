package io.qingliu.events.ids;

import java.util.regex.Pattern;

/**
 * An administrative division code 行政区划代码 of Chongqing (GB/T 2260). Only the shape is checked here: which codes exist on a
 * day is reference data, and a unit without a code has none.
 *
 * @param value six digits that begin with 50
 */
public record DivisionCode(String value) implements TextValue {
    private static final Pattern FORM = Pattern.compile("50[0-9]{4}");

    public DivisionCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllFormed(
                    "DIVISION_CODE_FORMAT",
                    "行政区划代码“" + value + "”格式不对：重庆的代码为以 50 开头的 6 位数字；尚无代码的单位请留空，不要自编。",
                    "The division code '" + value
                            + "' is ill-formed: a code of Chongqing has six digits and begins with 50;"
                            + " leave it out where a unit has none, never make one up.");
        }
    }
}
