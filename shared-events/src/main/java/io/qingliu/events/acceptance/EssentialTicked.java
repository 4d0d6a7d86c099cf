package io.qingliu.events.acceptance;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.ItemId;
import io.qingliu.events.ids.Sha256;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the acceptance essentials was checked on site (rulings §7).
 *
 * @param acceptanceId the stream
 * @param context day, person, role, basis and source
 * @param itemId which essential
 * @param finding what was found
 * @param note remark
 * @param evidence digests of the files that show it
 */
@Zh("技术要点已核对")
public record EssentialTicked(
        AcceptanceId acceptanceId,
        EventContext context,
        @Zh("要点编号") ItemId itemId,
        @Zh("核对结果") EssentialFinding finding,
        @Zh("备注") @Nullable String note,
        @Zh("佐证") List<Sha256> evidence)
        implements AcceptanceEvent {
    public EssentialTicked {
        evidence = List.copyOf(evidence);
    }
}
