package io.qingliu.command.handover;

import static io.qingliu.command.kernel.Histories.unlessRefused;
import static io.qingliu.command.kernel.Someone.digest;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.Histories;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.Role;
import io.qingliu.events.handover.HandoverEvent;
import io.qingliu.events.handover.HandoverExported;
import io.qingliu.events.handover.HandoverReceiptRecorded;
import io.qingliu.events.handover.HandoverReconciled;
import io.qingliu.events.ids.HandoverId;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class HandoverHistoriesTest {
    private static final HandoverId HANDOVER = new HandoverId("handover-1");
    private static final CommandContext ZHOU = Someone.as(Role.MUNICIPAL_BUREAU, "zhou", "2026-01-20");

    @Test
    void a_thousand_histories_keep_what_the_room_promises() {
        Histories.thousand(HandoverEvent.class, (random, written) -> {
            Handover handover = Handover.NOT_YET;
            boolean received = false;
            boolean reconciled = false;
            for (int step = 0; step < 8; step++) {
                HandoverCommand command = step == 0 ? export() : any(random);
                Handover before = handover;
                for (HandoverEvent event : unlessRefused(() -> before.decide(command))) {
                    switch (event) {
                        case HandoverExported e -> assertThat(e.toPosition()).isGreaterThanOrEqualTo(e.fromPosition());
                        case HandoverReceiptRecorded e -> {
                            assertThat(received).as("there is one receipt").isFalse();
                            received = true;
                        }
                        case HandoverReconciled e -> {
                            assertThat(received)
                                    .as("what was received is reconciled")
                                    .isTrue();
                            assertThat(reconciled).as("and once").isFalse();
                            reconciled = true;
                        }
                    }
                    written.accept(event);
                    handover = handover.evolve(event);
                    assertThat(handover).isEqualTo(new Handover(received, reconciled));
                }
            }
        });
    }

    private static HandoverCommand export() {
        return new ExportHandover(HANDOVER, ZHOU, "巴渝治水", 1, 20, digest('a'), 1, List.of());
    }

    private static HandoverCommand any(RandomGenerator random) {
        return random.nextBoolean()
                ? new RecordHandoverReceipt(HANDOVER, ZHOU, "HZ-1", LocalDate.parse("2026-01-19"), null)
                : new ReconcileHandover(HANDOVER, ZHOU, random.nextInt(21) - 1, List.of());
    }
}
