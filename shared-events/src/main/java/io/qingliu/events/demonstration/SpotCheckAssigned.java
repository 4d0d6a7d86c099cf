package io.qingliu.events.demonstration;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.DemonstrationId;
import java.time.LocalDate;
import java.util.List;

/**
 * The municipal bureau assigned experts to an on-site check 现场核实抽查 (notice 四(一)5).
 *
 * @param demonstrationId the stream
 * @param context day, person, role, basis and source
 * @param experts who checks
 * @param visitOn the day of the visit
 */
@Zh("现场抽查已安排")
public record SpotCheckAssigned(
        DemonstrationId demonstrationId,
        EventContext context,
        @Zh("专家") List<AssignedExpert> experts,
        @Zh("核查日期") LocalDate visitOn)
        implements DemonstrationEvent {
    public SpotCheckAssigned {
        experts = List.copyOf(experts);
    }
}
