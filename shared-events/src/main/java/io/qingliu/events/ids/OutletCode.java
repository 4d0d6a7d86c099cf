package io.qingliu.events.ids;

import java.util.regex.Pattern;

/**
 * The code of a discharge outlet 排放口编码 within its source: {@code DW} and three digits for waste water (HJ 608-2017),
 * {@code YS} and three digits for storm water.
 *
 * @param value for instance {@code DW001}
 */
public record OutletCode(String value) implements TextValue {
    private static final Pattern FORM = Pattern.compile("(DW|YS)[0-9]{3}");

    public OutletCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllFormed(
                    "OUTLET_CODE_FORMAT",
                    "排放口编码“" + value + "”格式不对：废水排放口应如“DW001”，雨水排放口应如“YS001”，字母后接 3 位数字。",
                    "The outlet code '" + value
                            + "' is ill-formed: write DW001 for waste water or YS001 for storm water,"
                            + " the letters and three digits.");
        }
    }
}
