package io.qingliu.events.ids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The number itself is strict; what web copies lose is put back only where it can be read in one way. */
class DocumentNumberTest {
    @ParameterizedTest
    @CsvSource({
        "渝环办〔2024〕163号, 渝环办〔2024〕163号",
        "渝环规〔20245, 渝环规〔2024〕5号",
        "渝环规〔20245号, 渝环规〔2024〕5号",
        "渝环规〔2024163号, 渝环规〔2024〕163号",
        "渝环规 〔2024 163 号, 渝环规〔2024〕163号",
        "渝环规〔199912345, 渝环规〔1999〕12345号",
        "渝环规2024〕5号, 渝环规〔2024〕5号",
        "渝环规[2024]5号, 渝环规〔2024〕5号",
        "渝环规(2024)5号, 渝环规〔2024〕5号",
        "渝环规（2024）5号, 渝环规〔2024〕5号",
        "渝环规【2024】5号, 渝环规〔2024〕5号",
        "渝环规［2024］5号, 渝环规〔2024〕5号",
        "渝环规〔2024）5号, 渝环规〔2024〕5号",
        "渝环规〔２０２４〕５号, 渝环规〔2024〕5号",
        "渝环规〔２０２４５, 渝环规〔2024〕5号",
        "渝环规〔2024〕5, 渝环规〔2024〕5号",
        "渝环规〔2024〕05号, 渝环规〔2024〕05号",
        "'  渝环规 〔 2024 〕 5 号 ', 渝环规〔2024〕5号",
        "'\u3000渝环规\u00a0〔2024〕\u200b5号\u3000', 渝环规〔2024〕5号",
        "永川府办发[2022]104号, 永川府办发〔2022〕104号",
    })
    void what_can_be_read_in_one_way_is_repaired(String raw, String number) {
        assertThat(DocumentNumber.normalise(raw)).isEqualTo(new DocumentNumber(number));
    }

    @ParameterizedTest
    @CsvSource({
        "'', DOCUMENT_NUMBER_FORMAT",
        "163, DOCUMENT_NUMBER_FORMAT",
        "渝环办, DOCUMENT_NUMBER_FORMAT",
        "环〔2024〕5号, DOCUMENT_NUMBER_FORMAT",
        "渝环规20245号, DOCUMENT_NUMBER_FORMAT",
        "渝环规2024 5号, DOCUMENT_NUMBER_FORMAT",
        "渝环规〔2024, DOCUMENT_NUMBER_FORMAT",
        "渝环规〔2024〕号, DOCUMENT_NUMBER_FORMAT",
        "渝环规〔202〕5号, DOCUMENT_NUMBER_FORMAT",
        "渝环规〔20240, DOCUMENT_NUMBER_FORMAT",
        "渝环规〔202 45号, DOCUMENT_NUMBER_FORMAT",
        "渝环规〔202416 3号, DOCUMENT_NUMBER_FORMAT",
        "渝环规〔2024123456号, DOCUMENT_NUMBER_FORMAT",
        "渝环规〔2024〕123456号, DOCUMENT_NUMBER_FORMAT",
        "渝环规〔2024〕5-6号, DOCUMENT_NUMBER_FORMAT",
        "渝环规〔2024〕5号和6号, DOCUMENT_NUMBER_FORMAT",
        "渝环规〔2024〕第5号, DOCUMENT_NUMBER_FORMAT",
        "渝环规〔24〕5号, DOCUMENT_NUMBER_FORMAT",
        "渝环规〔24005, DOCUMENT_NUMBER_YEAR",
        "渝环规〔1824〕5号, DOCUMENT_NUMBER_YEAR",
        "渝环规〔3024〕5号, DOCUMENT_NUMBER_YEAR",
    })
    void what_cannot_be_read_or_reads_in_two_ways_is_refused(String raw, String reason) {
        assertThat(catchThrowableOfType(IllFormed.class, () -> DocumentNumber.normalise(raw))
                        .code())
                .isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"渝环规〔20245", "渝环规[2024]5号", "渝环规〔2024〕5", "渝环规〔２０２４〕5号", " 渝环规〔2024〕5号"})
    void the_number_itself_stays_strict(String raw) {
        assertThat(catchThrowableOfType(IllFormed.class, () -> new DocumentNumber(raw))
                        .code())
                .isEqualTo("DOCUMENT_NUMBER_FORMAT");
    }

    @Test
    void a_refusal_names_the_text_as_it_came() {
        IllFormed refused = catchThrowableOfType(IllFormed.class, () -> DocumentNumber.normalise("渝环规 3024〕５号"));
        assertThat(refused.zh()).isEqualTo("发文字号“渝环规 3024〕５号”中的年份“3024”不在 1900 至 2099 年之间；请对照原文核对。");
        assertThat(refused.en())
                .isEqualTo("The year 3024 of the document number '渝环规 3024〕５号' does not lie between 1900 and 2099;"
                        + " compare it with the paper.");
    }
}
