package io.qingliu.command.acceptance;

import static io.qingliu.command.acceptance.AcceptanceRule.NOTHING_WOULD_CHANGE;
import static io.qingliu.command.acceptance.AcceptanceRule.THE_ESSENTIALS_HAVE_NO_SUCH_ITEM;

import io.qingliu.command.kernel.Judgement;
import io.qingliu.events.Essential;
import io.qingliu.events.acceptance.EssentialFinding;
import io.qingliu.events.acceptance.EssentialTicked;
import io.qingliu.events.acceptance.EssentialsCopy;
import io.qingliu.events.ids.ItemId;
import io.qingliu.events.ids.Sha256;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The acceptance essentials 验收技术要点 and what was found about each. A new round looks at all of them anew.
 *
 * @param items the essentials of the pinned version, in order
 * @param ticks the last tick of each that was ticked off
 */
record Checklist(List<ItemId> items, Map<ItemId, Tick> ticks) {
    Checklist {
        items = List.copyOf(items);
        ticks = Map.copyOf(ticks);
    }

    /** What was found about an essential, and on which files. */
    record Tick(EssentialFinding finding, @Nullable String note, List<Sha256> evidence) {}

    static Checklist opened(EssentialsCopy essentials) {
        return new Checklist(
                essentials.essentials().stream().map(Essential::itemId).toList(), Map.of());
    }

    EssentialTicked tick(TickEssential c, Judgement judgement) {
        judgement
                .refuseFieldIf(!items.contains(c.itemId()), THE_ESSENTIALS_HAVE_NO_SUCH_ITEM, "itemId", c.itemId())
                .refuseIf(
                        new Tick(c.finding(), c.note(), c.evidence()).equals(ticks.get(c.itemId())),
                        NOTHING_WOULD_CHANGE);
        return new EssentialTicked(
                c.acceptanceId(), judgement.context(), c.itemId(), c.finding(), c.note(), c.evidence());
    }

    Checklist with(EssentialTicked e) {
        Map<ItemId, Tick> next = new LinkedHashMap<>(ticks);
        next.put(e.itemId(), new Tick(e.finding(), e.note(), e.evidence()));
        return new Checklist(items, next);
    }

    /** The essentials not ticked off yet, in order. */
    List<ItemId> missing() {
        return items.stream().filter(item -> !ticks.containsKey(item)).toList();
    }
}
