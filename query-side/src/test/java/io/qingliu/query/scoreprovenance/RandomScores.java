package io.qingliu.query.scoreprovenance;

import io.qingliu.events.NotApplicableRule;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.Sha256;
import io.qingliu.events.rubric.RubricPublished;
import io.qingliu.query.testing.Book;
import io.qingliu.query.testing.Facts;
import io.qingliu.query.testing.Scoring;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** A history of scores at random: rounds, rubrics, revisions, declarations, vetoes, signatures, annulments, days out of order. */
final class RandomScores {
    static final ClusterId CLUSTER = new ClusterId("cluster-QX01");

    private static final List<RubricPublished> RUBRICS = List.of(
            Scoring.rubric("rubric-a", 1, NotApplicableRule.RESCALE, "A1:100", "B1:300", "C1:250", "D1:350"),
            Scoring.rubric(
                    "rubric-a", 2, NotApplicableRule.FULL_MARKS, "A1:150", "B1:250", "C1:300", "D1:300", "E1:50+"),
            Scoring.rubric(
                    "rubric-b",
                    1,
                    NotApplicableRule.RESCALE,
                    100,
                    "A1:1900",
                    "B1:2100",
                    "C1:3000",
                    "D1:3000",
                    "E9:700+"));

    private final SplittableRandom random;
    private final Book book = new Book();
    private final Scoring scoring = new Scoring(book, CLUSTER);
    /** What the sheet amounts to after each event, as the books of the scoring itself say. */
    private final TreeMap<Long, Fraction> totals = new TreeMap<>();

    private RubricPublished rubric = RUBRICS.getFirst();

    RandomScores(long seed) {
        random = new SplittableRandom(seed);
        book.write(Facts.registered(CLUSTER, "清溪组团"));
        RUBRICS.forEach(book::write);
        int rounds = 1 + random.nextInt(3);
        for (int round = 1; round <= rounds; round++) {
            round(round);
            if (random.nextInt(4) == 0) {
                wrote(scoring.annul(day(), "复核发现差错"));
                round(round);
            }
        }
    }

    Book book() {
        return book;
    }

    TreeMap<Long, Fraction> totals() {
        return totals;
    }

    SplittableRandom random() {
        return random;
    }

    private String day() {
        return LocalDate.of(2024, 8, 1).plusDays(random.nextInt(300)).toString();
    }

    private void wrote(long position) {
        long applicable = scoring.applicable();
        totals.put(
                position,
                Fraction.of(scoring.earned(), rubric.scale())
                        .times(Fraction.of(rubric.maxPoints(), applicable == 0 ? rubric.maxPoints() : applicable)));
    }

    private void round(int number) {
        rubric = RUBRICS.get(random.nextInt(3) == 0 ? random.nextInt(RUBRICS.size()) : 0);
        wrote(scoring.open(number, day(), rubric));
        for (int i = random.nextInt(8); i > 0; i--) {
            act();
        }
        scoring.missing().forEach(this::give);
        wrote(scoring.sign(Scoring.SECTION, day()));
        if (random.nextInt(3) == 0) {
            wrote(scoring.voidSignature(Scoring.SECTION, day(), "签错"));
            act();
            wrote(scoring.sign(Scoring.SECTION, day()));
        }
        wrote(scoring.sign(Scoring.DETACHMENT, day()));
        wrote(scoring.conclude(day()));
    }

    private void act() {
        List<String> items = new ArrayList<>(
                rubric.items().stream().map(item -> item.itemId().value()).toList());
        String item = items.get(random.nextInt(items.size()));
        switch (random.nextInt(6)) {
            case 0 -> {
                boolean bonus = rubric.items().stream()
                        .anyMatch(it -> it.bonus() && it.itemId().value().equals(item));
                if (!bonus && scoring.outside().isEmpty()) {
                    wrote(scoring.notApplicable(item, day()));
                }
            }
            case 1 -> wrote(scoring.veto("V1", day()));
            case 2 -> wrote(scoring.lift("V1", day()));
            default -> give(item);
        }
    }

    private void give(String item) {
        long max = rubric.items().stream()
                .filter(it -> it.itemId().value().equals(item))
                .findFirst()
                .orElseThrow()
                .maxPoints();
        List<Sha256> evidence = random.nextBoolean() ? List.of(Facts.PHOTO) : List.of();
        wrote(scoring.give(
                item, random.nextLong(max + 1), Scoring.by(Scoring.SECTION, day()), "核查", evidence, "N02-001"));
    }
}
