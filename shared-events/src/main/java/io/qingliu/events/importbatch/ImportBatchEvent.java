package io.qingliu.events.importbatch;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.ids.ImportBatchId;
import io.qingliu.events.ids.StreamId;

/** Facts about imported files 导入批次. */
public sealed interface ImportBatchEvent extends DomainEvent permits ImportCommitted, ImportWithdrawn {
    /** The stream. */
    ImportBatchId importBatchId();

    @Override
    default StreamId stream() {
        return importBatchId();
    }
}
