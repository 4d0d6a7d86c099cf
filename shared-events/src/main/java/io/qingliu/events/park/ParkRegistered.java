package io.qingliu.events.park;

import io.qingliu.events.EventContext;
import io.qingliu.events.Frontage;
import io.qingliu.events.ParkLevel;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ParkId;
import io.qingliu.events.ids.UnitId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The municipal bureau entered a park 园区 into the register (notice 一: 50 parks, 13 national, 37 provincial).
 *
 * @param parkId the stream
 * @param context day, person, role, basis and source
 * @param name its name
 * @param englishName its English name, where it has one
 * @param level national or provincial
 * @param bondedZone whether it is a comprehensive bonded zone
 * @param frontage the default for its clusters; each cluster's own frontage decides
 * @param rivers the rivers behind a frontage of YES, as far as known
 * @param within the park that contains it: areas and flows are not summed across the two
 * @param units the reporting units in which it lies, at least one
 * @param document where the entry comes from, as found
 */
@Zh("园区已登记")
public record ParkRegistered(
        ParkId parkId,
        EventContext context,
        @Zh("名称") String name,
        @Zh("英文名称") @Nullable String englishName,
        @Zh("级别") ParkLevel level,
        @Zh("综合保税区") boolean bondedZone,
        @Zh("沿江情况") Frontage frontage,
        @Zh("所临河流") List<String> rivers,
        @Zh("所在园区") @Nullable ParkId within,
        @Zh("所属上报单位") List<UnitId> units,
        @Zh("来源说明") @Nullable String document)
        implements ParkEvent {
    public ParkRegistered {
        rivers = List.copyOf(rivers);
        units = List.copyOf(units);
    }
}
