package io.qingliu.query.dashboard;

import io.qingliu.query.kernel.Asked;
import io.qingliu.query.kernel.Parameter;
import io.qingliu.query.kernel.Parameters;
import io.qingliu.query.kernel.Places;
import io.qingliu.query.kernel.Since;
import io.qingliu.query.kernel.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Within the boundaries of which day the units are told.
 *
 * @param on the day; null for that of the moment
 */
public record BoundariesDay(@Nullable LocalDate on) {
    private static final String NAME = "boundaries-on";

    static final Parameters PARAMETERS = Parameters.of(Parameter.day(
                    NAME,
                    "按哪一天的区划；对照区划时不填则为最近一次调整的前一天",
                    "the day of the boundaries; to compare boundaries, without it the day before they last changed"))
            .and(Parameters.MOMENT);

    static BoundariesDay of(Asked asked) {
        return new BoundariesDay(asked.day(NAME));
    }

    /** The places of that day. */
    Places places(Told told) {
        return on == null ? told.places() : told.places().on(on);
    }

    /** The day before a cluster last came under another unit; the day of the moment where none ever did. */
    static LocalDate beforeTheLastChange(Told told) {
        LocalDate day = told.moment().day();
        return told.states(Places.FOLD).values().stream()
                .flatMap(place -> place.units().stream().skip(1))
                .map(Since::from)
                .filter(from -> !from.isAfter(day))
                .max(Comparator.naturalOrder())
                .map(from -> from.minusDays(1))
                .orElse(day);
    }

    Map<String, String> filter() {
        return on == null ? Map.of() : Map.of(NAME, on.toString());
    }

    /**
     * A unit with its clusters.
     *
     * @param id which; null where nobody knows who answers for them
     * @param name its name on the day
     * @param members its clusters
     */
    record UnitMembers(@Nullable String id, @Nullable String name, List<Member> members) {}

    /** The units that answer for some clusters within the boundaries of a day, in the order of their ids; the unknown last. */
    static List<UnitMembers> units(List<Member> members, Places places) {
        Comparator<@Nullable String> order = Comparator.nullsLast(Comparator.naturalOrder());
        Map<@Nullable String, List<Member>> byUnit = new TreeMap<>(order);
        members.stream()
                .map(member -> member.within(places))
                .forEach(member -> byUnit.computeIfAbsent(member.place().unitId(), it -> new ArrayList<>())
                        .add(member));
        List<UnitMembers> units = new ArrayList<>();
        byUnit.forEach((id, some) -> units.add(new UnitMembers(id, places.name(id), List.copyOf(some))));
        return units;
    }
}
