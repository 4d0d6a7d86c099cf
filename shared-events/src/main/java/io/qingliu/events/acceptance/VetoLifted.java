package io.qingliu.events.acceptance;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.ItemId;
import io.qingliu.events.ids.Sha256;
import java.util.List;

/**
 * A veto item is no longer the case, or never was.
 *
 * @param acceptanceId the stream
 * @param context day, person, role, basis and source
 * @param itemId which veto item
 * @param reason why it no longer stands
 * @param evidence digests of the files that show it
 */
@Zh("一票否决已解除")
public record VetoLifted(
        AcceptanceId acceptanceId,
        EventContext context,
        @Zh("否决项") ItemId itemId,
        @Zh("解除原因") String reason,
        @Zh("佐证") List<Sha256> evidence)
        implements AcceptanceEvent {
    public VetoLifted {
        evidence = List.copyOf(evidence);
    }
}
