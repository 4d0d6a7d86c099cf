package io.qingliu.query.scoreprovenance;

import io.qingliu.events.NotApplicableRule;
import io.qingliu.events.Words;
import io.qingliu.query.kernel.Folds;
import io.qingliu.query.kernel.Places;
import io.qingliu.query.kernel.Told;
import io.qingliu.query.scoreprovenance.DistributionView.Band;
import io.qingliu.query.scoreprovenance.DistributionView.CategoryView;
import io.qingliu.query.scoreprovenance.DistributionView.RubricCount;
import io.qingliu.query.scoreprovenance.DistributionView.Spread;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How are scores spread over the categories 源、网、厂 (question 13)? */
public class CountDistribution {
    private static final List<Integer> BANDS = List.of(0, 60, 70, 80, 85, 90, 95, 100);
    private static final int WHOLE = 100;

    private final Folds folds;

    CountDistribution(Folds folds) {
        this.folds = folds;
    }

    DistributionView count(DistributionQuestion question) {
        return of(folds.tell(question.moment(), new RoundFold()), question);
    }

    /** Of one category: the share of each cluster in which anything of it applies, and those in which nothing does. */
    private static final class Tally {
        private final RubricVersion.Category category;
        private final SortedMap<String, Fraction> shares = new TreeMap<>();
        private long notApplicable;

        Tally(RubricVersion.Category category) {
            this.category = category;
        }

        void add(String cluster, RubricVersion rubric, Sheet sheet) {
            long earned = 0;
            long applicable = 0;
            for (RubricVersion.Item item : rubric.items()) {
                boolean outside = sheet.notApplicable().contains(item.id());
                boolean counts = !outside || rubric.notApplicable() == NotApplicableRule.FULL_MARKS;
                if (item.category().equals(category.id()) && !item.bonus() && counts) {
                    applicable += item.maxPoints();
                    earned += outside ? item.maxPoints() : sheet.points().getOrDefault(item.id(), 0L);
                }
            }
            if (applicable == 0) {
                notApplicable++;
            } else {
                shares.put(cluster, Fraction.of(earned, applicable));
            }
        }

        CategoryView view() {
            return new CategoryView(category.id(), category.zh(), category.en(), notApplicable, spread(shares));
        }
    }

    static DistributionView of(Told told, DistributionQuestion question) {
        Scores scores = Scores.of(told);
        List<Places.Cluster> asked =
                told.places().inScope().stream().filter(question::asksFor).toList();
        SortedMap<String, Fraction> totals = new TreeMap<>();
        SortedMap<String, RubricCount> rubrics = new TreeMap<>();
        Map<String, Tally> tallies = new LinkedHashMap<>();
        for (Places.Cluster cluster : asked) {
            scores.latest(cluster.id()).ifPresent(score -> {
                Total total = score.total();
                totals.put(
                        cluster.id(),
                        total.maxPoints() == 0
                                ? Fraction.ZERO
                                : total.points().times(total.scale()).dividedBy(total.maxPoints()));
                Sheet sheet = score.round().sheet();
                RubricVersion rubric = sheet.rubric();
                if (rubric != null) {
                    rubrics.merge(
                            rubric.ref(),
                            new RubricCount(rubric.ref(), Words.zh(rubric.mark()), 1),
                            (one, more) -> new RubricCount(one.rubric(), one.mark(), one.clusters() + 1));
                    rubric.categories()
                            .forEach(category -> tallies.computeIfAbsent(
                                            category.id() + " " + category.zh(), key -> new Tally(category))
                                    .add(cluster.id(), rubric, sheet));
                }
            });
        }
        return new DistributionView(
                told.head(question.filter()),
                asked.size(),
                totals.size(),
                List.copyOf(rubrics.values()),
                spread(totals),
                tallies.values().stream().map(Tally::view).toList());
    }

    private static Spread spread(SortedMap<String, Fraction> shares) {
        List<Fraction> sorted = shares.values().stream().sorted().toList();
        if (sorted.isEmpty()) {
            return new Spread(0, null, null, null, null, bands(shares));
        }
        int size = sorted.size();
        Fraction median = sorted.get((size - 1) / 2).plus(sorted.get(size / 2)).dividedBy(2);
        Fraction mean = sorted.stream().reduce(Fraction.ZERO, Fraction::plus).dividedBy(size);
        return new Spread(
                size,
                Exact.share(sorted.getFirst()),
                Exact.share(median),
                Exact.share(sorted.getLast()),
                Exact.share(mean),
                bands(shares));
    }

    private static List<Band> bands(SortedMap<String, Fraction> shares) {
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < BANDS.size(); i++) {
            int from = BANDS.get(i);
            Integer below = i + 1 < BANDS.size() ? BANDS.get(i + 1) : null;
            List<String> clusters = shares.entrySet().stream()
                    .filter(share -> share.getValue().compareTo(Fraction.of(from, WHOLE)) >= 0)
                    .filter(share -> below == null || share.getValue().compareTo(Fraction.of(below, WHOLE)) < 0)
                    .map(Map.Entry::getKey)
                    .toList();
            bands.add(new Band(from, below, clusters.size(), clusters));
        }
        return List.copyOf(bands);
    }
}
