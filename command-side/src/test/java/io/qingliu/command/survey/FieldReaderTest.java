package io.qingliu.command.survey;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.command.survey.FieldReading.Refusal;
import io.qingliu.command.survey.FieldReading.Value;
import io.qingliu.events.FieldType;
import io.qingliu.events.FormField;
import io.qingliu.events.Mark;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several ways of writing, one stored text; what cannot be read without guessing is refused. */
class FieldReaderTest {
    private static final FormField FACTORS = field(FieldType.OPTIONS, "pH", "化学需氧量", "氨氮", "其他（说明）");

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "TEXT, 清流示例公司, 清流示例公司",
                "TEXT, \"  清流 示例公司\u3000\", 清流 示例公司",
                "TEXT, 清流（重庆）ＡＢｃ１２厂, 清流（重庆）ABc12厂",
                "DATE, 2024-07-05, 2024-07-05",
                "DATE, 2024-7-5, 2024-07-05",
                "DATE, 2024/07/05, 2024-07-05",
                "DATE, 2024.7.5, 2024-07-05",
                "DATE, 2024年7月5日, 2024-07-05",
                "DATE, 2024 年 7 月 5 日, 2024-07-05",
                "DATE, 2024年7月5号, 2024-07-05",
                "DATE, ２０２４－７－５, 2024-07-05",
                "DATE, 2024-02-29, 2024-02-29",
                "YES_NO, 是, true",
                "YES_NO, 有, true",
                "YES_NO, TRUE, true",
                "YES_NO, 否, false",
                "YES_NO, 无, false",
                "YES_NO, \" false \", false",
                "USCC, 91350100M000100Y43, 91350100M000100Y43",
                "USCC, 9135 0100 m000 100y 43, 91350100M000100Y43",
                "USCC, ９１３５０１００Ｍ０００１００Ｙ４３, 91350100M000100Y43",
                "PERMIT_NUMBER, 91350100m000100y43001p, 91350100M000100Y43001P",
                "OUTLET_CODE, dw００１, DW001",
                "OUTLET_CODE, YS 002, YS002",
                "INDUSTRY_CODE, ２６１４, 2614",
                "DEVICE_NUMBER, 010000a8900016f000169dc0, 010000A8900016F000169DC0",
                "LONGITUDE, 106.551556, 106.551556",
                "LONGITUDE, 106.500000, 106.5",
                "LONGITUDE, 105, 105",
                "LONGITUDE, 111.000000, 111",
                "LATITUDE, ２９．５６３０１, 29.56301",
                "LATITUDE, 28, 28",
                "LATITUDE, 33, 33",
            })
    void a_value_is_stored_in_one_way_however_it_was_written(FieldType type, String raw, String stored) {
        assertThat(FieldReader.read(field(type), raw)).isEqualTo(new Value(stored));
    }

    @ParameterizedTest
    @CsvSource({
        "DATE, 2024-7, DATE_FORMAT",
        "DATE, 24-7-5, DATE_FORMAT",
        "DATE, 2024-7/5, DATE_FORMAT",
        "DATE, 2024-7-1 5, DATE_FORMAT",
        "DATE, 2024-7-5 08:00, DATE_FORMAT",
        "DATE, 7/5/2024, DATE_FORMAT",
        "DATE, 3024-07-05, DATE_FORMAT",
        "DATE, 45478, DATE_FORMAT",
        "DATE, 长期, DATE_FORMAT",
        "DATE, 2024-02-30, DATE_IMPOSSIBLE",
        "DATE, 2023年2月29日, DATE_IMPOSSIBLE",
        "DATE, 2024-13-01, DATE_IMPOSSIBLE",
        "DATE, 2024-0-1, DATE_IMPOSSIBLE",
        "YES_NO, 部分, YES_NO_FORMAT",
        "YES_NO, 1, YES_NO_FORMAT",
        "YES_NO, 是否, YES_NO_FORMAT",
        "USCC, 91350100M000100Y44, USCC_CHECK_DIGIT",
        "USCC, 91350100M000100Y4, USCC_LENGTH",
        "USCC, 91350100O000100Y43, USCC_CHARACTER",
        "PERMIT_NUMBER, 91350100M000100Y44001P, PERMIT_NUMBER_USCC",
        "PERMIT_NUMBER, 91350100M000100Y43, PERMIT_NUMBER_FORMAT",
        "OUTLET_CODE, DW1, OUTLET_CODE_FORMAT",
        "INDUSTRY_CODE, C2614, INDUSTRY_CODE_FORMAT",
        "DEVICE_NUMBER, 88888880000001, DEVICE_NUMBER_FORMAT",
        "LONGITUDE, 104.999999, LONGITUDE_OUT_OF_BOUNDS",
        "LONGITUDE, 111.000001, LONGITUDE_OUT_OF_BOUNDS",
        "LONGITUDE, 29.563010, LONGITUDE_OUT_OF_BOUNDS",
        "LONGITUDE, 106.1234567, NUMBER_DECIMALS",
        "LONGITUDE, 106°33′, NUMBER_FORMAT",
        "LATITUDE, 27.999999, LATITUDE_OUT_OF_BOUNDS",
        "LATITUDE, 33.000001, LATITUDE_OUT_OF_BOUNDS",
        "LATITUDE, 106.551556, LATITUDE_OUT_OF_BOUNDS",
    })
    void what_is_no_value_is_refused_for_its_reason(FieldType type, String raw, String reason) {
        assertThat(reason(FieldReader.read(field(type), raw))).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.00, 0",
        "0.10, 0.1",
        "12.50, 12.5",
        "0012.5, 12.5",
        "1200, 1200",
        "1200.00, 1200",
        "１２．５, 12.5",
        "-5, -5",
        "9007199254740993, 9007199254740993",
        "0.3, 0.3",
    })
    void a_number_keeps_its_exact_value(String raw, String stored) {
        assertThat(FieldReader.read(number(null, null, 1), raw)).isEqualTo(new Value(stored));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12.55 | NUMBER_DECIMALS",
                "1,234 | NUMBER_FORMAT",
                "1，5 | NUMBER_FORMAT",
                "约30 | NUMBER_FORMAT",
                "30m | NUMBER_FORMAT",
                "1e3 | NUMBER_FORMAT",
                "85% | NUMBER_FORMAT",
                "30-40 | NUMBER_FORMAT",
                "1 2 | NUMBER_FORMAT",
                ".5 | NUMBER_FORMAT",
                "5. | NUMBER_FORMAT",
                "NaN | NUMBER_FORMAT",
                "1111111111222222222233333333334 | NUMBER_FORMAT",
            })
    void a_number_is_neither_guessed_nor_rounded(String raw, String reason) {
        assertThat(reason(FieldReader.read(number(null, null, 1), raw))).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "0.10, 0.1",
        "100, 100",
        "100.0, 100",
        "0.0999999999999999999, NUMBER_DECIMALS",
        "0.09, NUMBER_BELOW_MIN",
        "-1, NUMBER_BELOW_MIN",
        "100.01, NUMBER_ABOVE_MAX",
    })
    void the_bounds_of_the_form_are_exact_and_belong_to_the_range(String raw, String answer) {
        FieldReading reading = FieldReader.read(number("0.1", "100", 2), raw);
        assertThat(reading instanceof Value value ? value.text() : reason(reading))
                .isEqualTo(answer);
    }

    @Test
    void a_whole_number_has_no_decimals_whatever_the_form_says() {
        FormField field =
                new FormField("n", "数", "n", FieldType.INTEGER, null, false, List.of(), "1", "4", 2, Mark.PROPOSED);
        assertThat(FieldReader.read(field, "4.0")).isEqualTo(new Value("4"));
        assertThat(FieldReader.read(field, "3.5"))
                .isEqualTo(new Refusal("NUMBER_DECIMALS", "“3.5”应为整数；请填写整数。", "'3.5' must be a whole number."));
        assertThat(FieldReader.read(field, "5"))
                .isEqualTo(new Refusal(
                        "NUMBER_ABOVE_MAX",
                        "“5”大于上限 4；请核对数值和单位。",
                        "'5' is above the greatest value 4; check value and unit."));
        assertThat(FieldReader.read(field, "0"))
                .isEqualTo(new Refusal(
                        "NUMBER_BELOW_MIN",
                        "“0”小于下限 1；请核对数值和单位。",
                        "'0' is below the least value 1; check value and unit."));
    }

    @Test
    void the_bounds_of_the_form_hold_for_degrees_too() {
        FormField field = new FormField(
                "lon", "经度", "Longitude", FieldType.LONGITUDE, "°", false, List.of(), "106", "107", 6, Mark.PROPOSED);
        assertThat(reason(FieldReader.read(field, "105.9"))).isEqualTo("NUMBER_BELOW_MIN");
        assertThat(FieldReader.read(field, "106")).isEqualTo(new Value("106"));
    }

    @ParameterizedTest
    @CsvSource({"在产, 在产", "' 在产 ', 在产", "其他(说明), 其他（说明）", "其他（说明）, 其他（说明）", "ＣＣＴＶ, CCTV"})
    void an_option_is_stored_as_the_form_writes_it(String raw, String stored) {
        assertThat(FieldReader.read(field(FieldType.OPTION, "在产", "CCTV", "其他（说明）"), raw))
                .isEqualTo(new Value(stored));
    }

    @Test
    void an_unknown_option_is_refused_with_the_options() {
        assertThat(FieldReader.read(field(FieldType.OPTION, "在产", "停产"), "倒闭"))
                .isEqualTo(new Refusal(
                        "OPTION_UNKNOWN", "“倒闭”不在可选项中；可选：在产、停产。", "'倒闭' is not an option; options: 在产, 停产."));
        assertThat(reason(FieldReader.read(field(FieldType.OPTION, "在产", "停产"), "在产、停产")))
                .isEqualTo("OPTION_UNKNOWN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pH、氨氮", "氨氮,pH", "氨氮，pH", "氨氮;pH", "氨氮；pH", " 氨氮 、 ｐＨ ", "pH、氨氮、pH", "pH、、氨氮、"})
    void several_options_are_a_set_stored_in_the_order_of_the_form(String raw) {
        assertThat(FieldReader.read(FACTORS, raw)).isEqualTo(new Value("pH、氨氮"));
    }

    @Test
    void every_one_of_several_options_must_be_known() {
        assertThat(FieldReader.read(FACTORS, "pH、氨")).isEqualTo(FieldReader.read(FACTORS, "氨"));
        assertThat(reason(FieldReader.read(FACTORS, "pH、氨"))).isEqualTo("OPTION_UNKNOWN");
        assertThat(reason(FieldReader.read(FACTORS, "pH 氨氮"))).isEqualTo("OPTION_UNKNOWN");
        assertThat(reason(FieldReader.read(FACTORS, "、"))).isEqualTo("OPTION_UNKNOWN");
    }

    @Test
    void an_option_that_holds_a_separator_is_found_whole() {
        FormField field = field(FieldType.OPTIONS, "塌陷、破损", "渗漏");
        assertThat(FieldReader.read(field, "塌陷、破损")).isEqualTo(new Value("塌陷、破损"));
    }

    @ParameterizedTest
    @EnumSource(FieldType.class)
    void a_blank_text_is_no_value_of_any_type(FieldType type) {
        assertThat(List.of("", "  ", "\u3000\u00a0\t\n"))
                .allSatisfy(blank ->
                        assertThat(reason(FieldReader.read(field(type), blank))).isEqualTo("FIELD_EMPTY"));
    }

    @ParameterizedTest
    @EnumSource(FieldType.class)
    void more_than_500_characters_are_no_value_of_any_type(FieldType type) {
        assertThat(reason(FieldReader.read(field(type), "1".repeat(501)))).isEqualTo("TEXT_LENGTH");
        assertThat(reason(FieldReader.read(field(type), "1".repeat(500)))).isNotEqualTo("TEXT_LENGTH");
    }

    @Test
    void the_length_of_a_text_is_counted_in_characters_as_people_see_them() {
        String rare = "𠀀".repeat(500);
        assertThat(FieldReader.read(field(FieldType.TEXT), rare)).isEqualTo(new Value(rare));
    }

    @ParameterizedTest
    @ValueSource(strings = {"井\u0000号", "井\u0007号", "井\ud800号", "井\u0085号"})
    void a_text_holds_no_control_characters(String raw) {
        assertThat(reason(FieldReader.read(field(FieldType.TEXT), raw))).isEqualTo("TEXT_CHARACTER");
    }

    @Test
    void a_text_may_have_lines() {
        assertThat(FieldReader.read(field(FieldType.TEXT), "一\n二\t三")).isEqualTo(new Value("一\n二\t三"));
    }

    @Test
    void what_was_stored_reads_as_itself() {
        List<Value> stored = List.of(
                (Value) FieldReader.read(number(null, null, 3), "0012.500"),
                (Value) FieldReader.read(field(FieldType.DATE), "2024年7月5日"),
                (Value) FieldReader.read(FACTORS, "氨氮,其他(说明)"),
                (Value) FieldReader.read(field(FieldType.YES_NO), "无"));
        assertThat(List.of(
                        FieldReader.read(number(null, null, 3), stored.get(0).text()),
                        FieldReader.read(field(FieldType.DATE), stored.get(1).text()),
                        FieldReader.read(FACTORS, stored.get(2).text()),
                        FieldReader.read(field(FieldType.YES_NO), stored.get(3).text())))
                .isEqualTo(stored);
    }

    @Test
    void a_refusal_says_what_is_wrong_and_what_to_do() {
        assertThat(FieldReader.read(field(FieldType.LONGITUDE), "29.56"))
                .isEqualTo(new Refusal(
                        "LONGITUDE_OUT_OF_BOUNDS",
                        "经度 29.56 不在重庆范围（105 至 111 度）内；请检查经纬度是否写反、是否为十进制度。",
                        "The longitude 29.56 does not lie within Chongqing (105 to 111 degrees); check whether the two were"
                                + " swapped and are decimal degrees."));
        assertThat(FieldReader.read(field(FieldType.USCC), "123"))
                .isEqualTo(new Refusal(
                        "USCC_LENGTH",
                        "统一社会信用代码应为 18 位，现为 3 位；请对照营业执照补全。",
                        "A unified social credit code has 18 characters, this one has 3; complete it from the business"
                                + " licence."));
    }

    private static String reason(FieldReading reading) {
        return switch (reading) {
            case Value value -> "accepted as " + value.text();
            case Refusal refusal -> refusal.code();
        };
    }

    private static FormField field(FieldType type, String... options) {
        return new FormField(
                "field", "字段", "Field", type, null, false, Arrays.asList(options), null, null, 0, Mark.PROPOSED);
    }

    private static FormField number(@Nullable String min, @Nullable String max, int decimals) {
        return new FormField(
                "n", "数", "Number", FieldType.DECIMAL, null, false, List.of(), min, max, decimals, Mark.PROPOSED);
    }
}
