package io.qingliu.events.ids;

import java.util.regex.Pattern;

/**
 * The number of a discharge permit or registration 排污许可证编号, the code of a stationary source (HJ 608-2017): the
 * holder's credit code, three digits that count its sites, and one mark, for instance {@code …001P}.
 *
 * <p>Which marks are given out is not checked: any capital letter or digit is taken, since a number in use could not be
 * refused on better knowledge.
 *
 * @param value 22 characters, the first 18 of them a well-formed {@link Uscc}
 */
public record PermitNumber(String value) implements TextValue {
    private static final int USCC_LENGTH = 18;
    private static final Pattern FORM = Pattern.compile("[0-9A-Z]{18}[0-9]{3}[0-9A-Z]");

    public PermitNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllFormed(
                    "PERMIT_NUMBER_FORMAT",
                    "排污许可证编号“" + value + "”格式不对：应为 22 位，即 18 位统一社会信用代码、3 位数字顺序码和 1 位标识码，如“…001P”。",
                    "The permit number '" + value
                            + "' is ill-formed: it has 22 characters, namely the 18 of the unified"
                            + " social credit code, three digits and one mark, like …001P.");
        }
        requireHolder(value);
    }

    /** The credit code of the holder. */
    public Uscc holder() {
        return new Uscc(value.substring(0, USCC_LENGTH));
    }

    private static void requireHolder(String value) {
        try {
            new Uscc(value.substring(0, USCC_LENGTH));
        } catch (IllFormed holder) {
            throw new IllFormed(
                    "PERMIT_NUMBER_USCC",
                    "排污许可证编号“" + value + "”的前 18 位有误：" + holder.zh(),
                    "The first 18 characters of the permit number '" + value + "' are wrong: " + holder.en());
        }
    }
}
