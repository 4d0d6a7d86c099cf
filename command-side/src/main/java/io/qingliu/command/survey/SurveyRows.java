package io.qingliu.command.survey;

import static io.qingliu.command.survey.SurveyRule.A_BATCH_HAS_1_TO_500_ROWS;
import static io.qingliu.command.survey.SurveyRule.A_ROW_STANDS_ONCE;
import static io.qingliu.command.survey.SurveyRule.NOTHING_WOULD_CHANGE;
import static io.qingliu.command.survey.SurveyRule.THERE_IS_NO_SUCH_ROW;

import io.qingliu.command.kernel.Judgement;
import io.qingliu.events.RecordKind;
import io.qingliu.events.SurveyPart;
import io.qingliu.events.ids.RowId;
import io.qingliu.events.survey.SurveyRow;
import io.qingliu.events.survey.SurveyRowCorrected;
import io.qingliu.events.survey.SurveyRowWithdrawn;
import io.qingliu.events.survey.SurveyRowsEntered;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rows of a survey.
 *
 * @param byId every row ever entered, the withdrawn ones too: their ids are not used again
 */
record SurveyRows(Map<RowId, Row> byId) {
    /** Before any row was entered. */
    static final SurveyRows NONE = new SurveyRows(Map.of());

    private static final int LARGEST_BATCH = 500;

    /**
     * A row as it stands.
     *
     * @param values the fields given, each in its normal text
     * @param withdrawn whether it counts no more
     */
    record Row(SurveyPart part, String kind, Map<String, String> values, boolean withdrawn) {}

    /** The rows that count in a part. */
    int count(SurveyPart part) {
        return Math.toIntExact(byId.values().stream()
                .filter(row -> row.part() == part && !row.withdrawn())
                .count());
    }

    /** The rows that count, for each part. */
    Map<SurveyPart, Integer> counts() {
        Map<SurveyPart, Integer> counts = new EnumMap<>(SurveyPart.class);
        for (SurveyPart part : SurveyPart.values()) {
            counts.put(part, count(part));
        }
        return counts;
    }

    /** The row of that id, which must be there and not withdrawn. */
    Row standing(RowId rowId, Judgement judgement) {
        Row row = judgement.demand(byId.get(rowId), THERE_IS_NO_SUCH_ROW, rowId);
        judgement.refuseFieldIf(row.withdrawn(), THERE_IS_NO_SUCH_ROW, "rowId", rowId);
        return row;
    }

    /** All rows of a batch are read before any is written. */
    SurveyRowsEntered enter(EnterSurveyRows c, SurveyForm form, Judgement judgement) {
        int size = c.rows().size();
        judgement.refuseFieldIf(size < 1 || size > LARGEST_BATCH, A_BATCH_HAS_1_TO_500_ROWS, "rows", size);
        RecordKind kind = form.kind(c.part(), c.kind(), judgement);
        Set<RowId> used = new HashSet<>(byId.keySet());
        List<SurveyRow> read = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            SurveyRow row = c.rows().get(i);
            judgement.refuseFieldIf(!used.add(row.rowId()), A_ROW_STANDS_ONCE, "rows[" + i + "].rowId", row.rowId());
            read.add(new SurveyRow(
                    row.rowId(), SurveyForm.read(kind, row.values(), "rows[" + i + "].values", judgement)));
        }
        return new SurveyRowsEntered(c.surveyId(), judgement.context(), c.part(), kind.kind(), read);
    }

    /** Only the fields that truly change are kept, before and after. */
    SurveyRowCorrected correct(CorrectSurveyRow c, SurveyForm form, Judgement judgement) {
        Row row = standing(c.rowId(), judgement);
        RecordKind kind = form.kind(row.part(), row.kind(), judgement);
        Map<String, String> before = new LinkedHashMap<>();
        Map<String, String> after = new LinkedHashMap<>();
        SurveyForm.readCorrection(kind, c.after(), judgement).forEach((field, value) -> {
            String was = row.values().getOrDefault(field, "");
            if (!was.equals(value)) {
                before.put(field, was);
                after.put(field, value);
            }
        });
        judgement.refuseFieldIf(after.isEmpty(), NOTHING_WOULD_CHANGE, "after");
        return new SurveyRowCorrected(c.surveyId(), judgement.context(), c.rowId(), before, after, c.reason());
    }

    SurveyRows after(SurveyRowsEntered e) {
        Map<RowId, Row> rows = new HashMap<>(byId);
        e.rows().forEach(row -> rows.put(row.rowId(), new Row(e.part(), e.kind(), row.values(), false)));
        return new SurveyRows(Collections.unmodifiableMap(rows));
    }

    SurveyRows after(SurveyRowCorrected e) {
        Map<RowId, Row> rows = new HashMap<>(byId);
        rows.computeIfPresent(e.rowId(), (id, row) -> {
            Map<String, String> values = new LinkedHashMap<>(row.values());
            values.putAll(e.after());
            values.values().removeIf(String::isEmpty);
            return new Row(row.part(), row.kind(), Collections.unmodifiableMap(values), row.withdrawn());
        });
        return new SurveyRows(Collections.unmodifiableMap(rows));
    }

    SurveyRows after(SurveyRowWithdrawn e) {
        Map<RowId, Row> rows = new HashMap<>(byId);
        rows.computeIfPresent(e.rowId(), (id, row) -> new Row(row.part(), row.kind(), Map.of(), true));
        return new SurveyRows(Collections.unmodifiableMap(rows));
    }
}
