package io.qingliu.command.rubric;

import static io.qingliu.command.rubric.RubricRule.AN_ITEM_BELONGS_TO_A_CATEGORY;
import static io.qingliu.command.rubric.RubricRule.AN_ITEM_IS_WORTH_SOMETHING;
import static io.qingliu.command.rubric.RubricRule.AN_ITEM_STANDS_ONCE;
import static io.qingliu.command.rubric.RubricRule.IT_IS_ALREADY_WITHDRAWN;
import static io.qingliu.command.rubric.RubricRule.THE_CATEGORIES_MUST_SUM_TO_THEIR_ITEMS;
import static io.qingliu.command.rubric.RubricRule.THE_ITEMS_MUST_SUM_TO_THE_MAXIMUM;
import static io.qingliu.command.rubric.RubricRule.THE_NEXT_VERSION_FOLLOWS_THE_LAST;
import static io.qingliu.command.rubric.RubricRule.THE_PASS_MARK_IS_AT_LEAST_90;
import static io.qingliu.command.rubric.RubricRule.THE_PASS_MARK_IS_WITHIN_THE_MAXIMUM;
import static io.qingliu.command.rubric.RubricRule.THE_SCALE_IS_A_POWER_OF_TEN;
import static io.qingliu.command.rubric.RubricRule.THIS_VERSION_DOES_NOT_EXIST;

import io.qingliu.command.kernel.Judgement;
import io.qingliu.events.RubricCategory;
import io.qingliu.events.RubricItem;
import io.qingliu.events.ids.ItemId;
import io.qingliu.events.rubric.RubricEvent;
import io.qingliu.events.rubric.RubricPublished;
import io.qingliu.events.rubric.RubricWithdrawn;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which versions of a rubric were published and which are out of use.
 *
 * @param lastVersion the last version published, 0 before the first
 * @param withdrawn the versions out of use
 */
record Rubric(int lastVersion, Set<Integer> withdrawn) {
    /** Before anything happened. */
    static final Rubric NOT_YET = new Rubric(0, Set.of());

    private static final Set<Integer> SCALES = Set.of(1, 10, 100, 1000);

    /** No item is worth more, in any scale, so that sums and products of points are exact in 64 bits. */
    private static final long GREATEST_ITEM = 1_000_000_000L;

    /** Answers a command with its events, or refuses it by a {@link RubricRule}. */
    List<RubricEvent> decide(RubricCommand command) {
        Judgement judgement = Judgement.of(command);
        return switch (command) {
            case PublishRubric c ->
                publish(
                        judgement,
                        new RubricPublished(
                                c.rubricId(),
                                judgement.context(),
                                c.version(),
                                c.title(),
                                c.mark(),
                                c.scale(),
                                c.maxPoints(),
                                c.passMarkPoints(),
                                c.notApplicable(),
                                c.categories(),
                                c.items(),
                                c.vetoes()));
            case PublishRubricVersion c ->
                publish(
                        judgement,
                        new RubricPublished(
                                c.rubricId(),
                                judgement.context(),
                                c.version(),
                                c.title(),
                                c.mark(),
                                c.scale(),
                                c.maxPoints(),
                                c.passMarkPoints(),
                                c.notApplicable(),
                                c.categories(),
                                c.items(),
                                c.vetoes()));
            case WithdrawRubric c -> {
                judgement
                        .demandText(c.reason(), "reason")
                        .refuseFieldIf(
                                c.version() < 1 || c.version() > lastVersion,
                                THIS_VERSION_DOES_NOT_EXIST,
                                "version",
                                c.version(),
                                lastVersion)
                        .refuseFieldIf(
                                withdrawn.contains(c.version()), IT_IS_ALREADY_WITHDRAWN, "version", c.version());
                yield List.of(new RubricWithdrawn(c.rubricId(), judgement.context(), c.version(), c.reason()));
            }
        };
    }

    private List<RubricEvent> publish(Judgement judgement, RubricPublished version) {
        judgement
                .demandText(version.title(), "title")
                .refuseFieldIf(
                        version.version() != lastVersion + 1,
                        THE_NEXT_VERSION_FOLLOWS_THE_LAST,
                        "version",
                        lastVersion + 1,
                        version.version())
                .refuseFieldIf(
                        !SCALES.contains(version.scale()), THE_SCALE_IS_A_POWER_OF_TEN, "scale", version.scale());
        everythingMustStandOnce(judgement, version);
        itemsMustBeWorthSomething(judgement, version);
        sumsMustAgree(judgement, version);
        judgement
                .refuseFieldIf(
                        version.passMarkPoints() > version.maxPoints(),
                        THE_PASS_MARK_IS_WITHIN_THE_MAXIMUM,
                        "passMarkPoints",
                        version.passMarkPoints(),
                        version.maxPoints())
                .refuseFieldIf(
                        version.passMarkPoints() * 100 < version.maxPoints() * 90,
                        THE_PASS_MARK_IS_AT_LEAST_90,
                        "passMarkPoints",
                        version.passMarkPoints(),
                        version.maxPoints());
        return List.of(version);
    }

    /** Items and vetoes share their codes: later facts name either by code alone. */
    private static void everythingMustStandOnce(Judgement judgement, RubricPublished version) {
        Set<ItemId> categories = new HashSet<>();
        for (int i = 0; i < version.categories().size(); i++) {
            ItemId id = version.categories().get(i).itemId();
            judgement.refuseFieldIf(!categories.add(id), AN_ITEM_STANDS_ONCE, "categories[" + i + "].itemId", id);
        }
        Set<ItemId> items = new HashSet<>();
        for (int i = 0; i < version.items().size(); i++) {
            ItemId id = version.items().get(i).itemId();
            judgement.refuseFieldIf(!items.add(id), AN_ITEM_STANDS_ONCE, "items[" + i + "].itemId", id);
        }
        for (int i = 0; i < version.vetoes().size(); i++) {
            ItemId id = version.vetoes().get(i).itemId();
            judgement.refuseFieldIf(!items.add(id), AN_ITEM_STANDS_ONCE, "vetoes[" + i + "].itemId", id);
        }
    }

    private static void itemsMustBeWorthSomething(Judgement judgement, RubricPublished version) {
        Set<ItemId> categories =
                version.categories().stream().map(RubricCategory::itemId).collect(Collectors.toSet());
        for (int i = 0; i < version.items().size(); i++) {
            RubricItem item = version.items().get(i);
            judgement
                    .refuseFieldIf(
                            item.maxPoints() < 1 || item.maxPoints() > GREATEST_ITEM,
                            AN_ITEM_IS_WORTH_SOMETHING,
                            "items[" + i + "].maxPoints",
                            item.itemId(),
                            item.maxPoints())
                    .refuseFieldIf(
                            !categories.contains(item.category()),
                            AN_ITEM_BELONGS_TO_A_CATEGORY,
                            "items[" + i + "].category",
                            item.itemId(),
                            item.category());
        }
        judgement.refuseFieldIf(
                version.items().stream().allMatch(RubricItem::bonus), AN_ITEM_IS_WORTH_SOMETHING, "items", "", 0);
    }

    private static void sumsMustAgree(Judgement judgement, RubricPublished version) {
        for (int i = 0; i < version.categories().size(); i++) {
            RubricCategory category = version.categories().get(i);
            long sum =
                    sum(version.items().stream().filter(item -> item.category().equals(category.itemId())));
            judgement.refuseFieldIf(
                    category.maxPoints() != sum,
                    THE_CATEGORIES_MUST_SUM_TO_THEIR_ITEMS,
                    "categories[" + i + "].maxPoints",
                    category.itemId(),
                    category.maxPoints(),
                    sum);
        }
        long sum = sum(version.items().stream());
        judgement.refuseFieldIf(
                sum != version.maxPoints(), THE_ITEMS_MUST_SUM_TO_THE_MAXIMUM, "maxPoints", sum, version.maxPoints());
    }

    private static long sum(Stream<RubricItem> items) {
        return items.filter(item -> !item.bonus())
                .mapToLong(RubricItem::maxPoints)
                .sum();
    }

    /** Which versions there are after an event. */
    Rubric evolve(RubricEvent event) {
        return switch (event) {
            case RubricPublished e -> new Rubric(e.version(), withdrawn);
            case RubricWithdrawn e ->
                new Rubric(
                        lastVersion,
                        Stream.concat(withdrawn.stream(), Stream.of(e.version()))
                                .collect(Collectors.toUnmodifiableSet()));
        };
    }
}
