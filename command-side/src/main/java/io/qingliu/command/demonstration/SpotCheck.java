package io.qingliu.command.demonstration;

import static io.qingliu.command.demonstration.DemonstrationRule.AN_EXPERT_FINDS_IN_THEIR_OWN_NAME;
import static io.qingliu.command.demonstration.DemonstrationRule.AN_EXPERT_HAS_NO_CONFLICT_OF_INTEREST;
import static io.qingliu.command.demonstration.DemonstrationRule.AN_EXPERT_STANDS_ONCE;
import static io.qingliu.command.demonstration.DemonstrationRule.AN_ITEM_STANDS_ONCE;
import static io.qingliu.command.demonstration.DemonstrationRule.A_FINDING_STANDS_ONCE;
import static io.qingliu.command.demonstration.DemonstrationRule.A_SPOT_CHECK_NAMES_ITS_EXPERTS;
import static io.qingliu.command.demonstration.DemonstrationRule.NO_SPOT_CHECK_IS_ASSIGNED;
import static io.qingliu.command.demonstration.DemonstrationRule.ONLY_AN_ASSIGNED_EXPERT_FINDS;
import static io.qingliu.command.demonstration.DemonstrationRule.POINTS_TRAVEL_WITH_THEIR_SCALE;

import io.qingliu.command.kernel.Judgement;
import io.qingliu.events.EventContext;
import io.qingliu.events.Role;
import io.qingliu.events.demonstration.AssignedExpert;
import io.qingliu.events.demonstration.CheckedItem;
import io.qingliu.events.demonstration.SpotCheckAssigned;
import io.qingliu.events.demonstration.SpotCheckFindingRecorded;
import io.qingliu.events.ids.ActorId;
import io.qingliu.events.ids.ItemId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The on-site check 现场核实抽查: who was assigned, and who has found.
 *
 * @param assigned the experts assigned so far
 * @param found those whose finding stands and who were not assigned again since
 * @param sampled whether any finding was ever recorded
 */
record SpotCheck(Set<ActorId> assigned, Set<ActorId> found, boolean sampled) {
    /** Before any assignment; the check is a sample, and it may stay so. */
    static final SpotCheck NONE = new SpotCheck(Set.of(), Set.of(), false);

    private static final Set<Integer> SCALES = Set.of(1, 10, 100, 1000);

    SpotCheck {
        assigned = Set.copyOf(assigned);
        found = Set.copyOf(found);
    }

    SpotCheckAssigned assign(AssignSpotCheck c, Judgement judgement) {
        judgement.refuseFieldIf(c.experts().isEmpty(), A_SPOT_CHECK_NAMES_ITS_EXPERTS, "experts");
        Set<ActorId> once = new HashSet<>();
        for (int i = 0; i < c.experts().size(); i++) {
            AssignedExpert expert = c.experts().get(i);
            judgement
                    .refuseFieldIf(
                            !once.add(expert.actor()),
                            AN_EXPERT_STANDS_ONCE,
                            "experts[" + i + "].actor",
                            expert.actor())
                    .refuseFieldIf(
                            !expert.noConflict(),
                            AN_EXPERT_HAS_NO_CONFLICT_OF_INTEREST,
                            "experts[" + i + "].noConflict",
                            expert.actor());
        }
        return new SpotCheckAssigned(c.demonstrationId(), judgement.context(), c.experts(), c.visitOn());
    }

    SpotCheckFindingRecorded find(RecordSpotCheckFinding c, Judgement judgement) {
        EventContext by = judgement.command().toEventContext();
        judgement
                .refuseIf(assigned.isEmpty(), NO_SPOT_CHECK_IS_ASSIGNED)
                .refuseFieldIf(
                        by.answeringRole() == Role.EXPERT
                                && !by.answeringActor().equals(c.expert()),
                        AN_EXPERT_FINDS_IN_THEIR_OWN_NAME,
                        "expert",
                        c.expert())
                .refuseFieldIf(!assigned.contains(c.expert()), ONLY_AN_ASSIGNED_EXPERT_FINDS, "expert", c.expert())
                .refuseFieldIf(found.contains(c.expert()), A_FINDING_STANDS_ONCE, "expert", c.expert())
                .demandText(c.finding(), "finding");
        mustBeCheckedWell(c.items(), judgement);
        return new SpotCheckFindingRecorded(
                c.demonstrationId(),
                judgement.context(),
                c.expert(),
                c.items(),
                c.foundation(),
                c.conditions(),
                c.enthusiasm(),
                c.finding(),
                c.evidence());
    }

    private static void mustBeCheckedWell(List<CheckedItem> items, Judgement judgement) {
        Set<ItemId> once = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            CheckedItem item = items.get(i);
            judgement
                    .refuseFieldIf(
                            !once.add(item.itemId()), AN_ITEM_STANDS_ONCE, "items[" + i + "].itemId", item.itemId())
                    .refuseFieldIf(
                            !pointsMeanSomething(item),
                            POINTS_TRAVEL_WITH_THEIR_SCALE,
                            "items[" + i + "].points",
                            item.itemId());
        }
    }

    private static boolean pointsMeanSomething(CheckedItem item) {
        Long points = item.points();
        Integer scale = item.scale();
        return points == null ? scale == null : scale != null && points >= 0 && SCALES.contains(scale);
    }

    SpotCheck after(SpotCheckAssigned e) {
        Set<ActorId> all = new HashSet<>(assigned);
        Set<ActorId> still = new HashSet<>(found);
        for (AssignedExpert expert : e.experts()) {
            all.add(expert.actor());
            still.remove(expert.actor());
        }
        return new SpotCheck(all, still, sampled);
    }

    SpotCheck after(SpotCheckFindingRecorded e) {
        Set<ActorId> all = new HashSet<>(found);
        all.add(e.expert());
        return new SpotCheck(assigned, all, true);
    }
}
