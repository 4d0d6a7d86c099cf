package io.qingliu.command.acceptance;

import static io.qingliu.command.acceptance.AcceptanceRule.THE_RUBRIC_HAS_NO_SUCH_VETO;
import static io.qingliu.command.acceptance.AcceptanceRule.THE_VETO_DOES_NOT_STAND;
import static io.qingliu.command.acceptance.AcceptanceRule.THE_VETO_STANDS;

import io.qingliu.command.kernel.Judgement;
import io.qingliu.events.ScoredRound;
import io.qingliu.events.VetoItem;
import io.qingliu.events.acceptance.RubricCopy;
import io.qingliu.events.acceptance.VetoLifted;
import io.qingliu.events.acceptance.VetoRecorded;
import io.qingliu.events.ids.ItemId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The veto items of the pinned rubric and which of them stand.
 *
 * @param items what can be vetoed, in the order of the rubric; may be empty
 * @param stand those that stand
 */
record Vetoes(List<ItemId> items, Set<ItemId> stand) {
    Vetoes {
        items = List.copyOf(items);
        stand = Set.copyOf(stand);
    }

    /** At the opening of a round: none, or those that stood on the carried sheet. A veto ends only by being lifted. */
    static Vetoes opened(RubricCopy rubric, @Nullable ScoredRound carried) {
        return new Vetoes(
                rubric.vetoes().stream().map(VetoItem::itemId).toList(),
                carried == null ? Set.of() : Set.copyOf(carried.standingVetoes()));
    }

    VetoRecorded record(RecordVeto c, Judgement judgement) {
        mustExist(c.itemId(), judgement);
        judgement
                .refuseFieldIf(stand.contains(c.itemId()), THE_VETO_STANDS, "itemId", c.itemId())
                .demandText(c.reason(), "reason");
        return new VetoRecorded(
                c.acceptanceId(), judgement.context(), c.itemId(), c.reason(), c.evidence(), c.problems());
    }

    VetoLifted lift(LiftVeto c, Judgement judgement) {
        mustExist(c.itemId(), judgement);
        judgement
                .refuseFieldIf(!stand.contains(c.itemId()), THE_VETO_DOES_NOT_STAND, "itemId", c.itemId())
                .demandText(c.reason(), "reason");
        return new VetoLifted(c.acceptanceId(), judgement.context(), c.itemId(), c.reason(), c.evidence());
    }

    private void mustExist(ItemId veto, Judgement judgement) {
        judgement.refuseFieldIf(!items.contains(veto), THE_RUBRIC_HAS_NO_SUCH_VETO, "itemId", veto);
    }

    Vetoes with(ItemId veto) {
        Set<ItemId> next = new LinkedHashSet<>(stand);
        next.add(veto);
        return new Vetoes(items, next);
    }

    Vetoes without(ItemId veto) {
        Set<ItemId> next = new LinkedHashSet<>(stand);
        next.remove(veto);
        return new Vetoes(items, next);
    }

    /** Those that stand, in the order of the rubric. */
    List<ItemId> standing() {
        return items.stream().filter(stand::contains).toList();
    }
}
