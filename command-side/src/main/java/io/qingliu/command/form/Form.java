package io.qingliu.command.form;

import static io.qingliu.command.form.FormRule.AN_OPTION_FIELD_NAMES_ITS_OPTIONS;
import static io.qingliu.command.form.FormRule.A_FIELD_STANDS_ONCE;
import static io.qingliu.command.form.FormRule.A_FORM_HAS_ALL_THREE_PARTS;
import static io.qingliu.command.form.FormRule.A_KIND_HAS_FIELDS;
import static io.qingliu.command.form.FormRule.A_KIND_STANDS_ONCE;
import static io.qingliu.command.form.FormRule.A_RANGE_IS_NOT_EMPTY;
import static io.qingliu.command.form.FormRule.THE_NEXT_VERSION_FOLLOWS_THE_LAST;

import io.qingliu.command.kernel.Judgement;
import io.qingliu.events.FieldType;
import io.qingliu.events.FormField;
import io.qingliu.events.RecordKind;
import io.qingliu.events.SurveyPart;
import io.qingliu.events.form.FormEvent;
import io.qingliu.events.form.FormPublished;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which versions of a survey form were published.
 *
 * @param lastVersion the last version published, 0 before the first
 */
record Form(int lastVersion) {
    /** Before anything happened. */
    static final Form NOT_YET = new Form(0);

    /** Plain digits: an exponent in a form could make a limit of a billion digits. */
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,9})?");

    /** The signs that part several options in one cell. */
    private static final Pattern BETWEEN_OPTIONS = Pattern.compile("[、,，;；]");

    /** Answers a command with its events, or refuses it by a {@link FormRule}. */
    List<FormEvent> decide(FormCommand command) {
        Judgement judgement = Judgement.of(command);
        return switch (command) {
            case PublishForm c ->
                publish(
                        judgement,
                        new FormPublished(
                                c.formId(), judgement.context(), c.version(), c.title(), c.mark(), c.kinds()));
            case PublishFormVersion c ->
                publish(
                        judgement,
                        new FormPublished(
                                c.formId(), judgement.context(), c.version(), c.title(), c.mark(), c.kinds()));
        };
    }

    private List<FormEvent> publish(Judgement judgement, FormPublished version) {
        judgement
                .demandText(version.title(), "title")
                .refuseFieldIf(
                        version.version() != lastVersion + 1,
                        THE_NEXT_VERSION_FOLLOWS_THE_LAST,
                        "version",
                        lastVersion + 1,
                        version.version());
        for (SurveyPart part : SurveyPart.values()) {
            judgement.refuseFieldIf(
                    version.kinds().stream().noneMatch(kind -> kind.part() == part),
                    A_FORM_HAS_ALL_THREE_PARTS,
                    "kinds",
                    part);
        }
        Set<String> kinds = new HashSet<>();
        for (int i = 0; i < version.kinds().size(); i++) {
            RecordKind kind = version.kinds().get(i);
            String path = "kinds[" + i + "]";
            judgement
                    .refuseFieldIf(!kinds.add(kind.kind()), A_KIND_STANDS_ONCE, path + ".kind", kind.kind())
                    .refuseFieldIf(kind.fields().isEmpty(), A_KIND_HAS_FIELDS, path + ".fields", kind.kind());
            Set<String> fields = new HashSet<>();
            for (int j = 0; j < kind.fields().size(); j++) {
                FormField field = kind.fields().get(j);
                fieldMustBeUsable(judgement, path + ".fields[" + j + "]", field, fields.add(field.name()));
            }
        }
        return List.of(version);
    }

    private static void fieldMustBeUsable(Judgement judgement, String path, FormField field, boolean first) {
        judgement
                .refuseFieldIf(!first, A_FIELD_STANDS_ONCE, path + ".name", field.name())
                .refuseFieldIf(!optionsFit(field), AN_OPTION_FIELD_NAMES_ITS_OPTIONS, path + ".options", field.name())
                .refuseFieldIf(!rangeFits(field), A_RANGE_IS_NOT_EMPTY, path, field.name());
    }

    private static boolean optionsFit(FormField field) {
        boolean chosen = field.type() == FieldType.OPTION || field.type() == FieldType.OPTIONS;
        return chosen
                ? !field.options().isEmpty()
                        && new HashSet<>(field.options()).size()
                                == field.options().size()
                        && field.options().stream()
                                .noneMatch(option -> option.isBlank()
                                        || BETWEEN_OPTIONS.matcher(option).find())
                : field.options().isEmpty();
    }

    private static boolean rangeFits(FormField field) {
        boolean counted = field.type() == FieldType.INTEGER || field.type() == FieldType.DECIMAL;
        String min = field.min();
        String max = field.max();
        if (!counted) {
            return min == null && max == null && inDecimals(field);
        }
        return inDecimals(field)
                && isNumber(min)
                && isNumber(max)
                && (min == null || max == null || new BigDecimal(min).compareTo(new BigDecimal(max)) <= 0);
    }

    private static boolean inDecimals(FormField field) {
        return field.decimals() >= 0 && field.decimals() <= 9;
    }

    private static boolean isNumber(@Nullable String limit) {
        return limit == null || NUMBER.matcher(limit).matches();
    }

    /** Which versions there are after an event. */
    Form evolve(FormEvent event) {
        return switch (event) {
            case FormPublished e -> new Form(e.version());
        };
    }
}
