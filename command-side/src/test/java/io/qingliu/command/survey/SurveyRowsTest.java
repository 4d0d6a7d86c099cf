package io.qingliu.command.survey;

import static io.qingliu.command.survey.SurveyStory.ALLOWED;
import static io.qingliu.command.survey.SurveyStory.ENTERED;
import static io.qingliu.command.survey.SurveyStory.LI;
import static io.qingliu.command.survey.SurveyStory.OPENED;
import static io.qingliu.command.survey.SurveyStory.REFERENCE;
import static io.qingliu.command.survey.SurveyStory.SURVEY;
import static io.qingliu.command.survey.SurveyStory.USCC;
import static io.qingliu.command.survey.SurveyStory.row;
import static io.qingliu.command.survey.SurveyStory.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.qingliu.command.kernel.GeneralRule;
import io.qingliu.command.kernel.RoomFixture;
import io.qingliu.command.kernel.RuleRefused;
import io.qingliu.events.SurveyPart;
import io.qingliu.events.ids.RowId;
import io.qingliu.events.survey.SurveyEvent;
import io.qingliu.events.survey.SurveyPartSubmitted;
import io.qingliu.events.survey.SurveyRow;
import io.qingliu.events.survey.SurveyRowCorrected;
import io.qingliu.events.survey.SurveyRowWithdrawn;
import io.qingliu.events.survey.SurveyRowsEntered;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SurveyRowsTest {
    private static final RowId E1 = new RowId("E1");
    private static final Map<String, String> RIGHT = Map.of("name", "乙厂", "uscc", USCC);
    private static final SurveyPartSubmitted SOURCES = submitted(SurveyPart.SOURCE, 1, null);
    private static final SurveyRowWithdrawn WITHDRAWN = new SurveyRowWithdrawn(SURVEY, LI.toEventContext(), E1, "重复填报");

    private final RoomFixture room =
            RoomFixture.of(SurveyAggregate.class, REFERENCE).given(ALLOWED, OPENED);
    private final RoomFixture withE1 = room.given(ENTERED);

    @Test
    void a_row_is_stored_in_its_normal_text_and_without_empty_fields() {
        room.when(enter(row(
                        "E1",
                        Map.of("uscc", "9135 0100 m000 100y 43", "name", " 甲厂", "waterUse", "０12.50", "keyUser", "　"))))
                .then(ENTERED);
    }

    @Test
    void yes_and_no_are_stored_as_true_and_false() {
        room.when(enter(row("E1", Map.of("name", "甲厂", "uscc", USCC, "keyUser", "是"))))
                .then(entered(row("E1", Map.of("name", "甲厂", "uscc", USCC, "keyUser", "true"))));
    }

    @Test
    void the_fields_stand_in_the_order_of_the_form() {
        List<SurveyEvent> events =
                open().decide(enter(row("E1", Map.of("waterUse", "1", "uscc", USCC, "name", "甲厂"))), REFERENCE);
        assertThat(((SurveyRowsEntered) events.getFirst())
                        .rows()
                        .getFirst()
                        .values()
                        .keySet())
                .containsExactly("name", "uscc", "waterUse");
    }

    @Test
    void one_bad_row_refuses_the_batch_and_is_named() {
        room.when(enter(
                        row("E1", RIGHT),
                        row("E2", RIGHT),
                        row("E3", RIGHT),
                        row("E4", Map.of("name", "丁厂", "uscc", "91350100M000100Y44"))))
                .refusedBy(SurveyRule.THE_VALUE_DOES_NOT_FIT_THE_FIELD, "rows[3].values.uscc");
    }

    @Test
    void the_refusal_tells_what_is_wrong_with_the_value_in_both_languages() {
        RuleRefused refused = catchThrowableOfType(
                RuleRefused.class,
                () -> open().decide(enter(row("E1", Map.of("name", "丁厂", "uscc", "91350100M000100Y44"))), REFERENCE));
        assertThat(refused.zh()).startsWith("“字段uscc”：").contains("校验");
        assertThat(refused.en()).startsWith("Field uscc: ").contains("check");
    }

    @Test
    void a_required_field_is_not_left_out() {
        room.when(enter(row("E1", RIGHT), row("E2", Map.of("name", "乙厂"))))
                .refusedBy(SurveyRule.A_REQUIRED_FIELD_IS_MISSING, "rows[1].values.uscc");
        room.when(enter(row("E1", Map.of("name", " ", "uscc", USCC))))
                .refusedBy(SurveyRule.A_REQUIRED_FIELD_IS_MISSING, "rows[0].values.name");
    }

    @Test
    void a_field_unknown_to_the_form_is_refused() {
        room.when(enter(row("E1", Map.of("name", "乙厂", "uscc", USCC, "colour", "蓝"))))
                .refusedBy(SurveyRule.THE_FORM_HAS_NO_SUCH_FIELD, "rows[0].values.colour");
    }

    @Test
    void a_record_unknown_to_that_part_of_the_form_is_refused() {
        room.when(new EnterSurveyRows(SURVEY, LI, SurveyPart.NETWORK, "enterprise", List.of(row("E1", RIGHT))))
                .refusedBy(SurveyRule.THE_FORM_HAS_NO_SUCH_RECORD, "kind");
        room.when(new EnterSurveyRows(SURVEY, LI, SurveyPart.SOURCE, "ship", List.of(row("E1", RIGHT))))
                .refusedBy(SurveyRule.THE_FORM_HAS_NO_SUCH_RECORD, "kind");
    }

    @Test
    void a_row_stands_once_within_the_batch_and_within_the_survey() {
        room.when(enter(row("E2", RIGHT), row("E2", RIGHT))).refusedBy(SurveyRule.A_ROW_STANDS_ONCE, "rows[1].rowId");
        withE1.when(enter(row("E1", RIGHT))).refusedBy(SurveyRule.A_ROW_STANDS_ONCE, "rows[0].rowId");
        withE1.given(WITHDRAWN).when(enter(row("E1", RIGHT))).refusedBy(SurveyRule.A_ROW_STANDS_ONCE, "rows[0].rowId");
    }

    @Test
    void a_batch_has_1_to_500_rows() {
        room.when(enter()).refusedBy(SurveyRule.A_BATCH_HAS_1_TO_500_ROWS, "rows");
        room.when(enter(many(501))).refusedBy(SurveyRule.A_BATCH_HAS_1_TO_500_ROWS, "rows");
        room.when(enter(many(500))).then(entered(many(500)));
    }

    @Test
    void rows_need_an_open_survey_and_a_part_not_yet_submitted() {
        RoomFixture.of(SurveyAggregate.class, REFERENCE)
                .given(ALLOWED)
                .when(enter(row("E1", RIGHT)))
                .refusedBy(SurveyRule.THE_SURVEY_IS_NOT_OPEN);
        withE1.given(SOURCES).when(enter(row("E2", RIGHT))).refusedBy(SurveyRule.THIS_PART_IS_SUBMITTED);
    }

    @Test
    void a_correction_keeps_before_and_after_of_what_changed() {
        withE1.when(correct("E1", Map.of("name", "甲厂", "waterUse", "13", "keyUser", "否")))
                .then(new SurveyRowCorrected(
                        SURVEY,
                        LI.toEventContext(),
                        E1,
                        Map.of("waterUse", "12.5", "keyUser", ""),
                        Map.of("waterUse", "13", "keyUser", "false"),
                        "核实"));
    }

    @Test
    void a_correction_may_take_a_value_away_unless_it_is_required() {
        SurveyRowCorrected taken = new SurveyRowCorrected(
                SURVEY, LI.toEventContext(), E1, Map.of("waterUse", "12.5"), Map.of("waterUse", ""), "核实");
        withE1.when(correct("E1", Map.of("waterUse", ""))).then(taken);
        withE1.given(taken)
                .when(correct("E1", Map.of("waterUse", "7")))
                .then(new SurveyRowCorrected(
                        SURVEY, LI.toEventContext(), E1, Map.of("waterUse", ""), Map.of("waterUse", "7"), "核实"));
        withE1.when(correct("E1", Map.of("name", ""))).refusedBy(SurveyRule.A_REQUIRED_FIELD_IS_MISSING, "after.name");
    }

    @Test
    void a_correction_changes_something() {
        withE1.when(correct("E1", Map.of("waterUse", "12.50"))).refusedBy(SurveyRule.NOTHING_WOULD_CHANGE, "after");
        withE1.when(correct("E1", Map.of())).refusedBy(SurveyRule.NOTHING_WOULD_CHANGE, "after");
    }

    @Test
    void a_correction_is_read_by_the_form() {
        withE1.when(correct("E1", Map.of("waterUse", "约12")))
                .refusedBy(SurveyRule.THE_VALUE_DOES_NOT_FIT_THE_FIELD, "after.waterUse");
        withE1.when(correct("E1", Map.of("colour", "蓝")))
                .refusedBy(SurveyRule.THE_FORM_HAS_NO_SUCH_FIELD, "after.colour");
    }

    @Test
    void a_correction_needs_a_row_a_reason_and_a_part_not_yet_submitted() {
        withE1.when(correct("E9", Map.of("waterUse", "13"))).refusedBy(SurveyRule.THERE_IS_NO_SUCH_ROW);
        withE1.given(WITHDRAWN)
                .when(correct("E1", Map.of("waterUse", "13")))
                .refusedBy(SurveyRule.THERE_IS_NO_SUCH_ROW, "rowId");
        withE1.when(new CorrectSurveyRow(SURVEY, LI, E1, Map.of("waterUse", "13"), " "))
                .refusedBy(GeneralRule.A_TEXT_IS_DEMANDED, "reason");
        withE1.given(SOURCES)
                .when(correct("E1", Map.of("waterUse", "13")))
                .refusedBy(SurveyRule.THIS_PART_IS_SUBMITTED);
    }

    @Test
    void a_row_is_withdrawn_and_counts_no_more() {
        withE1.when(withdraw("E1", "重复填报")).then(WITHDRAWN);
        withE1.given(WITHDRAWN)
                .when(new SubmitSurveyPart(SURVEY, LI, SurveyPart.SOURCE, "无企业"))
                .then(submitted(SurveyPart.SOURCE, 0, "无企业"));
    }

    @Test
    void a_withdrawal_needs_a_row_a_reason_and_a_part_not_yet_submitted() {
        withE1.when(withdraw("E9", "重复填报")).refusedBy(SurveyRule.THERE_IS_NO_SUCH_ROW);
        withE1.given(WITHDRAWN).when(withdraw("E1", "重复填报")).refusedBy(SurveyRule.THERE_IS_NO_SUCH_ROW, "rowId");
        withE1.when(withdraw("E1", "")).refusedBy(GeneralRule.A_TEXT_IS_DEMANDED, "reason");
        withE1.given(SOURCES).when(withdraw("E1", "重复填报")).refusedBy(SurveyRule.THIS_PART_IS_SUBMITTED);
    }

    private static Survey open() {
        return Survey.NOT_YET.evolve(ALLOWED).evolve(OPENED);
    }

    private static SurveyRow[] many(int count) {
        return IntStream.range(0, count).mapToObj(i -> row("M" + i, RIGHT)).toArray(SurveyRow[]::new);
    }

    private static EnterSurveyRows enter(SurveyRow... rows) {
        return new EnterSurveyRows(SURVEY, LI, SurveyPart.SOURCE, "enterprise", List.of(rows));
    }

    private static SurveyRowsEntered entered(SurveyRow... rows) {
        return new SurveyRowsEntered(
                SURVEY,
                LI.toEventContext(),
                SurveyPart.SOURCE,
                "enterprise",
                Stream.of(rows).toList());
    }

    private static CorrectSurveyRow correct(String row, Map<String, String> after) {
        return new CorrectSurveyRow(SURVEY, LI, new RowId(row), after, "核实");
    }

    private static WithdrawSurveyRow withdraw(String row, String reason) {
        return new WithdrawSurveyRow(SURVEY, LI, new RowId(row), reason);
    }
}
