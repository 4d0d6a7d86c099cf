package io.qingliu.command.survey;

import static io.qingliu.command.survey.SurveyStory.AUTHORITY;
import static io.qingliu.command.survey.SurveyStory.COHORTS;
import static io.qingliu.command.survey.SurveyStory.DETACHMENT;
import static io.qingliu.command.survey.SurveyStory.DUE;
import static io.qingliu.command.survey.SurveyStory.FORM;
import static io.qingliu.command.survey.SurveyStory.LEDGER;
import static io.qingliu.command.survey.SurveyStory.LI;
import static io.qingliu.command.survey.SurveyStory.REFERENCE;
import static io.qingliu.command.survey.SurveyStory.SURVEY;
import static io.qingliu.command.survey.SurveyStory.USCC;
import static io.qingliu.command.survey.SurveyStory.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.command.kernel.RuleRefused;
import io.qingliu.events.Cohort;
import io.qingliu.events.SurveyPart;
import io.qingliu.events.Track;
import io.qingliu.events.ids.RowId;
import io.qingliu.events.survey.SurveyEvent;
import io.qingliu.events.survey.SurveyRowCorrected;
import io.qingliu.events.survey.SurveySubmitted;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/** A thousand histories of random commands: whatever is accepted keeps the survey possible. */
class SurveyHistoriesTest {
    private static final int HISTORIES = 1_000;
    private static final int STEPS = 150;

    private final Map<String, Integer> written = new TreeMap<>();

    @Test
    void no_history_leads_to_an_impossible_survey() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20240701L);
        for (int history = 0; history < HISTORIES; history++) {
            live(random);
        }
        assertThat(written)
                .containsOnlyKeys(Arrays.stream(SurveyEvent.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .toArray(String[]::new));
        assertThat(written.values()).allMatch(times -> times >= 200);
    }

    private void live(RandomGenerator random) {
        Survey survey = write(Survey.NOT_YET, new AllowSurvey(SURVEY, LEDGER, Cohort.COHORT_2025, DUE, COHORTS));
        for (int step = 0; step < STEPS; step++) {
            survey = write(survey, anyCommand(random));
        }
    }

    private Survey write(Survey survey, SurveyCommand command) {
        List<SurveyEvent> events;
        try {
            events = survey.decide(command, REFERENCE);
        } catch (RuleRefused refused) {
            return survey;
        }
        Survey next = survey;
        for (SurveyEvent event : events) {
            Survey before = next;
            next = next.evolve(event);
            written.merge(event.getClass().getSimpleName(), 1, Integer::sum);
            check(before, event, next);
        }
        return next;
    }

    private static void check(Survey before, SurveyEvent event, Survey after) {
        // Rows, submitted parts and submissions stand only in a survey that was opened.
        if (after.opened() == null) {
            assertThat(after.rows().byId()).isEmpty();
            assertThat(after.submittedParts()).isEmpty();
        }
        // A submitted survey has all three parts.
        if (after.submitted()) {
            assertThat(after.submittedParts()).containsExactlyInAnyOrder(SurveyPart.values());
        }
        // The rows of a part that stays submitted do not change.
        Set<SurveyPart> frozen = EnumSet.noneOf(SurveyPart.class);
        frozen.addAll(before.submittedParts());
        frozen.retainAll(after.submittedParts());
        assertThat(rowsOf(after, frozen)).isEqualTo(rowsOf(before, frozen));
        // No row disappears.
        assertThat(after.rows().byId().keySet())
                .containsAll(before.rows().byId().keySet());
        // Every row that counts has its required fields and no empty ones.
        after.rows().byId().values().stream().filter(row -> !row.withdrawn()).forEach(row -> {
            assertThat(row.values()).doesNotContainValue("");
            assertThat(row.values()).containsKey(row.kind().equals("segment") ? "segmentId" : "name");
        });
        // A correction tells what was there before, changes every field it names, and is what is there after.
        if (event instanceof SurveyRowCorrected corrected) {
            assertThat(corrected.after()).isNotEmpty();
            assertThat(corrected.before().keySet()).isEqualTo(corrected.after().keySet());
            corrected.before().forEach((field, value) -> {
                assertThat(value(before, corrected.rowId(), field)).isEqualTo(value);
                assertThat(value(after, corrected.rowId(), field))
                        .isEqualTo(corrected.after().get(field))
                        .isNotEqualTo(value);
            });
        }
        // A submission counts the rows that count, for a cluster in scope.
        if (event instanceof SurveySubmitted submitted) {
            assertThat(submitted.rowCounts()).isEqualTo(before.rows().counts());
            assertThat(before.obligation().inScope()).isTrue();
        }
    }

    private static Map<RowId, SurveyRows.Row> rowsOf(Survey survey, Set<SurveyPart> parts) {
        Map<RowId, SurveyRows.Row> rows = new HashMap<>(survey.rows().byId());
        rows.values().removeIf(row -> !parts.contains(row.part()));
        return rows;
    }

    private static String value(Survey survey, RowId rowId, String field) {
        SurveyRows.Row row = survey.rows().byId().get(rowId);
        assertThat(row).isNotNull();
        return row.values().getOrDefault(field, "");
    }

    private static SurveyCommand anyCommand(RandomGenerator random) {
        SurveyPart part = SurveyPart.values()[random.nextInt(3)];
        RowId rowId = new RowId("R" + random.nextInt(6));
        String number = List.of("", "1", "2.5", "abc").get(random.nextInt(4));
        return switch (random.nextInt(26)) {
            case 0 ->
                new NoteObligation(SURVEY, LEDGER, random.nextInt(4) > 0, Cohort.values()[random.nextInt(2)], DUE);
            case 1, 2 ->
                new OpenSurvey(
                        SURVEY,
                        LI,
                        random.nextBoolean() ? Track.GENERAL : Track.DEMONSTRATION,
                        FORM,
                        List.of(random.nextBoolean() ? DETACHMENT : AUTHORITY));
            case 3, 4, 5, 6, 7, 8 ->
                new EnterSurveyRows(
                        SURVEY,
                        LI,
                        part,
                        List.of("enterprise", "segment", "plant").get(part.ordinal()),
                        List.of(row(rowId.value(), values(part, number))));
            case 9, 10, 11, 12, 13, 14 ->
                new CorrectSurveyRow(
                        SURVEY, LI, rowId, Map.of(random.nextBoolean() ? "waterUse" : "lengthM", number), "核实");
            case 15 -> new WithdrawSurveyRow(SURVEY, LI, rowId, "重复");
            case 16, 17, 18 -> new SubmitSurveyPart(SURVEY, LI, part, random.nextBoolean() ? "无此项" : null);
            case 19, 20 -> new ReopenSurveyPart(SURVEY, LI, part, "补充");
            default -> new SubmitSurvey(SURVEY, LI);
        };
    }

    private static Map<String, String> values(SurveyPart part, String number) {
        return switch (part) {
            case SOURCE -> Map.of("name", "甲厂", "uscc", USCC, "waterUse", number);
            case NETWORK -> Map.of("segmentId", "W-1", "lengthM", number);
            case PLANT -> Map.of("name", number.isEmpty() ? "" : "污水厂");
        };
    }
}
