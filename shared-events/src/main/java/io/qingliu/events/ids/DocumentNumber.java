package io.qingliu.events.ids;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A document number 发文字号: {@code 机关代字〔年份〕序号号}, for instance 渝环办〔2024〕163号 (GB/T 9704).
 *
 * @param value the number in its normal form, with the brackets 〔 and 〕
 */
public record DocumentNumber(String value) implements TextValue {
    private static final Pattern FORM = Pattern.compile("[\\u4e00-\\u9fa5]{2,12}〔\\d{4}〕\\d{1,5}号");
    private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}");

    private static final String OPENING = "[〔［\\[（(【]";
    private static final String CLOSING = "[〕］\\]）)】]";
    private static final String GAP = "[\\s\\p{Z}\\u200b\\ufeff]*";
    /** Everything there, or the opening bracket lost: the closing bracket ends the year. */
    private static final Pattern CLOSED =
            Pattern.compile("([\\u4e00-\\u9fa5]{2,12})" + OPENING + "?([0-9]{4})" + CLOSING + "([0-9]{1,5})号?");
    /** The closing bracket lost: the year is the first four digits, and blanks may stand only behind it. */
    private static final Pattern OPENED = Pattern.compile(
            "([\\u4e00-\\u9fa5]{2,12})" + GAP + OPENING + GAP + "([0-9]{4})" + GAP + "([1-9][0-9]{0,4})" + GAP + "号?");

    public DocumentNumber {
        if (!FORM.matcher(value).matches()) {
            throw illFormed(value);
        }
    }

    /**
     * Reads a number as it comes out of web copies and spreadsheets: other brackets, a lost bracket, full-width digits,
     * blanks, a lost 号. Only what can be read in one way is repaired; the caller keeps the raw text beside it.
     *
     * <p>Where the closing bracket is lost, 渝环规〔20245 can only be number 5 of 2024, since a year has four digits. Where
     * both brackets are lost nothing tells that the digits hold a year at all, so the number is refused.
     *
     * @throws IllFormed {@code DOCUMENT_NUMBER_YEAR} where the year is not one of 1900 to 2099,
     *     {@code DOCUMENT_NUMBER_FORMAT} where the text cannot be read or could be read in two ways
     */
    public static DocumentNumber normalise(String raw) {
        Matcher parts = parts(digitsMadeHalfWidth(raw).strip());
        if (parts == null) {
            throw illFormed(raw);
        }
        if (!YEAR.matcher(parts.group(2)).matches()) {
            throw new IllFormed(
                    "DOCUMENT_NUMBER_YEAR",
                    "发文字号“" + raw + "”中的年份“" + parts.group(2) + "”不在 1900 至 2099 年之间；请对照原文核对。",
                    "The year " + parts.group(2) + " of the document number '" + raw
                            + "' does not lie between 1900 and 2099; compare it with the paper.");
        }
        return new DocumentNumber(parts.group(1) + "〔" + parts.group(2) + "〕" + parts.group(3) + "号");
    }

    private static @Nullable Matcher parts(String text) {
        Matcher closed = CLOSED.matcher(text.replaceAll(GAP, ""));
        if (closed.matches()) {
            return closed;
        }
        Matcher opened = OPENED.matcher(text);
        return opened.matches() ? opened : null;
    }

    private static String digitsMadeHalfWidth(String text) {
        StringBuilder read = new StringBuilder(text.length());
        text.chars().map(c -> c >= '０' && c <= '９' ? c - '０' + '0' : c).forEach(c -> read.append((char) c));
        return read.toString();
    }

    private static IllFormed illFormed(String text) {
        return new IllFormed(
                "DOCUMENT_NUMBER_FORMAT",
                "发文字号“" + text + "”格式不对：应如“渝环办〔2024〕163号”。",
                "The document number '" + text + "' is ill-formed; it should read like 渝环办〔2024〕163号.");
    }
}
