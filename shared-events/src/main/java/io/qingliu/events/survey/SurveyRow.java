package io.qingliu.events.survey;

import io.qingliu.events.Zh;
import io.qingliu.events.ids.RowId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row of the survey: an enterprise, a pipe segment, a plant.
 *
 * @param rowId its id, unique within the survey
 * @param values the fields given, by name in the order of the form, each in its canonical text; a field without a value is left out
 */
public record SurveyRow(@Zh("记录编号") RowId rowId, @Zh("填报值") Map<String, String> values) {
    public SurveyRow {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
