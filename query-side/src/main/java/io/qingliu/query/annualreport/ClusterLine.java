package io.qingliu.query.annualreport;

import io.qingliu.events.Cohort;
import io.qingliu.events.Words;
import io.qingliu.query.dashboard.ClusterState;
import io.qingliu.query.dashboard.ClusterStatus;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cluster on the last day: what all figures about clusters rest on.
 *
 * @param clusterId which
 * @param name its name
 * @param parkId the park that it lies in
 * @param park that park's name
 * @param unitId the unit that answers for it
 * @param unit that unit's name
 * @param unitBefore the unit's name that answered for it on the last day before the period
 * @param inScope whether it counts
 * @param cohort its cohort
 * @param cohortZh the same in Chinese
 * @param dueOn by when it must reach the standard
 * @param state where it stands
 * @param stateZh the same in Chinese
 * @param accepted whether a passed round stands
 * @param reported whether the report on that round lies with the bureau
 * @param closedOut whether it is closed out
 * @param late whether its day has passed without an acceptance that stands
 * @param score the points of its latest conclusion; null before the first
 * @param openProblems how many problems are open
 * @param overdueProblems how many of these are overdue
 * @param suspended why it is suspended
 * @param successors what follows it
 * @param lastEvent the position of its last event that counts
 */
record ClusterLine(
        String clusterId,
        String name,
        @Nullable String parkId,
        String park,
        @Nullable String unitId,
        String unit,
        String unitBefore,
        boolean inScope,
        Cohort cohort,
        String cohortZh,
        @Nullable LocalDate dueOn,
        ClusterState state,
        String stateZh,
        boolean accepted,
        boolean reported,
        boolean closedOut,
        boolean late,
        @Nullable String score,
        long openProblems,
        long overdueProblems,
        @Nullable String suspended,
        List<String> successors,
        long lastEvent) {
    static List<ClusterLine> of(Known end, Period period, Naming naming) {
        return end.clusters().stream().map(it -> of(it, period, naming)).toList();
    }

    private static ClusterLine of(ClusterKnown it, Period period, Naming naming) {
        ClusterStatus status = it.status();
        LocalDate dueOn = status.obligation().dueOn();
        var problems = it.problems().all().values();
        boolean ended = it.ended();
        return new ClusterLine(
                it.id(),
                naming.cluster(it.id()),
                naming.places().cluster(it.id()).parkId(),
                naming.park(it.id()),
                naming.unitId(it.id(), period.day()),
                naming.unit(it.id(), period.day()),
                naming.unit(it.id(), period.before()),
                it.counts(),
                it.cohort(),
                Words.zh(it.cohort()),
                dueOn,
                status.state(),
                Words.zh(status.state()),
                it.accepted(),
                it.reported(),
                it.closedOut(),
                it.counts() && dueOn != null && dueOn.isBefore(period.day()) && !it.accepted(),
                it.latest().map(Scores::shown).orElse(null),
                ended ? 0 : problems.stream().filter(ProblemCourse::open).count(),
                ended
                        ? 0
                        : problems.stream().filter(p -> p.overdue(period.day())).count(),
                status.suspended(),
                status.ended(),
                it.lastEvent());
    }
}
