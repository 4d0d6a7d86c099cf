package io.qingliu.query.duties;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.qingliu.query.duties.DutyRow.Named;
import io.qingliu.query.duties.Particulars.Plan;
import io.qingliu.query.kernel.AnswerHead;
import io.qingliu.query.kernel.Places;
import io.qingliu.query.kernel.Told;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which units have taken their clusters into the annual work “美丽重庆” of a year (notice 四(二)), and which have not.
 *
 * @param head of the answer
 * @param year which
 * @param withPlan units with clusters that count and with a plan
 * @param withoutPlan units with clusters that count and without one
 * @param units both, in the order of their ids; a unit with a plan and no cluster that counts stands here too
 */
public record PlansView(
        @JsonUnwrapped AnswerHead head, int year, List<Named> withPlan, List<Named> withoutPlan, List<UnitRow> units) {
    public PlansView {
        withPlan = List.copyOf(withPlan);
        withoutPlan = List.copyOf(withoutPlan);
        units = List.copyOf(units);
    }

    /**
     * A unit's plans of the year.
     *
     * @param unit whose
     * @param plans its plans; more than one only where several were adopted
     * @param inScope its clusters that count on the day
     * @param withGoal those of them with a goal in a plan of the year
     * @param withoutGoal the rest
     */
    public record UnitRow(
            Named unit, List<DutyRow> plans, List<Named> inScope, List<Named> withGoal, List<Named> withoutGoal) {
        public UnitRow {
            plans = List.copyOf(plans);
            inScope = List.copyOf(inScope);
            withGoal = List.copyOf(withGoal);
            withoutGoal = List.copyOf(withoutGoal);
        }
    }

    /** Of a year, all units. */
    public static PlansView of(Told told, int year) {
        return of(told, new PlansQuestion((long) year, null));
    }

    static PlansView of(Told told, PlansQuestion question) {
        Places places = told.places();
        int year = question.year() == null
                ? places.day().getYear()
                : question.year().intValue();
        List<DutyRow> plans = DutiesView.rows(told).stream()
                .filter(row -> row.kind() == DutyKind.ANNUAL_PLAN && row.year() == year)
                .toList();
        List<Places.Cluster> counting = places.inScope();
        SortedSet<String> ids = new TreeSet<>();
        counting.stream().map(Places.Cluster::unitId).filter(Objects::nonNull).forEach(ids::add);
        plans.forEach(row -> ids.add(plan(row).unitId()));
        List<UnitRow> units = ids.stream()
                .filter(id -> question.unit() == null || question.unit().equals(id))
                .map(id -> unit(id, plans, counting, places))
                .toList();
        return new PlansView(
                told.head(question.filter(year)),
                year,
                units.stream()
                        .filter(row -> !row.inScope().isEmpty() && !row.plans().isEmpty())
                        .map(UnitRow::unit)
                        .toList(),
                units.stream()
                        .filter(row -> row.plans().isEmpty())
                        .map(UnitRow::unit)
                        .toList(),
                units);
    }

    private static Plan plan(DutyRow row) {
        return Objects.requireNonNull(row.particulars().plan());
    }

    private static UnitRow unit(String id, List<DutyRow> plans, List<Places.Cluster> counting, Places places) {
        List<DutyRow> its =
                plans.stream().filter(row -> plan(row).unitId().equals(id)).toList();
        Set<String> goals = new HashSet<>();
        its.forEach(row -> plan(row).goals().forEach(goal -> goals.add(goal.clusterId())));
        List<Named> inScope = counting.stream()
                .filter(cluster -> id.equals(cluster.unitId()))
                .map(cluster -> new Named(cluster.id(), cluster.name()))
                .toList();
        return new UnitRow(
                new Named(id, places.name(id)),
                its,
                inScope,
                inScope.stream().filter(one -> goals.contains(one.id())).toList(),
                inScope.stream().filter(one -> !goals.contains(one.id())).toList());
    }
}
