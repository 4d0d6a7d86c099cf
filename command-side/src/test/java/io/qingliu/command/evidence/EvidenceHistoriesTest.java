package io.qingliu.command.evidence;

import static io.qingliu.command.kernel.Histories.unlessRefused;
import static io.qingliu.command.kernel.Someone.digest;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.Histories;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.RetentionClass;
import io.qingliu.events.Role;
import io.qingliu.events.evidence.EvidenceEvent;
import io.qingliu.events.evidence.EvidenceFiled;
import io.qingliu.events.evidence.EvidenceKind;
import io.qingliu.events.evidence.EvidenceSuperseded;
import io.qingliu.events.ids.EvidenceId;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class EvidenceHistoriesTest {
    private static final EvidenceId PIECE = new EvidenceId("evidence-a");
    private static final List<EvidenceId> PIECES = List.of(PIECE, new EvidenceId("evidence-b"));
    private static final LocalDate FILED_ON = LocalDate.parse("2024-11-02");
    private static final CommandContext CHEN = Someone.as(Role.PARK_MANAGEMENT_BODY, "chen", FILED_ON.toString());

    @Test
    void a_thousand_histories_keep_what_the_room_promises() {
        Histories.thousand(EvidenceEvent.class, (random, written) -> {
            Evidence piece = Evidence.NOT_YET;
            boolean filed = false;
            boolean superseded = false;
            for (int step = 0; step < 12; step++) {
                EvidenceCommand command = filed
                        ? new SupersedeEvidence(PIECE, CHEN, PIECES.get(random.nextInt(2)), "换新")
                        : filing(random);
                Evidence before = piece;
                for (EvidenceEvent event : unlessRefused(() -> before.decide(command))) {
                    switch (event) {
                        case EvidenceFiled e -> {
                            assertThat(e.bytes()).as("it shows something").isPositive();
                            assertThat(e.takenOn() == null || !e.takenOn().isAfter(FILED_ON))
                                    .as("it was taken before it was filed")
                                    .isTrue();
                            filed = true;
                        }
                        case EvidenceSuperseded e -> {
                            assertThat(superseded)
                                    .as("a piece is superseded once")
                                    .isFalse();
                            assertThat(e.by()).as("by another one").isNotEqualTo(PIECE);
                            superseded = true;
                        }
                    }
                    written.accept(event);
                    piece = piece.evolve(event);
                    assertThat(piece).isEqualTo(new Evidence(superseded));
                }
            }
        });
    }

    private static EvidenceCommand filing(RandomGenerator random) {
        return new FileEvidence(
                PIECE,
                CHEN,
                digest('a'),
                "image/jpeg",
                random.nextInt(4),
                EvidenceKind.PHOTO,
                random.nextInt(4) == 0 ? null : FILED_ON.plusDays(random.nextInt(9) - 5L),
                null,
                null,
                null,
                null,
                List.of(),
                RetentionClass.SHORT);
    }
}
