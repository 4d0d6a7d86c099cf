package io.qingliu.events.ids;

/**
 * One import batch 导入批次.
 *
 * @param value the id, {@code importbatch-…}
 */
public record ImportBatchId(String value) implements StreamId {
    public ImportBatchId {
        Ids.require("importbatch-", value);
    }
}
