package io.qingliu.events.demonstration;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ActorId;
import io.qingliu.events.ids.DemonstrationId;
import io.qingliu.events.ids.Sha256;
import java.util.List;

/**
 * What an expert found on site, and how the expert judges the three criteria of notice 五(二).
 *
 * @param demonstrationId the stream
 * @param context day, person, role, basis and source
 * @param expert whose finding it is, a pseudonym
 * @param items score items looked at
 * @param foundation 基础扎实
 * @param conditions 条件较好
 * @param enthusiasm 积极性高
 * @param finding the finding in words
 * @param evidence digests of the evidence
 */
@Zh("抽查意见已记录")
public record SpotCheckFindingRecorded(
        DemonstrationId demonstrationId,
        EventContext context,
        @Zh("专家") ActorId expert,
        @Zh("核查评分项") List<CheckedItem> items,
        @Zh("基础扎实") Appraisal foundation,
        @Zh("条件较好") Appraisal conditions,
        @Zh("积极性高") Appraisal enthusiasm,
        @Zh("核查意见") String finding,
        @Zh("佐证材料") List<Sha256> evidence)
        implements DemonstrationEvent {
    public SpotCheckFindingRecorded {
        items = List.copyOf(items);
        evidence = List.copyOf(evidence);
    }
}
