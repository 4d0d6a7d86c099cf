package io.qingliu.events.ids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every code is accepted as it is written, or refused with the code and sentences of exactly one reason. */
class CodesTest {
    /** A code often printed as a sample, and that of a public bureau. */
    private static final List<String> KNOWN = List.of("91350100M000100Y43", "11500226MB1511945B");

    private static final String LETTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @Test
    void credit_codes_from_real_life_are_accepted() {
        assertThat(KNOWN).allSatisfy(code -> assertThat(new Uscc(code).value()).isEqualTo(code));
    }

    @Test
    void of_31_check_characters_exactly_the_one_of_the_standard_is_accepted() {
        Random random = new Random(32100);
        for (int n = 0; n < 500; n++) {
            String body = body(random);
            for (char last : LETTERS.toCharArray()) {
                boolean right = last == checkCharacter(body);
                assertThat(refusal(Uscc::new, body + last)).isEqualTo(right ? "accepted" : "USCC_CHECK_DIGIT");
            }
        }
    }

    @Test
    void every_single_wrong_character_and_every_swap_of_neighbours_is_found() {
        Random random = new Random(2015);
        for (int n = 0; n < 200; n++) {
            String code = uscc(random);
            int at = random.nextInt(17);
            char other = at >= 2 && at < 8 ? LETTERS.charAt(random.nextInt(10)) : LETTERS.charAt(random.nextInt(31));
            String wrong = code.substring(0, at) + other + code.substring(at + 1);
            assertThat(refusal(Uscc::new, wrong)).isEqualTo(other == code.charAt(at) ? "accepted" : "USCC_CHECK_DIGIT");

            int left = 8 + random.nextInt(8);
            String swapped =
                    code.substring(0, left) + code.charAt(left + 1) + code.charAt(left) + code.substring(left + 2);
            assertThat(refusal(Uscc::new, swapped)).isEqualTo(swapped.equals(code) ? "accepted" : "USCC_CHECK_DIGIT");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', USCC_LENGTH",
        "91350100M000100Y4, USCC_LENGTH",
        "91350100M000100Y433, USCC_LENGTH",
        "91350100M000100Y4O, USCC_CHARACTER",
        "9135O100M000100Y43, USCC_CHARACTER",
        "91350100I000100Y43, USCC_CHARACTER",
        "91350100S000100Y43, USCC_CHARACTER",
        "91350100V000100Y43, USCC_CHARACTER",
        "91350100Z000100Y43, USCC_CHARACTER",
        "91350100m000100y43, USCC_CHARACTER",
        "９1350100M000100Y43, USCC_CHARACTER",
        "91350A00M000100Y43, USCC_DIVISION",
        "91A50100M000100Y43, USCC_DIVISION",
        "9135010AM000100Y43, USCC_DIVISION",
        "91350100M000100Y44, USCC_CHECK_DIGIT",
        "91530100M000100Y43, USCC_CHECK_DIGIT",
    })
    void an_ill_formed_credit_code_is_refused_for_its_reason(String code, String reason) {
        assertThat(refusal(Uscc::new, code)).isEqualTo(reason);
    }

    @Test
    void a_wrong_check_character_is_explained_without_tempting_anyone_to_change_just_that() {
        assertThat(sentences(Uscc::new, "91350100M000100Y44"))
                .containsExactly(
                        "统一社会信用代码“91350100M000100Y44”的校验位（第 18 位）与前 17 位不符，其中至少有一位写错；请对照营业执照逐位核对。",
                        "The check character (the 18th) of the unified social credit code '91350100M000100Y44' does not fit"
                                + " the first 17, so at least one character is wrong; compare all with the licence.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y43001P",
                "91350100M000100Y43999P",
                "91350100M000100Y43002V",
                "91350100M000100Y43001X",
                "91350100M000100Y430019",
                "11500226MB1511945B001Z"
            })
    void a_permit_number_is_accepted_with_any_mark(String number) {
        PermitNumber permit = new PermitNumber(number);
        assertThat(permit.value()).isEqualTo(number);
        assertThat(permit.holder()).isEqualTo(new Uscc(number.substring(0, 18)));
    }

    @ParameterizedTest
    @CsvSource({
        "'', PERMIT_NUMBER_FORMAT",
        "91350100M000100Y43, PERMIT_NUMBER_FORMAT",
        "91350100M000100Y4301P, PERMIT_NUMBER_FORMAT",
        "91350100M000100Y430001P, PERMIT_NUMBER_FORMAT",
        "91350100M000100Y4300AP, PERMIT_NUMBER_FORMAT",
        "91350100M000100Y43001p, PERMIT_NUMBER_FORMAT",
        "91350100M000100Y43001-, PERMIT_NUMBER_FORMAT",
        "91350100M000100Y44001P, PERMIT_NUMBER_USCC",
        "91350100O000100Y43001P, PERMIT_NUMBER_USCC",
    })
    void an_ill_formed_permit_number_is_refused_for_its_reason(String number, String reason) {
        assertThat(refusal(PermitNumber::new, number)).isEqualTo(reason);
    }

    @Test
    void a_permit_number_with_a_wrong_holder_says_what_is_wrong_with_the_holder() {
        assertThat(sentences(PermitNumber::new, "91350100M000100Y44001P"))
                .containsExactly(
                        "排污许可证编号“91350100M000100Y44001P”的前 18 位有误：统一社会信用代码“91350100M000100Y44”的校验位（第 18 位）与前 17 位不符，其中至少有一位写错；请对照营业执照逐位核对。",
                        "The first 18 characters of the permit number '91350100M000100Y44001P' are wrong: The check character"
                                + " (the 18th) of the unified social credit code '91350100M000100Y44' does not fit the first"
                                + " 17, so at least one character is wrong; compare all with the licence.");
    }

    @ParameterizedTest
    @CsvSource({
        "DW001, accepted",
        "DW999, accepted",
        "YS012, accepted",
        "DA001, OUTLET_CODE_FORMAT",
        "DW01, OUTLET_CODE_FORMAT",
        "DW0001, OUTLET_CODE_FORMAT",
        "dw001, OUTLET_CODE_FORMAT",
        "DW00A, OUTLET_CODE_FORMAT",
        "YD001, OUTLET_CODE_FORMAT",
        "'', OUTLET_CODE_FORMAT",
    })
    void an_outlet_code_is_dw_or_ys_and_three_digits(String code, String answer) {
        assertThat(refusal(OutletCode::new, code)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "500101, accepted",
        "500243, accepted",
        "510101, DIVISION_CODE_FORMAT",
        "50010, DIVISION_CODE_FORMAT",
        "5001010, DIVISION_CODE_FORMAT",
        "50010X, DIVISION_CODE_FORMAT",
        "X-CQGXQ, DIVISION_CODE_FORMAT",
        "'', DIVISION_CODE_FORMAT",
    })
    void a_division_code_has_six_digits_and_begins_with_50(String code, String answer) {
        assertThat(refusal(DivisionCode::new, code)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "2614, accepted",
        "0111, accepted",
        "261, INDUSTRY_CODE_FORMAT",
        "26140, INDUSTRY_CODE_FORMAT",
        "C2614, INDUSTRY_CODE_FORMAT",
        "C261, INDUSTRY_CODE_FORMAT",
        "'', INDUSTRY_CODE_FORMAT",
    })
    void an_industry_code_has_four_digits(String code, String answer) {
        assertThat(refusal(IndustryCode::new, code)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "010000A8900016F000169DC0, accepted",
        "123456789012345678901234, accepted",
        "010000A8900016F000169DC, DEVICE_NUMBER_FORMAT",
        "010000A8900016F000169DC00, DEVICE_NUMBER_FORMAT",
        "010000a8900016f000169dc0, DEVICE_NUMBER_FORMAT",
        "88888880000001, DEVICE_NUMBER_FORMAT",
        "'', DEVICE_NUMBER_FORMAT",
    })
    void a_device_number_has_24_characters(String number, String answer) {
        assertThat(refusal(DeviceNumber::new, number)).isEqualTo(answer);
    }

    @Test
    void every_refusal_says_in_both_languages_what_is_wrong() {
        assertThat(List.of(
                        sentences(OutletCode::new, "W1"),
                        sentences(DivisionCode::new, "W1"),
                        sentences(IndustryCode::new, "W1"),
                        sentences(DeviceNumber::new, "W1"),
                        sentences(PermitNumber::new, "W1")))
                .allSatisfy(pair -> {
                    assertThat(pair.getFirst()).contains("“W1”").endsWith("。");
                    assertThat(pair.getLast()).contains("'W1'").endsWith(".");
                });
        assertThat(sentences(Uscc::new, "W1"))
                .containsExactly(
                        "统一社会信用代码应为 18 位，现为 2 位；请对照营业执照补全。",
                        "A unified social credit code has 18 characters, this one has 2; complete it from the business"
                                + " licence.");
    }

    private static String body(Random random) {
        StringBuilder body = new StringBuilder();
        for (int at = 0; at < 17; at++) {
            body.append(LETTERS.charAt(random.nextInt(at >= 2 && at < 8 ? 10 : 31)));
        }
        return body.toString();
    }

    private static String uscc(Random random) {
        String body = body(random);
        return body + checkCharacter(body);
    }

    /** Not the product's way: the check character makes the whole, read as Σ cᵢ·3ⁱ, a multiple of 31. */
    private static char checkCharacter(String body) {
        BigInteger three = BigInteger.valueOf(3);
        BigInteger modulus = BigInteger.valueOf(31);
        BigInteger sum = BigInteger.ZERO;
        for (int at = 0; at < 17; at++) {
            sum = sum.add(three.pow(at).multiply(BigInteger.valueOf(LETTERS.indexOf(body.charAt(at)))));
        }
        for (int last = 0; last < 31; last++) {
            if (sum.add(BigInteger.valueOf(last)).mod(modulus).signum() == 0) {
                return LETTERS.charAt(last);
            }
        }
        throw new AssertionError();
    }

    private static String refusal(Function<String, TextValue> type, String text) {
        IllFormed illFormed = catchThrowableOfType(IllFormed.class, () -> type.apply(text));
        return illFormed == null ? "accepted" : illFormed.code();
    }

    private static List<String> sentences(Function<String, TextValue> type, String text) {
        IllFormed illFormed = catchThrowableOfType(IllFormed.class, () -> type.apply(text));
        return List.of(illFormed.zh(), illFormed.en());
    }
}
