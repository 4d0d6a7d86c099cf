package io.qingliu.query.scoreprovenance;

import io.qingliu.events.Mark;
import io.qingliu.events.NotApplicableRule;
import io.qingliu.events.RubricCategory;
import io.qingliu.events.RubricItem;
import io.qingliu.events.VetoItem;
import io.qingliu.events.acceptance.RubricCopy;
import io.qingliu.events.rubric.RubricPublished;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A version of a rubric, as far as scores are counted by it.
 *
 * @param rubric which rubric
 * @param version its version
 * @param title its title
 * @param mark where it comes from
 * @param scale how many steps make one point
 * @param maxPoints its maximum, in the scale
 * @param passMarkPoints the mark that passes, in the scale
 * @param notApplicable what happens to items that do not apply
 * @param categories its categories in order
 * @param items its items in order
 * @param vetoes its veto items
 */
public record RubricVersion(
        String rubric,
        int version,
        String title,
        Mark mark,
        int scale,
        long maxPoints,
        long passMarkPoints,
        NotApplicableRule notApplicable,
        List<Category> categories,
        List<Item> items,
        List<Veto> vetoes) {
    public RubricVersion {
        categories = List.copyOf(categories);
        items = List.copyOf(items);
        vetoes = List.copyOf(vetoes);
    }

    /**
     * A category.
     *
     * @param id its code
     * @param zh its Chinese name
     * @param en its English name
     * @param maxPoints the sum of its items, in the scale
     */
    public record Category(String id, String zh, String en, long maxPoints) {}

    /**
     * An item.
     *
     * @param id its code
     * @param category the category that it belongs to
     * @param zh its Chinese name
     * @param en its English name
     * @param maxPoints its maximum, in the scale
     * @param bonus whether it counts on top of the maximum
     */
    public record Item(String id, String category, String zh, String en, long maxPoints, boolean bonus) {}

    /**
     * A veto item.
     *
     * @param id its code
     * @param zh its Chinese name
     * @param en its English name
     */
    public record Veto(String id, String zh, String en) {}

    static RubricVersion of(RubricCopy copy) {
        return new RubricVersion(
                copy.ref().rubric().value(),
                copy.ref().version(),
                copy.title(),
                copy.mark(),
                copy.scale(),
                copy.maxPoints(),
                copy.passMarkPoints(),
                copy.notApplicable(),
                categories(copy.categories()),
                items(copy.items()),
                vetoes(copy.vetoes()));
    }

    static RubricVersion of(RubricPublished published) {
        return new RubricVersion(
                published.rubricId().value(),
                published.version(),
                published.title(),
                published.mark(),
                published.scale(),
                published.maxPoints(),
                published.passMarkPoints(),
                published.notApplicable(),
                categories(published.categories()),
                items(published.items()),
                vetoes(published.vetoes()));
    }

    private static List<Category> categories(List<RubricCategory> categories) {
        return categories.stream()
                .map(it -> new Category(it.itemId().value(), it.zh(), it.en(), it.maxPoints()))
                .toList();
    }

    private static List<Item> items(List<RubricItem> items) {
        return items.stream()
                .map(it -> new Item(
                        it.itemId().value(), it.category().value(), it.zh(), it.en(), it.maxPoints(), it.bonus()))
                .toList();
    }

    private static List<Veto> vetoes(List<VetoItem> vetoes) {
        return vetoes.stream()
                .map(it -> new Veto(it.itemId().value(), it.zh(), it.en()))
                .toList();
    }

    /** Rubric and version in one word, as they are cited. */
    public String ref() {
        return rubric + " v" + version;
    }

    /** An item by its code. */
    public Optional<Item> item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** The sum of the maxima of some items, bonus items apart. */
    public long maxOf(Collection<String> some) {
        return items.stream()
                .filter(item -> !item.bonus() && some.contains(item.id()))
                .mapToLong(Item::maxPoints)
                .sum();
    }
}
