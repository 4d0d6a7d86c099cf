package io.qingliu.events.importbatch;

import io.qingliu.events.ConcernsClusters;
import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.ImportBatchId;
import io.qingliu.events.ids.Sha256;
import java.util.List;

/**
 * A file's rows were taken into the ledger as one batch.
 *
 * @param importBatchId the stream
 * @param context day, person, role, basis and source
 * @param kind what was imported
 * @param fileDigest SHA-256 of the file
 * @param fileName its name
 * @param rows rows taken
 * @param clusters the clusters concerned; empty where it concerns none
 */
@Zh("导入批次已入账")
public record ImportCommitted(
        ImportBatchId importBatchId,
        EventContext context,
        @Zh("导入类别") String kind,
        @Zh("文件摘要值") Sha256 fileDigest,
        @Zh("文件名") String fileName,
        @Zh("行数") int rows,
        @Zh("涉及组团") List<ClusterId> clusters)
        implements ImportBatchEvent, ConcernsClusters {
    public ImportCommitted {
        clusters = List.copyOf(clusters);
    }

    @Override
    public String title() {
        return "导入：" + fileName;
    }
}
