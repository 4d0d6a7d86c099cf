package io.qingliu.query.scoreprovenance;

import io.qingliu.events.NotApplicableRule;
import io.qingliu.events.Words;
import io.qingliu.query.scoreprovenance.RubricComparisonView.ItemUnder;
import io.qingliu.query.scoreprovenance.RubricComparisonView.Match;
import io.qingliu.query.scoreprovenance.RubricComparisonView.Under;
import io.qingliu.query.scoreprovenance.RubricComparisonView.Would;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet under a version of a rubric that did not judge it: item by item where the codes match; what cannot be compared leaves a
 * span between the least and the most that it could amount to.
 */
final class UnderAnotherRubric {
    private final Sheet sheet;
    private final RubricVersion here;
    private final RubricVersion there;
    private final List<ItemUnder> items;

    private UnderAnotherRubric(Sheet sheet, RubricVersion here, RubricVersion there) {
        this.sheet = sheet;
        this.here = here;
        this.there = there;
        this.items = there.items().stream().map(this::item).toList();
    }

    static UnderAnotherRubric of(Sheet sheet, RubricVersion here, RubricVersion there) {
        return new UnderAnotherRubric(sheet, here, there);
    }

    Under view(boolean withdrawn) {
        Fraction least = total(false);
        Fraction most = total(true);
        Fraction mark = Fraction.of(there.passMarkPoints(), there.scale());
        Would would = least.compareTo(mark) >= 0
                ? Would.REACH_THE_MARK
                : most.compareTo(mark) < 0 ? Would.MISS_THE_MARK : Would.NOT_BE_KNOWN;
        return new Under(
                there.ref(),
                there.title(),
                there.mark(),
                Words.zh(there.mark()),
                withdrawn,
                there.notApplicable(),
                there.scale(),
                Exact.points(mark, there.scale()),
                Exact.points(Fraction.of(there.maxPoints(), there.scale()), there.scale()),
                Exact.points(least, there.scale()),
                Exact.points(most, there.scale()),
                would,
                Words.zh(would),
                there.vetoes().stream()
                        .map(RubricVersion.Veto::id)
                        .filter(sheet.vetoes()::contains)
                        .toList(),
                items,
                here.items().stream()
                        .map(RubricVersion.Item::id)
                        .filter(id -> there.item(id).isEmpty())
                        .toList());
    }

    private ItemUnder item(RubricVersion.Item item) {
        RubricVersion.Item known = here.item(item.id()).orElse(null);
        Long given = known == null ? null : sheet.points().get(item.id());
        Fraction max = Fraction.of(item.maxPoints(), there.scale());
        Fraction maxHere = known == null ? null : Fraction.of(known.maxPoints(), here.scale());
        Match comparable = comparable(item, max, maxHere, given);
        return new ItemUnder(
                item.id(),
                item.zh(),
                known == null || known.zh().equals(item.zh()) ? null : known.zh(),
                comparable,
                Words.zh(comparable),
                given == null ? null : Exact.points(Fraction.of(given, here.scale()), here.scale()),
                maxHere == null ? null : Exact.points(maxHere, here.scale()),
                points(comparable, known, given, max),
                Exact.points(max, there.scale()));
    }

    private Match comparable(RubricVersion.Item item, Fraction max, @Nullable Fraction maxHere, @Nullable Long given) {
        if (sheet.notApplicable().contains(item.id()) && there.notApplicable() != NotApplicableRule.NOT_ALLOWED) {
            return Match.NOT_APPLICABLE;
        }
        if (given == null || maxHere == null || maxHere.signum() == 0) {
            return Match.NOT_COMPARABLE;
        }
        return max.compareTo(maxHere) == 0 ? Match.SAME : Match.SCALED;
    }

    private @Nullable Exact points(
            Match comparable, RubricVersion.@Nullable Item known, @Nullable Long given, Fraction max) {
        if (given == null || known == null) {
            return null;
        }
        return switch (comparable) {
            case SAME, SCALED -> Exact.points(max.times(given).dividedBy(known.maxPoints()), there.scale());
            case NOT_APPLICABLE, NOT_COMPARABLE -> null;
        };
    }

    /** What it amounts to there, what cannot be compared earning everything or nothing. */
    private Fraction total(boolean everything) {
        Fraction earned = Fraction.ZERO;
        Fraction outside = Fraction.ZERO;
        for (int i = 0; i < items.size(); i++) {
            ItemUnder item = items.get(i);
            Exact points = item.points();
            if (points != null) {
                earned = earned.plus(points.fraction());
            } else if (item.comparable() == Match.NOT_COMPARABLE) {
                earned = everything ? earned.plus(item.max().fraction()) : earned;
            } else if (!there.items().get(i).bonus()) {
                outside = outside.plus(item.max().fraction());
            }
        }
        Fraction whole = Fraction.of(there.maxPoints(), there.scale());
        Fraction applicable = whole.minus(outside);
        return switch (there.notApplicable()) {
            case FULL_MARKS -> earned.plus(outside);
            case RESCALE ->
                applicable.signum() <= 0
                        ? earned
                        : earned.times(whole).times(new Fraction(applicable.denominator(), applicable.numerator()));
            case NOT_ALLOWED -> earned;
        };
    }
}
