package io.qingliu.command.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.events.ItemPoints;
import io.qingliu.events.NotApplicableRule;
import io.qingliu.events.Role;
import io.qingliu.events.ScoredRound;
import io.qingliu.events.Verdict;
import io.qingliu.events.acceptance.AcceptanceAllowed;
import io.qingliu.events.acceptance.AcceptanceAnnulled;
import io.qingliu.events.acceptance.AcceptanceConcluded;
import io.qingliu.events.acceptance.AcceptanceEvent;
import io.qingliu.events.acceptance.AcceptanceOpened;
import io.qingliu.events.acceptance.AcceptanceSigned;
import io.qingliu.events.acceptance.CompletionDayNoted;
import io.qingliu.events.acceptance.EssentialTicked;
import io.qingliu.events.acceptance.ItemDeclaredNotApplicable;
import io.qingliu.events.acceptance.ScoreItemRecorded;
import io.qingliu.events.acceptance.ScoreItemRevised;
import io.qingliu.events.acceptance.SignatureVoided;
import io.qingliu.events.acceptance.VetoLifted;
import io.qingliu.events.acceptance.VetoRecorded;
import io.qingliu.events.ids.ActorId;
import io.qingliu.events.ids.ItemId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps its own books over a round's events, in another way than the room does, and asserts what must always be so. */
final class Bookkeeper {
    static final Map<ItemId, Long> MAXIMA =
            Map.of(new ItemId("A1"), 400L, new ItemId("B1"), 300L, new ItemId("C1"), 300L, new ItemId("Z1"), 20L);

    private static final ItemId BONUS = new ItemId("Z1");

    private final Map<ItemId, Long> points = new HashMap<>();
    private final Set<ItemId> outside = new HashSet<>();
    private final Set<ItemId> vetoes = new HashSet<>();
    private final Set<ItemId> ticked = new HashSet<>();
    private final Map<Role, ActorId> signatories = new HashMap<>();
    private NotApplicableRule rule = NotApplicableRule.NOT_ALLOWED;
    private LocalDate completedOn = LocalDate.MIN;
    private boolean open;
    private @Nullable AcceptanceConcluded conclusion;

    void enter(AcceptanceEvent event) {
        switch (event) {
            case AcceptanceAllowed e -> completedOn = e.remediationCompletedOn();
            case CompletionDayNoted e -> {
                assertThat(e.before()).isEqualTo(completedOn).isNotEqualTo(e.after());
                assertThat(e.verdict()).isEqualTo(conclusion == null ? null : conclusion.verdict());
                completedOn = e.after();
            }
            case AcceptanceOpened e -> opened(e);
            case EssentialTicked e -> ticked.add(e.itemId());
            case ScoreItemRecorded e -> {
                assertThat(e.before()).isEqualTo(outside.contains(e.itemId()) ? null : points.get(e.itemId()));
                give(e.itemId(), e.after());
            }
            case ScoreItemRevised e -> {
                assertThat(points).containsEntry(e.itemId(), e.before());
                give(e.itemId(), e.after());
            }
            case ItemDeclaredNotApplicable e -> {
                assertThat(rule).isNotEqualTo(NotApplicableRule.NOT_ALLOWED);
                assertThat(e.before()).isEqualTo(points.remove(e.itemId()));
                assertThat(outside.add(e.itemId())).isTrue();
                mustBeUnsigned();
            }
            case VetoRecorded e -> {
                assertThat(vetoes.add(e.itemId())).isTrue();
                mustBeUnsigned();
            }
            case VetoLifted e -> {
                assertThat(vetoes.remove(e.itemId())).isTrue();
                mustBeUnsigned();
            }
            case AcceptanceSigned e -> signed(e);
            case SignatureVoided e -> assertThat(signatories.remove(e.role())).isNotNull();
            case AcceptanceConcluded e -> concluded(e);
            case AcceptanceAnnulled e -> {
                assertThat(conclusion).isNotNull();
                assertThat(e.verdict()).isEqualTo(conclusion.verdict());
                conclusion = null;
            }
        }
    }

    private void opened(AcceptanceOpened e) {
        assertThat(open).isFalse();
        assertThat(conclusion).isNull();
        open = true;
        rule = e.rubric().notApplicable();
        points.clear();
        outside.clear();
        vetoes.clear();
        ticked.clear();
        signatories.clear();
        ScoredRound carried = e.carried();
        if (carried != null) {
            assertThat(carried.rubric()).isEqualTo(e.rubric().ref());
            carried.points().forEach(item -> points.put(item.itemId(), item.points()));
            outside.addAll(carried.notApplicable());
            vetoes.addAll(carried.standingVetoes());
        }
    }

    private void give(ItemId item, long given) {
        assertThat(given).isBetween(0L, MAXIMA.get(item));
        points.put(item, given);
        outside.remove(item);
        mustBeUnsigned();
    }

    private void signed(AcceptanceSigned e) {
        mustHaveNoGaps();
        assertThat(signatories).doesNotContainKey(e.role()).doesNotContainValue(e.signatory());
        signatories.put(e.role(), e.signatory());
        assertThat(e.earnedPoints()).isEqualTo(earned());
        assertThat(e.applicablePoints()).isEqualTo(applicable());
        assertThat(e.standingVetoes()).containsExactlyInAnyOrderElementsOf(vetoes);
    }

    private void concluded(AcceptanceConcluded e) {
        mustHaveNoGaps();
        assertThat(ticked).hasSize(2);
        assertThat(signatories).containsOnlyKeys(Role.DISTRICT_BUREAU, Role.ENFORCEMENT_DETACHMENT);
        assertThat(e.earnedPoints()).isEqualTo(earned());
        assertThat(e.applicablePoints()).isEqualTo(applicable());
        assertThat(e.remediationCompletedOn()).isEqualTo(completedOn);
        long items = e.items().stream().mapToLong(ItemPoints::points).sum();
        long given = rule == NotApplicableRule.FULL_MARKS ? maxima(e.notApplicable()) : 0;
        assertThat(items + given).isEqualTo(e.earnedPoints());
        assertThat(e.verdict() == Verdict.PASS).isEqualTo(reachesNinety() && vetoes.isEmpty());
        open = false;
        conclusion = e;
    }

    /** Earned ≥ 90 % of what applies, by decimal fractions instead of the room's products of whole numbers. */
    private boolean reachesNinety() {
        return new BigDecimal(earned()).compareTo(new BigDecimal(applicable()).multiply(new BigDecimal("0.9"))) >= 0;
    }

    private long earned() {
        long scored = points.values().stream().mapToLong(Long::longValue).sum();
        return rule == NotApplicableRule.FULL_MARKS ? scored + maxima(List.copyOf(outside)) : scored;
    }

    private long applicable() {
        return rule == NotApplicableRule.RESCALE ? 1000 - maxima(List.copyOf(outside)) : 1000;
    }

    private static long maxima(List<ItemId> items) {
        return items.stream().mapToLong(item -> MAXIMA.getOrDefault(item, 0L)).sum();
    }

    private void mustHaveNoGaps() {
        for (ItemId item : MAXIMA.keySet()) {
            assertThat(item.equals(BONUS) || points.containsKey(item) || outside.contains(item))
                    .as("%s is judged", item)
                    .isTrue();
        }
    }

    private void mustBeUnsigned() {
        assertThat(signatories).isEmpty();
    }

    /** What the room knows is what the books say. */
    void compare(Acceptance round) {
        assertThat(round.conclusion()).isEqualTo(conclusion);
        OpenRound known = round.open();
        assertThat(known != null).isEqualTo(open);
        if (known != null) {
            Total total = known.card().total();
            assertThat(total.earnedPoints()).isEqualTo(earned());
            assertThat(total.applicablePoints()).isEqualTo(applicable()).isPositive();
            assertThat(known.vetoes().standing()).containsExactlyInAnyOrderElementsOf(vetoes);
            assertThat(known.signatures().given()).hasSize(signatories.size());
        }
    }
}
