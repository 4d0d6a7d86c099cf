package io.qingliu.command.importbatch;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.Opening;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.ImportBatchId;
import io.qingliu.events.ids.Sha256;
import java.util.List;

/**
 * Record that a file's rows were taken as one batch (proposed).
 *
 * @param importBatchId the stream, opened by this command
 * @param context who asks, when it happened
 * @param kind what was imported
 * @param fileDigest SHA-256 of the file
 * @param fileName its name
 * @param rows rows taken
 * @param clusters the clusters concerned; empty where it concerns none
 */
@Asks(
        zh = "导入批次入账",
        en = "Record that a file's rows were taken as one batch (proposed).",
        by = {Role.MUNICIPAL_BUREAU, Role.DISTRICT_BUREAU, Role.PARK_MANAGEMENT_BODY})
public record CommitImport(
        ImportBatchId importBatchId,
        CommandContext context,
        String kind,
        Sha256 fileDigest,
        String fileName,
        int rows,
        List<ClusterId> clusters)
        implements ImportBatchCommand, Opening {
    public CommitImport {
        clusters = List.copyOf(clusters);
    }
}
