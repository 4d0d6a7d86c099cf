package io.qingliu.events.importbatch;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ImportBatchId;
import java.util.List;

/**
 * A batch was withdrawn by compensating events.
 *
 * @param importBatchId the stream
 * @param context day, person, role, basis and source
 * @param reason why
 * @param kept rows that stay because later facts rest on them
 */
@Zh("导入批次已撤回")
public record ImportWithdrawn(
        ImportBatchId importBatchId,
        EventContext context,
        @Zh("原因") String reason,
        @Zh("保留行") List<String> kept) implements ImportBatchEvent {
    public ImportWithdrawn {
        kept = List.copyOf(kept);
    }
}
