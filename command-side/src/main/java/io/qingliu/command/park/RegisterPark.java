package io.qingliu.command.park;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.Opening;
import io.qingliu.events.Frontage;
import io.qingliu.events.ParkLevel;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ParkId;
import io.qingliu.events.ids.UnitId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The municipal bureau enters a park into the register.
 *
 * @param parkId the stream, opened by this command
 * @param context who asks, when it happened
 * @param name its name
 * @param englishName its English name, where it has one
 * @param level national or provincial
 * @param bondedZone whether it is a comprehensive bonded zone
 * @param frontage the default for its clusters
 * @param rivers the rivers behind a frontage of YES, as far as known
 * @param within the park that contains it
 * @param units the reporting units in which it lies, at least one
 * @param document where the entry comes from, as found
 */
@Asks(zh = "登记园区", en = "Enter a park into the register (notice 一).", by = Role.MUNICIPAL_BUREAU)
public record RegisterPark(
        ParkId parkId,
        CommandContext context,
        String name,
        @Nullable String englishName,
        ParkLevel level,
        boolean bondedZone,
        Frontage frontage,
        List<String> rivers,
        @Nullable ParkId within,
        List<UnitId> units,
        @Nullable String document)
        implements ParkCommand, Opening {
    public RegisterPark {
        rivers = List.copyOf(rivers);
        units = List.copyOf(units);
    }
}
