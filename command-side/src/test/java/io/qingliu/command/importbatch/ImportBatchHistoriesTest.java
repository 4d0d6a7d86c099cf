package io.qingliu.command.importbatch;

import static io.qingliu.command.kernel.Histories.unlessRefused;
import static io.qingliu.command.kernel.Someone.digest;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.Histories;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ImportBatchId;
import io.qingliu.events.importbatch.ImportBatchEvent;
import io.qingliu.events.importbatch.ImportCommitted;
import io.qingliu.events.importbatch.ImportWithdrawn;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportBatchHistoriesTest {
    private static final ImportBatchId BATCH = new ImportBatchId("importbatch-1");
    private static final CommandContext ZHOU = Someone.as(Role.MUNICIPAL_BUREAU, "zhou", "2024-09-01");

    @Test
    void a_thousand_histories_keep_what_the_room_promises() {
        Histories.thousand(ImportBatchEvent.class, (random, written) -> {
            ImportBatch batch = ImportBatch.NOT_YET;
            boolean committed = false;
            boolean withdrawn = false;
            for (int step = 0; step < 8; step++) {
                ImportBatchCommand command = committed
                        ? new WithdrawImport(BATCH, ZHOU, random.nextBoolean() ? "导错" : "", List.of())
                        : new CommitImport(
                                BATCH, ZHOU, "register", digest('a'), "名册.csv", random.nextInt(4), List.of());
                ImportBatch before = batch;
                for (ImportBatchEvent event : unlessRefused(() -> before.decide(command))) {
                    switch (event) {
                        case ImportCommitted e -> {
                            assertThat(e.rows()).as("a batch has rows").isPositive();
                            committed = true;
                        }
                        case ImportWithdrawn e -> {
                            assertThat(withdrawn)
                                    .as("a batch is withdrawn once")
                                    .isFalse();
                            withdrawn = true;
                        }
                    }
                    written.accept(event);
                    batch = batch.evolve(event);
                    assertThat(batch).isEqualTo(new ImportBatch(withdrawn));
                }
            }
        });
    }
}
