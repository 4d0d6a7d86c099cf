package io.qingliu.query.dashboard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * How many have come how far: accepted, reported and closed out always side by side, and what the policy calls the standard.
 *
 * @param of how many there are
 * @param accepted accepted
 * @param reported summary report submitted
 * @param closedOut closed out
 * @param met those that have reached the standard, as the policy in force counts it
 */
public record Progressed(long of, Figure accepted, Figure reported, Figure closedOut, Figure met) {
    static Progressed ofClusters(Collection<Member> members, Standard standard) {
        return new Progressed(
                members.size(),
                Figure.of(members, member -> member.reached().met(Standard.ACCEPTED)),
                Figure.of(members, member -> member.reached().met(Standard.REPORTED)),
                Figure.of(members, member -> member.reached().met(Standard.CLOSED_OUT)),
                Figure.of(members, member -> member.reached().met(standard)));
    }

    /**
     * The same by park.
     *
     * @param all whether a park needs all of these clusters, or one of them
     */
    static Progressed ofParks(Collection<Member> members, Standard standard, boolean all) {
        Map<String, List<Member>> parks = new TreeMap<>();
        members.forEach(member -> {
            String park = member.place().parkId();
            if (park != null) {
                parks.computeIfAbsent(park, it -> new ArrayList<>()).add(member);
            }
        });
        return new Progressed(
                parks.size(),
                parks(parks, all, member -> member.reached().met(Standard.ACCEPTED)),
                parks(parks, all, member -> member.reached().met(Standard.REPORTED)),
                parks(parks, all, member -> member.reached().met(Standard.CLOSED_OUT)),
                parks(parks, all, member -> member.reached().met(standard)));
    }

    private static Figure parks(Map<String, List<Member>> parks, boolean all, Predicate<Member> holds) {
        return Figure.of(
                parks.size(),
                parks.entrySet().stream()
                        .filter(park -> all
                                ? park.getValue().stream().allMatch(holds)
                                : park.getValue().stream().anyMatch(holds))
                        .map(Map.Entry::getKey)
                        .toList());
    }
}
