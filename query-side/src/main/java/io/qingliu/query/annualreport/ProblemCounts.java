package io.qingliu.query.annualreport;

import io.qingliu.events.ProblemKind;
import io.qingliu.events.ids.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Problems by code. The codes are the product's proposal.
 *
 * @param all of all codes together
 * @param byCode each code that occurs
 */
record ProblemCounts(Line all, List<Line> byCode) {
    /**
     * The problems of a code.
     *
     * @param code which; {@code ALL} for all
     * @param zh what it says
     * @param openBefore how many were open on the last day before the period
     * @param found how many were found within it
     * @param closed how many were settled by a verification within it
     * @param withdrawn how many were withdrawn within it
     * @param relapsed how often one relapsed within it
     * @param open how many are open on its last day
     * @param overdue how many of these are overdue
     * @param medianDays the median of the days from finding, or the last relapse, to the verification, of those closed; null
     *     where none was
     */
    record Line(
            String code,
            String zh,
            long openBefore,
            long found,
            long closed,
            long withdrawn,
            long relapsed,
            long open,
            long overdue,
            @Nullable String medianDays) {}

    private static final String ALL = "ALL";

    /** Sums up one code. */
    private static final class Sum {
        private long openBefore;
        private long found;
        private long closed;
        private long withdrawn;
        private long relapsed;
        private long open;
        private long overdue;
        private final List<Long> days = new ArrayList<>();

        private void add(ProblemCourse problem, boolean ended, Period period) {
            found += Tally.found(problem, period) ? 1 : 0;
            withdrawn += period.has(problem.withdrawnOn()) ? 1 : 0;
            relapsed += problem.relapses().stream().filter(period::has).count();
            open += problem.open() && !ended ? 1 : 0;
            overdue += problem.overdue(period.day()) && !ended ? 1 : 0;
            if (Tally.closed(problem, period)) {
                closed++;
                days.add(problem.closings().getLast().days());
            }
        }

        private Line line(String code, String zh) {
            return new Line(code, zh, openBefore, found, closed, withdrawn, relapsed, open, overdue, median(days));
        }
    }

    static ProblemCounts of(Known end, Known before, Period period) {
        Sum all = new Sum();
        Map<String, Sum> byCode = new TreeMap<>();
        for (ClusterKnown cluster : end.clusters()) {
            for (ProblemCourse problem : cluster.problems().all().values()) {
                all.add(problem, cluster.ended(), period);
                byCode.computeIfAbsent(problem.code(), it -> new Sum()).add(problem, cluster.ended(), period);
            }
        }
        for (ClusterKnown cluster : before.clusters()) {
            for (ProblemCourse problem : cluster.problems().all().values()) {
                if (problem.open() && !cluster.ended()) {
                    all.openBefore++;
                    byCode.computeIfAbsent(problem.code(), it -> new Sum()).openBefore++;
                }
            }
        }
        return new ProblemCounts(
                all.line(ALL, "合计"),
                byCode.entrySet().stream()
                        .map(it -> it.getValue().line(it.getKey(), zh(it.getKey())))
                        .toList());
    }

    private static String zh(String code) {
        return ProblemKind.of(new ProblemCode(code)).map(ProblemKind::zh).orElse(code);
    }

    /** The median: exact, with a half where it lies between two. */
    static @Nullable String median(List<Long> days) {
        if (days.isEmpty()) {
            return null;
        }
        List<Long> sorted = days.stream().sorted().toList();
        int middle = sorted.size() / 2;
        if (sorted.size() % 2 == 1) {
            return Long.toString(sorted.get(middle));
        }
        long twice = sorted.get(middle - 1) + sorted.get(middle);
        return twice % 2 == 0 ? Long.toString(twice / 2) : twice / 2 + ".5";
    }
}
