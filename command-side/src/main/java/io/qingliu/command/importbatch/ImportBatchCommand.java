package io.qingliu.command.importbatch;

import io.qingliu.command.kernel.Command;
import io.qingliu.events.ids.ImportBatchId;
import io.qingliu.events.ids.StreamId;

/** What can be asked about 导入批次. */
public sealed interface ImportBatchCommand extends Command permits CommitImport, WithdrawImport {
    /** The stream. */
    ImportBatchId importBatchId();

    @Override
    default StreamId stream() {
        return importBatchId();
    }
}
