package io.qingliu.events.handover;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.HandoverId;
import java.util.List;

/**
 * Both sides' data were compared.
 *
 * @param handoverId the stream
 * @param context day, person, role, basis and source
 * @param matched how many records agreed
 * @param differences what differed
 */
@Zh("移交数据已核对")
public record HandoverReconciled(
        HandoverId handoverId,
        EventContext context,
        @Zh("一致条数") int matched,
        @Zh("差异") List<String> differences) implements HandoverEvent {
    public HandoverReconciled {
        differences = List.copyOf(differences);
    }
}
