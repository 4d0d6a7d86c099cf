package io.qingliu.command.survey;

import io.qingliu.command.survey.FieldReading.Refusal;
import io.qingliu.command.survey.FieldReading.Value;
import io.qingliu.events.FormField;
import io.qingliu.events.ids.DeviceNumber;
import io.qingliu.events.ids.IllFormed;
import io.qingliu.events.ids.IndustryCode;
import io.qingliu.events.ids.OutletCode;
import io.qingliu.events.ids.PermitNumber;
import io.qingliu.events.ids.TextValue;
import io.qingliu.events.ids.Uscc;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a clerk wrote into a field of the survey form: the text that is stored, or why it cannot be stored.
 *
 * <p>A value may be written in several ways and is stored in one; its meaning never changes: nothing is rounded, cut, guessed
 * or corrected. A blank text is no value, whether or not the field is required: a field without a value is left out.
 * Which fields there are is data of the form; how the kinds of fields read is proposed for this product (domain.md §2), the
 * codes' rules are those of the standards named at their types.
 */
final class FieldReader {
    private static final int LONGEST = 500;
    private static final int DEGREE_DECIMALS = 6;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\n\\r]]");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");
    private static final Pattern BETWEEN_OPTIONS = Pattern.compile("[、,;]");
    private static final String YEAR = "((?:19|20)[0-9]{2})";
    private static final List<Pattern> DAYS = List.of(
            Pattern.compile(YEAR + "([-/.])([0-9]{1,2})\\2([0-9]{1,2})"),
            Pattern.compile(YEAR + " *(年) *([0-9]{1,2}) *月 *([0-9]{1,2}) *[日号]?"));
    private static final Map<String, String> YES_NO =
            Map.of("是", "true", "有", "true", "true", "true", "否", "false", "无", "false", "false", "false");

    private FieldReader() {}

    /**
     * @param field the field, as the form version has it
     * @param raw what was written
     */
    static FieldReading read(FormField field, String raw) {
        String text = HalfWidth.trimmed(HalfWidth.all(raw));
        if (text.isEmpty()) {
            return refusal(
                    "FIELD_EMPTY", "内容为空；没有数据时请不要填写该字段。", "It is empty; leave the field out where there is no value.");
        }
        if (text.codePointCount(0, text.length()) > LONGEST) {
            return refusal("TEXT_LENGTH", "内容超过 500 字；请精简。", "It has more than 500 characters; shorten it.");
        }
        return switch (field.type()) {
            case TEXT -> text(raw);
            case INTEGER -> number(field, text, 0);
            case DECIMAL -> number(field, text, field.decimals());
            case DATE -> day(text);
            case YES_NO -> yesNo(text);
            case OPTION -> option(field, text);
            case OPTIONS -> options(field, text);
            case USCC -> code(Uscc::new, text);
            case PERMIT_NUMBER -> code(PermitNumber::new, text);
            case OUTLET_CODE -> code(OutletCode::new, text);
            case INDUSTRY_CODE -> code(IndustryCode::new, text);
            case DEVICE_NUMBER -> code(DeviceNumber::new, text);
            case LONGITUDE -> degrees(field, text, Bounds.LONGITUDE);
            case LATITUDE -> degrees(field, text, Bounds.LATITUDE);
        };
    }

    private static FieldReading text(String raw) {
        String text = HalfWidth.trimmed(HalfWidth.lettersAndDigits(raw));
        return CONTROL.matcher(text).find()
                ? refusal(
                        "TEXT_CHARACTER",
                        "内容含有无法显示的控制字符；请删除后重新填写。",
                        "It holds control characters that cannot be shown; remove them.")
                : new Value(text);
    }

    private static FieldReading number(FormField field, String text, int decimals) {
        if (!NUMBER.matcher(text).matches()) {
            return refusal(
                    "NUMBER_FORMAT",
                    "“" + text + "”不是数字；请只填数字和小数点，不带单位、千分位逗号或“约”等字样。",
                    "'" + text + "' is not a number; write digits and a decimal point alone, without unit, thousands"
                            + " separators or words such as 'about'.");
        }
        BigDecimal number = new BigDecimal(text).stripTrailingZeros();
        if (number.scale() > decimals) {
            return tooPrecise(text, decimals);
        }
        return outside(field, number)
                .<FieldReading>map(refusal -> refusal)
                .orElseGet(() -> new Value(number.toPlainString()));
    }

    private static Refusal tooPrecise(String text, int decimals) {
        return decimals == 0
                ? refusal("NUMBER_DECIMALS", "“" + text + "”应为整数；请填写整数。", "'" + text + "' must be a whole number.")
                : refusal(
                        "NUMBER_DECIMALS",
                        "“" + text + "”的小数超过 " + decimals + " 位；请按实际精度修约后填写。",
                        "'" + text + "' has more than " + decimals + " decimals; round it yourself to what is known.");
    }

    private static Optional<Refusal> outside(FormField field, BigDecimal number) {
        if (lies(number, field.min()) < 0) {
            return Optional.of(refusal(
                    "NUMBER_BELOW_MIN",
                    "“" + number.toPlainString() + "”小于下限 " + field.min() + "；请核对数值和单位。",
                    "'" + number.toPlainString() + "' is below the least value " + field.min()
                            + "; check value and unit."));
        }
        if (lies(number, field.max()) > 0) {
            return Optional.of(refusal(
                    "NUMBER_ABOVE_MAX",
                    "“" + number.toPlainString() + "”大于上限 " + field.max() + "；请核对数值和单位。",
                    "'" + number.toPlainString() + "' is above the greatest value " + field.max()
                            + "; check value and unit."));
        }
        return Optional.empty();
    }

    private static int lies(BigDecimal number, @Nullable String bound) {
        return bound == null ? 0 : number.compareTo(new BigDecimal(bound));
    }

    private static FieldReading degrees(FormField field, String text, Bounds bounds) {
        FieldReading reading = number(field, text, DEGREE_DECIMALS);
        return reading instanceof Value degrees && !bounds.hold(new BigDecimal(degrees.text()))
                ? bounds.refusal(degrees.text())
                : reading;
    }

    private static FieldReading day(String text) {
        for (Pattern form : DAYS) {
            Matcher parts = form.matcher(text);
            if (parts.matches()) {
                return day(text, parts);
            }
        }
        return refusal(
                "DATE_FORMAT",
                "“" + text + "”不是日期；请写成 2024-07-05、2024/7/5 或 2024年7月5日，年份为四位。",
                "'" + text + "' is not a day; write 2024-07-05, 2024/7/5 or 2024年7月5日 with a year of four digits.");
    }

    private static FieldReading day(String text, Matcher parts) {
        try {
            return new Value(LocalDate.of(
                            Integer.parseInt(parts.group(1)),
                            Integer.parseInt(parts.group(3)),
                            Integer.parseInt(parts.group(4)))
                    .toString());
        } catch (DateTimeException noSuchDay) {
            return refusal(
                    "DATE_IMPOSSIBLE",
                    "没有“" + text + "”这一天；请核对月和日。",
                    "There is no day '" + text + "'; check month and day.");
        }
    }

    private static FieldReading yesNo(String text) {
        String answer = YES_NO.get(text.toLowerCase(Locale.ROOT));
        return answer == null
                ? refusal(
                        "YES_NO_FORMAT",
                        "“" + text + "”应为“是”或“否”（“有”或“无”）。",
                        "'" + text + "' should be 是 or 否 (有 or 无).")
                : new Value(answer);
    }

    private static FieldReading option(FormField field, String text) {
        return find(field, text).<FieldReading>map(Value::new).orElseGet(() -> unknown(field, text));
    }

    private static FieldReading options(FormField field, String text) {
        Optional<String> one = find(field, text);
        return one.isPresent() ? new Value(one.get()) : several(field, text);
    }

    private static FieldReading several(FormField field, String text) {
        Set<String> chosen = new LinkedHashSet<>();
        for (String piece : pieces(text)) {
            Optional<String> option = find(field, piece);
            if (option.isEmpty()) {
                return unknown(field, piece);
            }
            chosen.add(option.get());
        }
        return chosen.isEmpty() ? unknown(field, text) : new Value(inOrder(field, chosen));
    }

    private static List<String> pieces(String text) {
        return Arrays.stream(BETWEEN_OPTIONS.split(text))
                .map(HalfWidth::trimmed)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    /** A choice of several is a set: it is stored in the order of the form, whatever order it was written in. */
    private static String inOrder(FormField field, Set<String> chosen) {
        return String.join(
                "、", field.options().stream().filter(chosen::contains).toList());
    }

    private static Optional<String> find(FormField field, String text) {
        return field.options().stream()
                .filter(option -> HalfWidth.trimmed(HalfWidth.all(option)).equals(text))
                .findFirst();
    }

    private static Refusal unknown(FormField field, String text) {
        return refusal(
                "OPTION_UNKNOWN",
                "“" + text + "”不在可选项中；可选：" + String.join("、", field.options()) + "。",
                "'" + text + "' is not an option; options: " + String.join(", ", field.options()) + ".");
    }

    /** Codes are often copied in groups and in small letters; neither blanks nor case carry meaning in them. */
    private static FieldReading code(Function<String, TextValue> type, String text) {
        try {
            return new Value(type.apply(HalfWidth.unspaced(text).toUpperCase(Locale.ROOT))
                    .value());
        } catch (IllFormed illFormed) {
            return refusal(illFormed.code(), illFormed.zh(), illFormed.en());
        }
    }

    private static Refusal refusal(String code, String zh, String en) {
        return new Refusal(code, zh, en);
    }

    /** Generous bounds around Chongqing, proposed for this product: they find swapped and foreign coordinates. */
    private enum Bounds {
        LONGITUDE("经度", "105", "111"),
        LATITUDE("纬度", "28", "33");

        private final String zh;
        private final BigDecimal least;
        private final BigDecimal greatest;

        Bounds(String zh, String least, String greatest) {
            this.zh = zh;
            this.least = new BigDecimal(least);
            this.greatest = new BigDecimal(greatest);
        }

        boolean hold(BigDecimal degrees) {
            return degrees.compareTo(least) >= 0 && degrees.compareTo(greatest) <= 0;
        }

        Refusal refusal(String degrees) {
            return new Refusal(
                    name() + "_OUT_OF_BOUNDS",
                    zh + " " + degrees + " 不在重庆范围（" + least + " 至 " + greatest + " 度）内；请检查经纬度是否写反、是否为十进制度。",
                    "The " + name().toLowerCase(Locale.ROOT) + " " + degrees + " does not lie within Chongqing ("
                            + least + " to " + greatest
                            + " degrees); check whether the two were swapped and are decimal degrees.");
        }
    }
}
