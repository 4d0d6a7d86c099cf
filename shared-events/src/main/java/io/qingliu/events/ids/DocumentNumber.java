package io.qingliu.events.ids;

import java.util.regex.Pattern;

/**
 * A document number 发文字号: {@code 机关代字〔年份〕序号号}, for instance 渝环办〔2024〕163号.
 *
 * @param value the number in its normal form, with the brackets 〔 and 〕
 */
public record DocumentNumber(String value) implements TextValue {
    private static final Pattern FORM = Pattern.compile("[\\u4e00-\\u9fa5]{2,12}〔\\d{4}〕\\d{1,5}号");

    public DocumentNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllFormed(
                    "DOCUMENT_NUMBER_FORMAT",
                    "发文字号“" + value + "”格式不对：应如“渝环办〔2024〕163号”。",
                    "The document number '" + value + "' is ill-formed; it should read like 渝环办〔2024〕163号.");
        }
    }
}
