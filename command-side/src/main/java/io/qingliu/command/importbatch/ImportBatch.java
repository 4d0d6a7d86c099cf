package io.qingliu.command.importbatch;

import static io.qingliu.command.importbatch.ImportBatchRule.A_BATCH_HAS_ROWS;
import static io.qingliu.command.importbatch.ImportBatchRule.IT_IS_ALREADY_WITHDRAWN;

import io.qingliu.command.kernel.Judgement;
import io.qingliu.events.importbatch.ImportBatchEvent;
import io.qingliu.events.importbatch.ImportCommitted;
import io.qingliu.events.importbatch.ImportWithdrawn;
import java.util.List;

/**
 * An import batch.
 *
 * @param withdrawn whether it was withdrawn
 */
record ImportBatch(boolean withdrawn) {
    /** Before it was committed. */
    static final ImportBatch NOT_YET = new ImportBatch(false);

    /** Answers a command with its events, or refuses it by an {@link ImportBatchRule}. */
    List<ImportBatchEvent> decide(ImportBatchCommand command) {
        Judgement judgement = Judgement.of(command);
        return switch (command) {
            case CommitImport c -> {
                judgement
                        .refuseFieldIf(c.rows() < 1, A_BATCH_HAS_ROWS, "rows")
                        .demandText(c.kind(), "kind")
                        .demandText(c.fileName(), "fileName");
                yield List.of(new ImportCommitted(
                        c.importBatchId(),
                        judgement.context(),
                        c.kind(),
                        c.fileDigest(),
                        c.fileName(),
                        c.rows(),
                        c.clusters()));
            }
            case WithdrawImport c -> {
                judgement.refuseIf(withdrawn, IT_IS_ALREADY_WITHDRAWN).demandText(c.reason(), "reason");
                for (int i = 0; i < c.kept().size(); i++) {
                    judgement.demandText(c.kept().get(i), "kept[" + i + "]");
                }
                yield List.of(new ImportWithdrawn(c.importBatchId(), judgement.context(), c.reason(), c.kept()));
            }
        };
    }

    /** What the batch is after an event. */
    ImportBatch evolve(ImportBatchEvent event) {
        return switch (event) {
            case ImportCommitted e -> this;
            case ImportWithdrawn e -> new ImportBatch(true);
        };
    }
}
