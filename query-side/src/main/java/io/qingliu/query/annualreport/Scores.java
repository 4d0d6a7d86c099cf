package io.qingliu.query.annualreport;

import io.qingliu.events.Mark;
import io.qingliu.events.Verdict;
import io.qingliu.events.Words;
import io.qingliu.query.annualreport.Content.Conclusion;
import io.qingliu.query.kernel.Points;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Scores at the end of the period, what they were before it, and the conclusions of the period itself.
 *
 * @param bands how the latest standing conclusions of the clusters that count are spread
 * @param scored how many of them have one
 * @param clusters how many count
 * @param lines each cluster that has a conclusion, before or after
 * @param conclusions the conclusions of the period, annulled ones among them, in the order of their days
 */
record Scores(List<Band> bands, long scored, long clusters, List<Line> lines, List<Concluded> conclusions) {
    /**
     * A band of points out of a hundred, compared exactly.
     *
     * @param code which
     * @param zh from where to where
     * @param clusters how many lie in it
     */
    record Band(String code, String zh, long clusters) {}

    /**
     * A conclusion's points.
     *
     * @param round which round
     * @param verdict passed or failed
     * @param verdictZh the same in Chinese
     * @param on the day
     * @param shown the points as text, never rounded up
     * @param rubric the rubric with its version
     * @param mark where the rubric comes from; null where the opening was erased
     * @param markZh the same in Chinese
     * @param vetoes vetoes that stood
     * @param position of the event
     */
    record Score(
            int round,
            Verdict verdict,
            String verdictZh,
            LocalDate on,
            String shown,
            String rubric,
            @Nullable String mark,
            @Nullable String markZh,
            List<String> vetoes,
            long position) {
        static Score of(Conclusion it, Content content) {
            String mark = content.marks().get(Integer.toString(it.round()));
            return new Score(
                    it.round(),
                    it.verdict(),
                    Words.zh(it.verdict()),
                    it.on(),
                    Scores.shown(it),
                    it.rubric(),
                    mark,
                    mark == null ? null : Words.zh(Mark.valueOf(mark)),
                    it.vetoes(),
                    it.position());
        }
    }

    /**
     * A cluster's points before the period and at its end.
     *
     * @param clusterId which
     * @param name its name
     * @param unit the unit that answers for it
     * @param before the latest standing conclusion before the period
     * @param after the latest standing one at its end
     * @param change what lies between them, exactly; null where one is missing, or they were not scored in the same way
     */
    record Line(
            String clusterId,
            String name,
            String unit,
            @Nullable Score before,
            @Nullable Score after,
            @Nullable String change) {}

    /**
     * A conclusion of the period.
     *
     * @param clusterId of which cluster
     * @param name its name
     * @param score the points
     * @param annulledOn the day on which it was annulled; null while it stands
     */
    record Concluded(
            String clusterId,
            String name,
            Score score,
            @Nullable LocalDate annulledOn) {}

    private static final int[] FLOORS = {95, 90, 85, 0};

    static String shown(Conclusion it) {
        return Points.outOf(it.earnedPoints(), it.applicablePoints(), it.maxPoints(), it.scale());
    }

    static Scores of(Known end, Known before, Period period, Naming naming) {
        Map<String, ClusterKnown> then = new TreeMap<>();
        before.clusters().forEach(it -> then.put(it.id(), it));
        List<Conclusion> latest =
                end.counting().stream().flatMap(it -> it.latest().stream()).toList();
        List<Line> lines = new ArrayList<>();
        List<Concluded> conclusions = new ArrayList<>();
        for (ClusterKnown cluster : end.clusters()) {
            Optional<ClusterKnown> known = Optional.ofNullable(then.get(cluster.id()));
            Conclusion was = known.flatMap(ClusterKnown::latest).orElse(null);
            Conclusion is = cluster.latest().orElse(null);
            if (was != null || is != null) {
                lines.add(new Line(
                        cluster.id(),
                        naming.cluster(cluster.id()),
                        naming.unit(cluster.id(), period.day()),
                        was == null ? null : Score.of(was, cluster.content()),
                        is == null ? null : Score.of(is, cluster.content()),
                        change(was, is)));
            }
            cluster.content().conclusions().stream()
                    .filter(it -> period.has(it.on()))
                    .forEach(it -> conclusions.add(new Concluded(
                            cluster.id(),
                            naming.cluster(cluster.id()),
                            Score.of(it, cluster.content()),
                            it.annulledOn())));
        }
        conclusions.sort(
                Comparator.<Concluded, LocalDate>comparing(it -> it.score().on())
                        .thenComparing(it -> it.score().position()));
        return new Scores(bands(latest), latest.size(), end.counting().size(), lines, conclusions);
    }

    private static List<Band> bands(List<Conclusion> latest) {
        List<Band> bands = new ArrayList<>();
        int ceiling = Integer.MAX_VALUE;
        for (int floor : FLOORS) {
            int below = ceiling;
            bands.add(new Band(
                    floor == 0 ? "BELOW_" + ceiling : "FROM_" + floor,
                    floor == 0
                            ? ceiling + "分以下"
                            : ceiling == Integer.MAX_VALUE ? floor + "分及以上" : floor + "分及以上、" + ceiling + "分以下",
                    latest.stream()
                            .filter(it -> reaches(it, floor) && (below == Integer.MAX_VALUE || !reaches(it, below)))
                            .count()));
            ceiling = floor;
        }
        return bands;
    }

    /** Whether a conclusion has so many points of a hundred, compared in whole numbers. */
    private static boolean reaches(Conclusion it, int hundredths) {
        return it.earnedPoints() * 100 >= hundredths * it.applicablePoints();
    }

    private static @Nullable String change(@Nullable Conclusion was, @Nullable Conclusion is) {
        if (was == null || is == null || !was.rubric().equals(is.rubric()) || !whole(was) || !whole(is)) {
            return null;
        }
        BigDecimal change = new BigDecimal(shown(is)).subtract(new BigDecimal(shown(was)));
        return (change.signum() > 0 ? "+" : "") + change.toPlainString();
    }

    /** Whether every item applied, so that the points are exact. */
    private static boolean whole(Conclusion it) {
        return it.applicablePoints() == it.maxPoints();
    }
}
