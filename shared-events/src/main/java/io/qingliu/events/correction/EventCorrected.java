package io.qingliu.events.correction;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.CorrectionId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something in a recorded event was wrong; this says what is right. The event itself stays as it is.
 *
 * @param correctionId the stream
 * @param context day, person, role, basis and source
 * @param eventId id of the corrected event
 * @param eventType stored name of the corrected event
 * @param clusterId the cluster whose history it belongs to
 * @param changes what was wrong and what is right
 * @param reason why
 */
@Zh("记录已更正")
public record EventCorrected(
        CorrectionId correctionId,
        EventContext context,
        @Zh("被更正记录") String eventId,
        @Zh("记录类型") String eventType,
        @Zh("组团") @Nullable ClusterId clusterId,
        @Zh("更正内容") List<FieldChange> changes,
        @Zh("原因") String reason)
        implements CorrectionEvent {
    public EventCorrected {
        changes = List.copyOf(changes);
    }

    @Override
    public @Nullable ClusterId cluster() {
        return clusterId;
    }
}
