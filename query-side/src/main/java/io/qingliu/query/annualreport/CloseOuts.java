package io.qingliu.query.annualreport;

import io.qingliu.events.Cohort;
import io.qingliu.events.Role;
import io.qingliu.events.Words;
import io.qingliu.query.kernel.Paper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The close-outs of the period, with their document numbers.
 *
 * @param standing how many stand at its end
 * @param fallen how many fell since, with the round that they rest on
 * @param counts those that stand, by cohort and by the unit that answered on the day of the close-out
 * @param lines each of them, in the order of the days
 */
record CloseOuts(long standing, long fallen, List<Count> counts, List<Line> lines) {
    /**
     * How many of a cohort a unit's clusters were.
     *
     * @param cohort which cohort
     * @param cohortZh the same in Chinese
     * @param unitId which unit
     * @param unit its name
     * @param closedOut how many
     * @param documents the numbers of the papers
     */
    record Count(
            Cohort cohort,
            String cohortZh,
            @Nullable String unitId,
            String unit,
            long closedOut,
            List<String> documents) {}

    /**
     * A close-out.
     *
     * @param clusterId which cluster
     * @param name its name
     * @param unitId the unit that answered on that day
     * @param unit its name on that day
     * @param cohort the cluster's cohort
     * @param cohortZh the same in Chinese
     * @param on the day
     * @param authority who closed it out
     * @param authorityZh the same in Chinese
     * @param document the paper
     * @param documentShown its number, or what there is instead
     * @param round the passed round that it rests on
     * @param policy the close-out policy that was used
     * @param fellOn the day on which it fell; null while it stands
     * @param position of the event
     */
    record Line(
            String clusterId,
            String name,
            @Nullable String unitId,
            String unit,
            Cohort cohort,
            String cohortZh,
            LocalDate on,
            Role authority,
            String authorityZh,
            Paper document,
            String documentShown,
            int round,
            String policy,
            @Nullable LocalDate fellOn,
            long position) {}

    static CloseOuts of(Known end, Period period, Naming naming) {
        List<Line> lines = new ArrayList<>();
        for (ClusterKnown cluster : end.clusters()) {
            cluster.content().closeOuts().stream()
                    .filter(it -> period.has(it.on()))
                    .forEach(it -> lines.add(line(cluster, it, naming)));
        }
        lines.sort(Comparator.comparing(Line::on).thenComparing(Line::position));
        long standing = lines.stream().filter(it -> it.fellOn() == null).count();
        return new CloseOuts(standing, lines.size() - standing, counts(lines), lines);
    }

    private static Line line(ClusterKnown cluster, Content.CloseOut it, Naming naming) {
        return new Line(
                cluster.id(),
                naming.cluster(cluster.id()),
                naming.unitId(cluster.id(), it.on()),
                naming.unit(cluster.id(), it.on()),
                cluster.cohort(),
                Words.zh(cluster.cohort()),
                it.on(),
                it.authority(),
                Words.zh(it.authority()),
                it.document(),
                Naming.shown(it.document()),
                it.round(),
                it.policy(),
                it.fellOn(),
                it.position());
    }

    private static List<Count> counts(List<Line> lines) {
        TreeMap<String, List<Line>> groups = new TreeMap<>();
        lines.stream()
                .filter(it -> it.fellOn() == null)
                .forEach(it -> groups.computeIfAbsent(
                                it.cohort().ordinal() + " " + it.unitId(), key -> new ArrayList<>())
                        .add(it));
        return groups.values().stream()
                .map(group -> new Count(
                        group.getFirst().cohort(),
                        group.getFirst().cohortZh(),
                        group.getFirst().unitId(),
                        group.getFirst().unit(),
                        group.size(),
                        group.stream().map(Line::documentShown).distinct().toList()))
                .toList();
    }
}
