package io.qingliu.events.handover;

import io.qingliu.events.ConcernsClusters;
import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.HandoverId;
import io.qingliu.events.ids.Sha256;
import java.util.List;

/**
 * Data were exported for 巴渝治水.
 *
 * @param handoverId the stream
 * @param context day, person, role, basis and source
 * @param system external id and display name of the receiving system
 * @param fromPosition first ledger position, from 1
 * @param toPosition last ledger position
 * @param manifest digest of the manifest
 * @param files how many files
 * @param clusters the clusters whose facts it holds; empty where it holds none of a cluster
 */
@Zh("数据已移交导出")
public record HandoverExported(
        HandoverId handoverId,
        EventContext context,
        @Zh("接收系统") String system,
        @Zh("起始序号") long fromPosition,
        @Zh("截止序号") long toPosition,
        @Zh("清单摘要值") Sha256 manifest,
        @Zh("文件数") int files,
        @Zh("涉及组团") List<ClusterId> clusters)
        implements HandoverEvent, ConcernsClusters {
    public HandoverExported {
        clusters = List.copyOf(clusters);
    }

    @Override
    public String title() {
        return "数据移交：" + system;
    }
}
