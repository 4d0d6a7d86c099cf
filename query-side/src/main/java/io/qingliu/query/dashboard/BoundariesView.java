package io.qingliu.query.dashboard;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.qingliu.events.Cohort;
import io.qingliu.query.kernel.AnswerHead;
import io.qingliu.query.kernel.Places;
import io.qingliu.query.kernel.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The same numbers within the boundaries of two days: how far the clusters have come is that of the moment on both sides.
 *
 * @param head of the answer
 * @param before the day of the old boundaries
 * @param after the day of the new ones: that of the moment
 * @param units every unit that answers for a cluster on either day
 * @param moved the clusters that another unit answers for
 */
public record BoundariesView(
        @JsonUnwrapped AnswerHead head, LocalDate before, LocalDate after, List<UnitRow> units, List<Moved> moved) {
    public BoundariesView {
        units = List.copyOf(units);
        moved = List.copyOf(moved);
    }

    /**
     * A unit on both days.
     *
     * @param unitId which; null where nobody knows who answers for the clusters
     * @param before what it has within the old boundaries; null where no cluster
     * @param after what it has within the new ones
     */
    public record UnitRow(
            @Nullable String unitId,
            @Nullable UnitNumbers before,
            @Nullable UnitNumbers after) {}

    /**
     * What a unit has.
     *
     * @param name what it is called on the day
     * @param clusters its clusters, of all that count
     * @param cohort2025 those of them due in 2025
     * @param progressed how far they have come
     * @param openProblems how many problems are open in them
     */
    public record UnitNumbers(
            @Nullable String name, Figure clusters, Figure cohort2025, Progressed progressed, long openProblems) {}

    /**
     * A cluster that moved.
     *
     * @param clusterId which
     * @param name its name
     * @param fromId the unit that answered for it
     * @param from that unit's name then
     * @param toId the unit that answers for it
     * @param to that unit's name
     * @param history the address of the events behind it
     */
    public record Moved(
            String clusterId,
            @Nullable String name,
            @Nullable String fromId,
            @Nullable String from,
            @Nullable String toId,
            @Nullable String to,
            String history) {}

    /** What folds know, within two boundaries. */
    public static BoundariesView of(Told told, BoundariesDay question) {
        LocalDate old = question.on() == null ? BoundariesDay.beforeTheLastChange(told) : question.on();
        Places before = told.places().on(old);
        Places after = told.places();
        List<Member> members = Member.counting(told);
        Side then = Side.of(told, members, before);
        Side now = Side.of(told, members, after);
        TreeSet<String> units = new TreeSet<>(then.units().keySet());
        units.addAll(now.units().keySet());
        return new BoundariesView(
                told.head(question.filter()),
                before.day(),
                after.day(),
                units.stream()
                        .map(unit -> new UnitRow(
                                unit.isEmpty() ? null : unit,
                                then.units().get(unit),
                                now.units().get(unit)))
                        .toList(),
                members.stream()
                        .flatMap(member -> moved(before.cluster(member.id()), after.cluster(member.id())).stream())
                        .toList());
    }

    private record Side(Map<String, UnitNumbers> units) {
        static Side of(Told told, List<Member> members, Places places) {
            Map<String, ClusterStatus> statuses = told.states(new ClusterStatusFold());
            Standard standard =
                    TargetsView.Counting.on(told, told.moment().day()).standard();
            Map<String, UnitNumbers> units = new java.util.TreeMap<>();
            BoundariesDay.units(members, places)
                    .forEach(unit -> units.put(
                            Objects.requireNonNullElse(unit.id(), ""),
                            new UnitNumbers(
                                    unit.name(),
                                    Figure.of(
                                            members.size(),
                                            unit.members().stream()
                                                    .map(Member::id)
                                                    .toList()),
                                    Figure.of(unit.members(), it -> it.cohort().cohort() == Cohort.COHORT_2025),
                                    Progressed.ofClusters(unit.members(), standard),
                                    unit.members().stream()
                                            .mapToLong(it -> open(statuses.get(it.id())))
                                            .sum())));
            return new Side(units);
        }

        private static long open(@Nullable ClusterStatus status) {
            return status == null
                    ? 0
                    : status.problems().openBySeverity().values().stream()
                            .mapToLong(Long::longValue)
                            .sum();
        }
    }

    private static Optional<Moved> moved(Places.Cluster before, Places.Cluster after) {
        return Objects.equals(before.unitId(), after.unitId())
                ? Optional.empty()
                : Optional.of(new Moved(
                        after.id(),
                        after.name(),
                        before.unitId(),
                        before.unit(),
                        after.unitId(),
                        after.unit(),
                        "/api/clusters/" + after.id() + "/history"));
    }
}
