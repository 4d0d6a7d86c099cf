package io.qingliu.command.document;

import static io.qingliu.command.kernel.Histories.unlessRefused;
import static io.qingliu.command.kernel.Someone.digest;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.Histories;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.Mark;
import io.qingliu.events.RetentionClass;
import io.qingliu.events.Role;
import io.qingliu.events.document.DocumentEvent;
import io.qingliu.events.document.DocumentKind;
import io.qingliu.events.document.DocumentRegistered;
import io.qingliu.events.document.DocumentSuperseded;
import io.qingliu.events.document.RetentionChanged;
import io.qingliu.events.ids.DocumentId;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class DocumentHistoriesTest {
    private static final DocumentId PAPER = new DocumentId("document-a");
    private static final List<DocumentId> PAPERS = List.of(PAPER, new DocumentId("document-b"));
    private static final CommandContext ZHOU = Someone.as(Role.MUNICIPAL_BUREAU, "zhou", "2024-09-02");

    @Test
    void a_thousand_histories_keep_what_the_room_promises() {
        Histories.thousand(DocumentEvent.class, (random, written) -> {
            Document document = Document.NOT_YET;
            boolean superseded = false;
            RetentionClass kept = RetentionClass.LONG;
            for (int step = 0; step < 20; step++) {
                DocumentCommand command = step == 0 ? registration() : any(random);
                Document before = document;
                for (DocumentEvent event : unlessRefused(() -> before.decide(command))) {
                    switch (event) {
                        case DocumentRegistered e -> kept = e.retention();
                        case DocumentSuperseded e -> {
                            assertThat(superseded)
                                    .as("a paper is superseded once")
                                    .isFalse();
                            assertThat(e.by()).as("by another one").isNotEqualTo(PAPER);
                            superseded = true;
                        }
                        case RetentionChanged e -> {
                            assertThat(e.before())
                                    .as("what stood before is told")
                                    .isEqualTo(kept);
                            assertThat(e.after())
                                    .as("a change changes something")
                                    .isNotEqualTo(kept);
                            kept = e.after();
                        }
                    }
                    written.accept(event);
                    document = document.evolve(event);
                    assertThat(document).isEqualTo(new Document(kept, superseded));
                }
            }
        });
    }

    private static DocumentCommand registration() {
        return new RegisterDocument(
                PAPER,
                ZHOU,
                null,
                null,
                "会议纪要",
                "市局",
                null,
                DocumentKind.RECORD,
                null,
                digest('a'),
                RetentionClass.LONG,
                Mark.BUREAU);
    }

    private static DocumentCommand any(RandomGenerator random) {
        return random.nextInt(4) == 0
                ? new SupersedeDocument(PAPER, ZHOU, PAPERS.get(random.nextInt(2)), "换版")
                : new ChangeRetention(PAPER, ZHOU, RetentionClass.values()[random.nextInt(3)], "复核");
    }
}
