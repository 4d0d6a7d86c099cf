package io.qingliu.query.worklist;

import io.qingliu.events.Mark;
import io.qingliu.events.RubricItem;
import io.qingliu.events.acceptance.RubricCopy;
import io.qingliu.events.rubric.RubricPublished;
import java.util.List;
import java.util.Optional;

/**
 * A version of a rubric, as far as this room needs it.
 *
 * @param rubric which, with its version
 * @param mark where it comes from
 * @param scale how many steps make one point
 * @param items its items in order
 */
public record Sheet(String rubric, Mark mark, int scale, List<Item> items) {
    public Sheet {
        items = List.copyOf(items);
    }

    /**
     * An item.
     *
     * @param itemId its id
     * @param zh what it is about
     * @param maxPoints the most that it is worth, in the scale
     * @param evidence the evidence that it demands
     */
    public record Item(String itemId, String zh, long maxPoints, String evidence) {
        static Item of(RubricItem item) {
            return new Item(item.itemId().value(), item.zh(), item.maxPoints(), item.evidence());
        }
    }

    static Sheet of(RubricCopy copy) {
        return new Sheet(
                copy.ref().rubric().value() + " v" + copy.ref().version(),
                copy.mark(),
                copy.scale(),
                copy.items().stream().map(Item::of).toList());
    }

    static Sheet of(RubricPublished e) {
        return new Sheet(
                e.rubricId().value() + " v" + e.version(),
                e.mark(),
                e.scale(),
                e.items().stream().map(Item::of).toList());
    }

    Optional<Item> item(String itemId) {
        return items.stream().filter(it -> it.itemId().equals(itemId)).findFirst();
    }
}
