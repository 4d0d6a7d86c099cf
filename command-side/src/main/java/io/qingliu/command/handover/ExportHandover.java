package io.qingliu.command.handover;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.Opening;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.HandoverId;
import io.qingliu.events.ids.Sha256;
import java.util.List;

/**
 * Export data for 巴渝治水 (notice 五(三)).
 *
 * @param handoverId the stream, opened by this command
 * @param context who asks, when it happened
 * @param system external id and display name of the receiving system
 * @param fromPosition first ledger position, from 1
 * @param toPosition last ledger position
 * @param manifest digest of the manifest
 * @param files how many files
 * @param clusters the clusters whose facts it holds; empty where it holds none of a cluster
 */
@Asks(
        zh = "移交巴渝治水",
        en = "Export data for 巴渝治水 (notice 五(三)).",
        by = {Role.MUNICIPAL_BUREAU, Role.DISTRICT_BUREAU})
public record ExportHandover(
        HandoverId handoverId,
        CommandContext context,
        String system,
        long fromPosition,
        long toPosition,
        Sha256 manifest,
        int files,
        List<ClusterId> clusters)
        implements HandoverCommand, Opening {
    public ExportHandover {
        clusters = List.copyOf(clusters);
    }
}
