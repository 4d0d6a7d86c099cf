package io.qingliu.command.demonstration;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.demonstration.Appraisal;
import io.qingliu.events.demonstration.CheckedItem;
import io.qingliu.events.ids.ActorId;
import io.qingliu.events.ids.DemonstrationId;
import io.qingliu.events.ids.Sha256;
import java.util.List;

/**
 * An expert, or the municipal bureau for the expert, records the finding.
 *
 * @param demonstrationId the stream
 * @param context who asks, when it happened
 * @param expert whose finding it is
 * @param items score items looked at
 * @param foundation 基础扎实
 * @param conditions 条件较好
 * @param enthusiasm 积极性高
 * @param finding the finding in words
 * @param evidence digests of the evidence
 */
@Asks(
        zh = "记录抽查意见",
        en = "Record what an expert found on site (notice 四(一)5, 五(二)).",
        by = {Role.EXPERT, Role.MUNICIPAL_BUREAU})
public record RecordSpotCheckFinding(
        DemonstrationId demonstrationId,
        CommandContext context,
        ActorId expert,
        List<CheckedItem> items,
        Appraisal foundation,
        Appraisal conditions,
        Appraisal enthusiasm,
        String finding,
        List<Sha256> evidence)
        implements DemonstrationCommand {
    public RecordSpotCheckFinding {
        items = List.copyOf(items);
        evidence = List.copyOf(evidence);
    }
}
