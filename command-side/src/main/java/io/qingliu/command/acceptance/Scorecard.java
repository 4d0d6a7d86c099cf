package io.qingliu.command.acceptance;

import static io.qingliu.command.acceptance.AcceptanceRule.AN_ITEM_MUST_REMAIN;
import static io.qingliu.command.acceptance.AcceptanceRule.A_REVISION_NEEDS_A_REASON;
import static io.qingliu.command.acceptance.AcceptanceRule.NOTHING_WOULD_CHANGE;
import static io.qingliu.command.acceptance.AcceptanceRule.POINTS_LIE_BETWEEN_0_AND_THE_MAXIMUM;
import static io.qingliu.command.acceptance.AcceptanceRule.POINTS_NEED_EVIDENCE_OR_A_REASON;
import static io.qingliu.command.acceptance.AcceptanceRule.THE_ITEM_IS_ALREADY_SCORED;
import static io.qingliu.command.acceptance.AcceptanceRule.THE_ITEM_IS_NOT_SCORED_YET;
import static io.qingliu.command.acceptance.AcceptanceRule.THE_RUBRIC_ALLOWS_NO_SUCH_DECLARATION;
import static io.qingliu.command.acceptance.AcceptanceRule.THE_RUBRIC_HAS_NO_SUCH_ITEM;

import io.qingliu.command.kernel.Judgement;
import io.qingliu.events.ItemPoints;
import io.qingliu.events.NotApplicableRule;
import io.qingliu.events.RubricItem;
import io.qingliu.events.ScoredRound;
import io.qingliu.events.acceptance.ItemDeclaredNotApplicable;
import io.qingliu.events.acceptance.RubricCopy;
import io.qingliu.events.acceptance.ScoreItemRecorded;
import io.qingliu.events.acceptance.ScoreItemRevised;
import io.qingliu.events.ids.ItemId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of a round: what each item of the pinned rubric was given.
 *
 * @param rubric the pinned version
 * @param entries what stands beside each item; an item without entry was not judged
 */
record Scorecard(RubricCopy rubric, Map<ItemId, Entry> entries) {
    Scorecard {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** What stands beside an item. */
    sealed interface Entry {
        /** Points brought from an earlier sheet; they count until somebody records others. */
        record Carried(long points) implements Entry {}

        /** Points given in this round. */
        record Scored(long points) implements Entry {}

        /** Declared not applicable. */
        record NotApplicable() implements Entry {}
    }

    /** The sheet at the opening of a round: empty, or as the carried one was left. */
    static Scorecard opened(RubricCopy rubric, @Nullable ScoredRound carried) {
        Map<ItemId, Entry> entries = new LinkedHashMap<>();
        if (carried != null) {
            carried.points().forEach(item -> entries.put(item.itemId(), new Entry.Carried(item.points())));
            carried.notApplicable().forEach(item -> entries.put(item, new Entry.NotApplicable()));
        }
        return new Scorecard(rubric, entries);
    }

    ScoreItemRecorded record(RecordScoreItem c, boolean needsEvidenceOrReason, Judgement judgement) {
        RubricItem item = item(c.itemId(), judgement);
        Entry entry = entries.get(c.itemId());
        judgement.refuseFieldIf(entry instanceof Entry.Scored, THE_ITEM_IS_ALREADY_SCORED, "itemId", c.itemId());
        mustFit(c.after(), item, judgement);
        judgement.refuseIf(
                needsEvidenceOrReason && c.evidence().isEmpty() && isBlank(c.reason()),
                POINTS_NEED_EVIDENCE_OR_A_REASON);
        return new ScoreItemRecorded(
                c.acceptanceId(),
                judgement.context(),
                c.itemId(),
                points(entry),
                c.after(),
                item.maxPoints(),
                rubric.scale(),
                c.reason(),
                judgement.context().answeringActor(),
                c.evidence(),
                c.problems());
    }

    ScoreItemRevised revise(ReviseScoreItem c, Judgement judgement) {
        RubricItem item = item(c.itemId(), judgement);
        Entry.Scored scored = judgement.demand(
                entries.get(c.itemId()) instanceof Entry.Scored given ? given : null,
                THE_ITEM_IS_NOT_SCORED_YET,
                c.itemId());
        mustFit(c.after(), item, judgement);
        judgement
                .refuseFieldIf(c.after() == scored.points(), NOTHING_WOULD_CHANGE, "after")
                .refuseFieldIf(c.reason().isBlank(), A_REVISION_NEEDS_A_REASON, "reason");
        return new ScoreItemRevised(
                c.acceptanceId(),
                judgement.context(),
                c.itemId(),
                scored.points(),
                c.after(),
                item.maxPoints(),
                rubric.scale(),
                c.reason(),
                judgement.context().answeringActor(),
                c.evidence(),
                c.problems());
    }

    ItemDeclaredNotApplicable declareNotApplicable(DeclareItemNotApplicable c, Judgement judgement) {
        RubricItem item = item(c.itemId(), judgement);
        boolean forbidden = item.bonus() || rubric.notApplicable() == NotApplicableRule.NOT_ALLOWED;
        Entry entry = entries.get(c.itemId());
        judgement
                .refuseFieldIf(forbidden, THE_RUBRIC_ALLOWS_NO_SUCH_DECLARATION, "itemId", c.itemId())
                .refuseFieldIf(entry instanceof Entry.NotApplicable, NOTHING_WOULD_CHANGE, "itemId")
                .refuseFieldIf(isTheLastThatApplies(item), AN_ITEM_MUST_REMAIN, "itemId")
                .demandText(c.reason(), "reason");
        return new ItemDeclaredNotApplicable(
                c.acceptanceId(), judgement.context(), c.itemId(), points(entry), c.reason());
    }

    private RubricItem item(ItemId id, Judgement judgement) {
        return judgement.demand(
                rubric.items().stream()
                        .filter(item -> item.itemId().equals(id))
                        .findFirst()
                        .orElse(null),
                THE_RUBRIC_HAS_NO_SUCH_ITEM,
                id);
    }

    private void mustFit(long points, RubricItem item, Judgement judgement) {
        judgement.refuseFieldIf(
                points < 0 || points > item.maxPoints(),
                POINTS_LIE_BETWEEN_0_AND_THE_MAXIMUM,
                "after",
                item.itemId(),
                Total.shown(item.maxPoints(), rubric.scale()),
                Total.shown(points, rubric.scale()));
    }

    private boolean isTheLastThatApplies(RubricItem item) {
        return rubric.items().stream()
                .filter(other -> !other.bonus() && applies(other))
                .allMatch(item::equals);
    }

    private boolean applies(RubricItem item) {
        return !(entries.get(item.itemId()) instanceof Entry.NotApplicable);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static @Nullable Long points(@Nullable Entry entry) {
        return switch (entry) {
            case Entry.Carried carried -> carried.points();
            case Entry.Scored scored -> scored.points();
            case Entry.NotApplicable none -> null;
            case null -> null;
        };
    }

    /** The sheet with another entry beside an item. */
    Scorecard with(ItemId item, Entry entry) {
        Map<ItemId, Entry> next = new LinkedHashMap<>(entries);
        next.put(item, entry);
        return new Scorecard(rubric, next);
    }

    /** The items that still lack points, in the order of the rubric; a bonus item never does. */
    List<ItemId> missing() {
        return rubric.items().stream()
                .filter(item -> !item.bonus() && !entries.containsKey(item.itemId()))
                .map(RubricItem::itemId)
                .toList();
    }

    /** The points of every item that has any, in the order of the rubric. */
    List<ItemPoints> points() {
        List<ItemPoints> points = new ArrayList<>();
        for (RubricItem item : rubric.items()) {
            Long given = points(entries.get(item.itemId()));
            if (given != null) {
                points.add(new ItemPoints(item.itemId(), given));
            }
        }
        return List.copyOf(points);
    }

    /** The items declared not applicable, in the order of the rubric. */
    List<ItemId> notApplicable() {
        return rubric.items().stream()
                .filter(item -> !applies(item))
                .map(RubricItem::itemId)
                .toList();
    }

    /** What the sheet comes to. */
    Total total() {
        long scored = points().stream().mapToLong(ItemPoints::points).sum();
        long outside = rubric.items().stream()
                .filter(item -> !applies(item))
                .mapToLong(RubricItem::maxPoints)
                .sum();
        return switch (rubric.notApplicable()) {
            case RESCALE -> total(scored, rubric.maxPoints() - outside);
            case FULL_MARKS -> total(scored + outside, rubric.maxPoints());
            case NOT_ALLOWED -> total(scored, rubric.maxPoints());
        };
    }

    private Total total(long earned, long applicable) {
        return new Total(earned, applicable, rubric.maxPoints(), rubric.passMarkPoints(), rubric.scale());
    }
}
