package io.qingliu.command.form;

import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.GeneralRule;
import io.qingliu.command.kernel.RoomFixture;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.FieldType;
import io.qingliu.events.FormField;
import io.qingliu.events.Mark;
import io.qingliu.events.RecordKind;
import io.qingliu.events.Role;
import io.qingliu.events.SurveyPart;
import io.qingliu.events.form.FormPublished;
import io.qingliu.events.ids.FormId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FormTest {
    private static final FormId FORM = new FormId("form-test");
    private static final CommandContext ZHOU = Someone.as(Role.MUNICIPAL_BUREAU, "zhou", "2024-07-01");

    private static final FormField NAME = field("name", FieldType.TEXT, null, null, 0);
    private static final RecordKind ENTERPRISE = kind("enterprise", SurveyPart.SOURCE, NAME);
    private static final RecordKind SEGMENT = kind(
            "segment",
            SurveyPart.NETWORK,
            field("lengthM", FieldType.DECIMAL, "0.1", "10000", 1),
            field("kind", FieldType.OPTION, null, null, 0, "污水", "雨水"));
    private static final RecordKind FACILITY = kind("facility", SurveyPart.PLANT, NAME);
    private static final List<RecordKind> KINDS = List.of(ENTERPRISE, SEGMENT, FACILITY);

    private final RoomFixture room = RoomFixture.of(FormAggregate.class);

    @Test
    void a_form_is_published_with_version_1() {
        room.when(publish(1, KINDS)).then(published(1));
    }

    @Test
    void the_next_version_follows_the_last() {
        room.given(published(1)).when(publishNext(2, KINDS)).then(published(2));
        room.given(published(1))
                .when(publishNext(1, KINDS))
                .refusedBy(FormRule.THE_NEXT_VERSION_FOLLOWS_THE_LAST, "version");
        room.when(publish(2, KINDS)).refusedBy(FormRule.THE_NEXT_VERSION_FOLLOWS_THE_LAST, "version");
    }

    @Test
    void a_form_has_all_three_parts() {
        room.when(publish(1, List.of(SEGMENT, FACILITY))).refusedBy(FormRule.A_FORM_HAS_ALL_THREE_PARTS, "kinds");
        room.when(publish(1, List.of(ENTERPRISE, FACILITY))).refusedBy(FormRule.A_FORM_HAS_ALL_THREE_PARTS, "kinds");
        room.when(publish(1, List.of(ENTERPRISE, SEGMENT))).refusedBy(FormRule.A_FORM_HAS_ALL_THREE_PARTS, "kinds");
    }

    @Test
    void a_kind_stands_once_and_has_fields() {
        room.when(publish(1, List.of(ENTERPRISE, SEGMENT, FACILITY, kind("segment", SurveyPart.PLANT, NAME))))
                .refusedBy(FormRule.A_KIND_STANDS_ONCE, "kinds[3].kind");
        room.when(publish(1, List.of(ENTERPRISE, SEGMENT, kind("facility", SurveyPart.PLANT))))
                .refusedBy(FormRule.A_KIND_HAS_FIELDS, "kinds[2].fields");
    }

    @Test
    void a_field_stands_once_in_its_kind() {
        room.when(publish(1, List.of(ENTERPRISE, SEGMENT, kind("facility", SurveyPart.PLANT, NAME, NAME))))
                .refusedBy(FormRule.A_FIELD_STANDS_ONCE, "kinds[2].fields[1].name");
    }

    @Test
    void an_option_field_names_its_options_and_no_other_field_does() {
        refusedForOptions(field("state", FieldType.OPTION, null, null, 0));
        refusedForOptions(field("state", FieldType.OPTIONS, null, null, 0));
        refusedForOptions(field("state", FieldType.OPTION, null, null, 0, "在产", "在产"));
        refusedForOptions(field("state", FieldType.OPTIONS, null, null, 0, "在产、停产"));
        refusedForOptions(field("state", FieldType.OPTION, null, null, 0, "在产，停产"));
        refusedForOptions(field("state", FieldType.OPTION, null, null, 0, "在产", " "));
        refusedForOptions(field("state", FieldType.TEXT, null, null, 0, "在产"));
    }

    @Test
    void a_range_is_not_empty() {
        refusedForRange(field("flow", FieldType.DECIMAL, "10", "9.9", 1));
        refusedForRange(field("flow", FieldType.DECIMAL, "many", null, 1));
        refusedForRange(field("flow", FieldType.DECIMAL, null, "1e9", 1));
        refusedForRange(field("flow", FieldType.DECIMAL, null, null, 10));
        refusedForRange(field("flow", FieldType.INTEGER, null, null, -1));
        refusedForRange(field("flow", FieldType.TEXT, "1", null, 0));
    }

    @Test
    void a_range_may_be_open_or_a_single_value() {
        List<RecordKind> kinds = List.of(
                ENTERPRISE,
                SEGMENT,
                kind(
                        "facility",
                        SurveyPart.PLANT,
                        field("a", FieldType.DECIMAL, "-1.5", null, 1),
                        field("b", FieldType.INTEGER, "3", "3", 0)));
        room.when(publish(1, kinds))
                .then(new FormPublished(FORM, ZHOU.toEventContext(), 1, "测试调查表", Mark.PROPOSED, kinds));
    }

    @Test
    void a_version_has_a_title() {
        room.when(new PublishForm(FORM, ZHOU, 1, " ", Mark.PROPOSED, KINDS))
                .refusedBy(GeneralRule.A_TEXT_IS_DEMANDED, "title");
    }

    @Test
    void only_the_municipal_bureau_publishes() {
        CommandContext li = Someone.as(Role.DISTRICT_BUREAU, "li", "2024-07-01");
        room.when(new PublishForm(FORM, li, 1, "测试调查表", Mark.PROPOSED, KINDS))
                .refusedBy(GeneralRule.THIS_ROLE_MAY_NOT_ASK_FOR_IT);
    }

    private void refusedForOptions(FormField field) {
        room.when(publish(1, List.of(ENTERPRISE, SEGMENT, kind("facility", SurveyPart.PLANT, NAME, field))))
                .refusedBy(FormRule.AN_OPTION_FIELD_NAMES_ITS_OPTIONS, "kinds[2].fields[1].options");
    }

    private void refusedForRange(FormField field) {
        room.when(publish(1, List.of(ENTERPRISE, SEGMENT, kind("facility", SurveyPart.PLANT, NAME, field))))
                .refusedBy(FormRule.A_RANGE_IS_NOT_EMPTY, "kinds[2].fields[1]");
    }

    private static PublishForm publish(int version, List<RecordKind> kinds) {
        return new PublishForm(FORM, ZHOU, version, "测试调查表", Mark.PROPOSED, kinds);
    }

    private static PublishFormVersion publishNext(int version, List<RecordKind> kinds) {
        return new PublishFormVersion(FORM, ZHOU, version, "测试调查表", Mark.PROPOSED, kinds);
    }

    private static FormPublished published(int version) {
        return new FormPublished(FORM, ZHOU.toEventContext(), version, "测试调查表", Mark.PROPOSED, KINDS);
    }

    private static RecordKind kind(String kind, SurveyPart part, FormField... fields) {
        return new RecordKind(kind, part, "记录" + kind, "Row " + kind, List.of(fields));
    }

    private static FormField field(
            String name, FieldType type, @Nullable String min, @Nullable String max, int decimals, String... options) {
        return new FormField(
                name,
                "字段" + name,
                "Field " + name,
                type,
                null,
                false,
                List.of(options),
                min,
                max,
                decimals,
                Mark.PROPOSED);
    }
}
