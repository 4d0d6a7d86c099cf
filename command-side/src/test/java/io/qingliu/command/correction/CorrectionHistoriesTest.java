package io.qingliu.command.correction;

import static io.qingliu.command.kernel.Histories.unlessRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.Histories;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.Role;
import io.qingliu.events.correction.CorrectionEvent;
import io.qingliu.events.correction.EventCorrected;
import io.qingliu.events.correction.FieldChange;
import io.qingliu.events.ids.CorrectionId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class CorrectionHistoriesTest {
    private static final CorrectionId CORRECTION = new CorrectionId("correction-1");
    private static final List<String> EVENTS = List.of("0193aa", "0193bb");
    private static final List<String> FIELDS = List.of("description", "context.occurredOn");
    private static final CommandContext LI = Someone.as(Role.DISTRICT_BUREAU, "li", "2024-12-20");

    @Test
    void a_thousand_histories_keep_what_the_room_promises() {
        Histories.thousand(CorrectionEvent.class, (random, written) -> {
            Correction correction = Correction.NOT_YET;
            Set<String> corrected = new HashSet<>();
            for (int step = 0; step < 12; step++) {
                CorrectionCommand command = corrected.isEmpty() ? first(random) : again(random);
                Correction before = correction;
                for (CorrectionEvent event : unlessRefused(() -> before.decide(command))) {
                    switch (event) {
                        case EventCorrected e -> {
                            corrected.add(e.eventId());
                            assertThat(e.changes())
                                    .as("each change changes something")
                                    .isNotEmpty()
                                    .noneMatch(change -> change.before().equals(change.after()));
                            assertThat(e.changes().stream().map(FieldChange::field))
                                    .as("each field once")
                                    .doesNotHaveDuplicates();
                        }
                    }
                    assertThat(corrected).as("one stream, one event").hasSize(1);
                    written.accept(event);
                    correction = correction.evolve(event);
                }
            }
        });
    }

    private static CorrectionCommand first(RandomGenerator random) {
        return new CorrectEvent(
                CORRECTION, LI, EVENTS.get(random.nextInt(2)), "survey.SurveyOpened", null, changes(random), "笔误");
    }

    private static CorrectionCommand again(RandomGenerator random) {
        return new CorrectEventAgain(
                CORRECTION, LI, EVENTS.get(random.nextInt(2)), "survey.SurveyOpened", null, changes(random), "笔误");
    }

    private static List<FieldChange> changes(RandomGenerator random) {
        List<FieldChange> changes = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            changes.add(new FieldChange(
                    FIELDS.get(random.nextInt(2)),
                    String.valueOf(random.nextInt(3)),
                    String.valueOf(random.nextInt(3))));
        }
        return changes;
    }
}
