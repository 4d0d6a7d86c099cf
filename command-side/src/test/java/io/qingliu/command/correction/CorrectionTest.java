package io.qingliu.command.correction;

import static io.qingliu.command.correction.CorrectionRule.A_CORRECTION_CHANGES_SOMETHING;
import static io.qingliu.command.correction.CorrectionRule.A_FIELD_IS_CORRECTED_ONCE;
import static io.qingliu.command.correction.CorrectionRule.IT_CORRECTS_THE_SAME_EVENT;
import static io.qingliu.command.correction.CorrectionRule.THE_EVENT_HAS_NO_SUCH_FIELD;
import static io.qingliu.command.correction.CorrectionRule.THIS_EVENT_TYPE_IS_UNKNOWN;
import static io.qingliu.command.kernel.GeneralRule.A_TEXT_IS_DEMANDED;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.RoomFixture;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.Role;
import io.qingliu.events.correction.EventCorrected;
import io.qingliu.events.correction.FieldChange;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.CorrectionId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CorrectionTest {
    private static final CorrectionId CORRECTION = new CorrectionId("correction-0193aa");
    private static final String EVENT = "0193aa00-0000-7000-8000-000000000001";
    private static final String TYPE = "remediation.FixCompleted";
    private static final ClusterId CLUSTER = new ClusterId("cluster-QX01");
    private static final CommandContext LI = Someone.as(Role.DISTRICT_BUREAU, "li", "2024-12-20");
    private static final FieldChange DAY = new FieldChange("context.occurredOn", "2024-11-21", "2024-11-12");
    private static final FieldChange WORDS = new FieldChange("description", "更换DN300管", "更换DN400管");

    private static final EventCorrected CORRECTED = corrected(CLUSTER, List.of(DAY));

    private final RoomFixture room = RoomFixture.of(CorrectionAggregate.class);

    @Test
    void a_recorded_event_is_corrected_by_a_new_one() {
        room.when(correct(EVENT, TYPE, CLUSTER, List.of(DAY), "录入笔误")).then(CORRECTED);
        assertThat(CORRECTED.cluster()).isEqualTo(CLUSTER);
        room.when(correct(EVENT, TYPE, null, List.of(DAY, WORDS), "录入笔误")).then(corrected(null, List.of(DAY, WORDS)));
    }

    @Test
    void a_correction_names_its_event_and_its_reason() {
        room.when(correct("", TYPE, CLUSTER, List.of(DAY), "录入笔误")).refusedBy(A_TEXT_IS_DEMANDED, "eventId");
        room.when(correct(EVENT, " ", CLUSTER, List.of(DAY), "录入笔误")).refusedBy(A_TEXT_IS_DEMANDED, "eventType");
        room.when(correct(EVENT, TYPE, CLUSTER, List.of(DAY), "")).refusedBy(A_TEXT_IS_DEMANDED, "reason");
    }

    @Test
    void a_correction_changes_each_field_once() {
        room.when(correct(EVENT, TYPE, CLUSTER, List.of(), "录入笔误"))
                .refusedBy(A_CORRECTION_CHANGES_SOMETHING, "changes");
        room.when(correct(EVENT, TYPE, CLUSTER, List.of(DAY, new FieldChange("works[0].quantity", "3", "3")), "录入笔误"))
                .refusedBy(A_CORRECTION_CHANGES_SOMETHING, "changes[1].after");
        room.when(correct(EVENT, TYPE, CLUSTER, List.of(DAY, DAY), "录入笔误"))
                .refusedBy(A_FIELD_IS_CORRECTED_ONCE, "changes[1].field");
        room.when(correct(EVENT, TYPE, CLUSTER, List.of(new FieldChange(" ", "3", "4")), "录入笔误"))
                .refusedBy(A_TEXT_IS_DEMANDED, "changes[0].field");
    }

    @Test
    void a_corrected_field_is_one_of_the_event() {
        for (String field : List.of(
                "description",
                "context",
                "context.basis.title",
                "context.onBehalfOf.paperDate",
                "works[2].kind",
                "evidence[0]",
                "works")) {
            FieldChange change = new FieldChange(field, "原", "更正");
            room.when(correct(EVENT, TYPE, CLUSTER, List.of(change), "录入笔误")).then(corrected(CLUSTER, List.of(change)));
        }
        for (String field : List.of(
                "finding",
                "context.ocurredOn",
                "description.length",
                "description[0]",
                "works[two].kind",
                "works[0].size",
                "context.",
                ".context")) {
            room.when(correct(EVENT, TYPE, CLUSTER, List.of(DAY, new FieldChange(field, "原", "更正")), "录入笔误"))
                    .refusedBy(THE_EVENT_HAS_NO_SUCH_FIELD, "changes[1].field");
        }
        room.given(CORRECTED)
                .when(again(EVENT, TYPE, CLUSTER, List.of(new FieldChange("finding", "原", "更正")), "复核更正"))
                .refusedBy(THE_EVENT_HAS_NO_SUCH_FIELD, "changes[0].field");
        room.when(correct(EVENT, "remediation.FixComplete", CLUSTER, List.of(DAY), "录入笔误"))
                .refusedBy(THIS_EVENT_TYPE_IS_UNKNOWN, "eventType");
    }

    @Test
    void the_values_of_a_survey_row_have_names_of_their_own() {
        FieldChange value = new FieldChange("rows[3].values.uscc", "甲", "乙");
        room.when(correct(EVENT, "survey.SurveyRowsEntered", CLUSTER, List.of(value), "录入笔误"))
                .then(new EventCorrected(
                        CORRECTION,
                        LI.toEventContext(),
                        EVENT,
                        "survey.SurveyRowsEntered",
                        CLUSTER,
                        List.of(value),
                        "录入笔误"));
    }

    @Test
    void the_same_event_is_corrected_again() {
        room.given(CORRECTED)
                .when(again(EVENT, TYPE, CLUSTER, List.of(WORDS), "复核更正"))
                .then(new EventCorrected(
                        CORRECTION, LI.toEventContext(), EVENT, TYPE, CLUSTER, List.of(WORDS), "复核更正"));
        room.given(CORRECTED)
                .when(again(EVENT, TYPE, CLUSTER, List.of(), "复核更正"))
                .refusedBy(A_CORRECTION_CHANGES_SOMETHING, "changes");
        room.given(CORRECTED)
                .when(again(EVENT, TYPE, CLUSTER, List.of(WORDS), " "))
                .refusedBy(A_TEXT_IS_DEMANDED, "reason");
    }

    @Test
    void a_stream_of_corrections_is_about_one_event() {
        room.given(CORRECTED)
                .when(again(EVENT.replace('1', '2'), TYPE, CLUSTER, List.of(WORDS), "复核更正"))
                .refusedBy(IT_CORRECTS_THE_SAME_EVENT, "eventId");
        room.given(CORRECTED)
                .when(again(EVENT, "remediation.FixVerified", CLUSTER, List.of(WORDS), "复核更正"))
                .refusedBy(IT_CORRECTS_THE_SAME_EVENT, "eventType");
        room.given(CORRECTED)
                .when(again(EVENT, TYPE, null, List.of(WORDS), "复核更正"))
                .refusedBy(IT_CORRECTS_THE_SAME_EVENT, "clusterId");
    }

    private static CorrectEvent correct(
            String event, String type, @Nullable ClusterId cluster, List<FieldChange> changes, String reason) {
        return new CorrectEvent(CORRECTION, LI, event, type, cluster, changes, reason);
    }

    private static CorrectEventAgain again(
            String event, String type, @Nullable ClusterId cluster, List<FieldChange> changes, String reason) {
        return new CorrectEventAgain(CORRECTION, LI, event, type, cluster, changes, reason);
    }

    private static EventCorrected corrected(@Nullable ClusterId cluster, List<FieldChange> changes) {
        return new EventCorrected(CORRECTION, LI.toEventContext(), EVENT, TYPE, cluster, changes, "录入笔误");
    }
}
