package io.qingliu.command.survey;

import static io.qingliu.command.survey.SurveyRule.A_REQUIRED_FIELD_IS_MISSING;
import static io.qingliu.command.survey.SurveyRule.THE_FORM_HAS_NO_SUCH_FIELD;
import static io.qingliu.command.survey.SurveyRule.THE_FORM_HAS_NO_SUCH_RECORD;
import static io.qingliu.command.survey.SurveyRule.THE_VALUE_DOES_NOT_FIT_THE_FIELD;

import io.qingliu.command.kernel.Judgement;
import io.qingliu.command.kernel.RuleRefused;
import io.qingliu.events.FormField;
import io.qingliu.events.RecordKind;
import io.qingliu.events.SurveyPart;
import io.qingliu.events.form.FormPublished;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The form version that a survey pinned, as rows are read by it.
 *
 * @param published the version as published
 */
record SurveyForm(FormPublished published) {
    /** The kind of record of that name in that part. */
    RecordKind kind(SurveyPart part, String name, Judgement judgement) {
        List<RecordKind> kinds =
                published.kinds().stream().filter(kind -> kind.part() == part).toList();
        for (RecordKind kind : kinds) {
            if (kind.kind().equals(name)) {
                return kind;
            }
        }
        List<String> names = kinds.stream().map(RecordKind::kind).toList();
        throw new RuleRefused(THE_FORM_HAS_NO_SUCH_RECORD, "kind", List.of(name, part, names));
    }

    /**
     * Reads a row: the fields that have a value, in the order of the form, each in its normal text.
     *
     * @param path where the values stand in the command, for the refusal
     */
    static Map<String, String> read(RecordKind kind, Map<String, String> written, String path, Judgement judgement) {
        mustBeFieldsOf(kind, written.keySet(), path, judgement);
        Map<String, String> read = new LinkedHashMap<>();
        for (FormField field : kind.fields()) {
            String value = read(field, written.get(field.name()), path, judgement);
            if (!value.isEmpty()) {
                read.put(field.name(), value);
            }
        }
        return read;
    }

    /** Reads the fields of a correction, and those alone; an empty text takes a value away. */
    static Map<String, String> readCorrection(RecordKind kind, Map<String, String> written, Judgement judgement) {
        mustBeFieldsOf(kind, written.keySet(), "after", judgement);
        Map<String, String> read = new LinkedHashMap<>();
        for (FormField field : kind.fields()) {
            if (written.containsKey(field.name())) {
                read.put(field.name(), read(field, written.get(field.name()), "after", judgement));
            }
        }
        return read;
    }

    private static void mustBeFieldsOf(RecordKind kind, Set<String> names, String path, Judgement judgement) {
        Set<String> known = kind.fields().stream().map(FormField::name).collect(Collectors.toSet());
        for (String name : names) {
            judgement.refuseFieldIf(
                    !known.contains(name), THE_FORM_HAS_NO_SUCH_FIELD, path + "." + name, name, kind.kind());
        }
    }

    private static String read(FormField field, @Nullable String written, String path, Judgement judgement) {
        String place = path + "." + field.name();
        if (written == null || HalfWidth.trimmed(written).isEmpty()) {
            judgement.refuseFieldIf(field.required(), A_REQUIRED_FIELD_IS_MISSING, place, field.zh(), field.en());
            return "";
        }
        return switch (FieldReader.read(field, written)) {
            case FieldReading.Value value -> value.text();
            case FieldReading.Refusal refusal ->
                throw new RuleRefused(
                        THE_VALUE_DOES_NOT_FIT_THE_FIELD,
                        place,
                        List.of(field.zh(), field.en(), refusal.zh(), refusal.en()));
        };
    }
}
