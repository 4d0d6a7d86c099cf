package io.qingliu.events.evidence;

import io.qingliu.events.EventContext;
import io.qingliu.events.RetentionClass;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ActorId;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.EvidenceId;
import io.qingliu.events.ids.Sha256;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence was filed.
 *
 * @param evidenceId the stream
 * @param context day, person, role, basis and source
 * @param digest SHA-256 of the file
 * @param mediaType its media type, as found by its content
 * @param bytes its length
 * @param kind what it is
 * @param takenOn the day it was taken or made
 * @param takenBy who took it, a pseudonym
 * @param longitude where it was taken, degrees CGCS2000 as decimal text
 * @param latitude where it was taken, degrees CGCS2000 as decimal text
 * @param clusterId the cluster it belongs to, where it is one
 * @param relatesTo the streams and ids it bears on
 * @param retention how long it is kept
 */
@Zh("佐证材料已归集")
public record EvidenceFiled(
        EvidenceId evidenceId,
        EventContext context,
        @Zh("摘要值") Sha256 digest,
        @Zh("文件类型") String mediaType,
        @Zh("字节数") long bytes,
        @Zh("材料类别") EvidenceKind kind,
        @Zh("拍摄日期") @Nullable LocalDate takenOn,
        @Zh("拍摄人") @Nullable ActorId takenBy,
        @Zh("经度") @Nullable String longitude,
        @Zh("纬度") @Nullable String latitude,
        @Zh("组团") @Nullable ClusterId clusterId,
        @Zh("关联记录") List<String> relatesTo,
        @Zh("保管期限") RetentionClass retention)
        implements EvidenceEvent {
    public EvidenceFiled {
        relatesTo = List.copyOf(relatesTo);
    }

    @Override
    public @Nullable ClusterId cluster() {
        return clusterId;
    }
}
