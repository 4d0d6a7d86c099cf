package io.qingliu.command.importbatch;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ImportBatchId;
import java.util.List;

/**
 * Record that a batch was withdrawn (proposed).
 *
 * @param importBatchId the stream
 * @param context who asks, when it happened
 * @param reason why
 * @param kept rows that stay because later facts rest on them
 */
@Asks(
        zh = "撤回导入批次",
        en = "Record that a batch was withdrawn (proposed).",
        by = {Role.MUNICIPAL_BUREAU, Role.DISTRICT_BUREAU})
public record WithdrawImport(ImportBatchId importBatchId, CommandContext context, String reason, List<String> kept)
        implements ImportBatchCommand {
    public WithdrawImport {
        kept = List.copyOf(kept);
    }
}
