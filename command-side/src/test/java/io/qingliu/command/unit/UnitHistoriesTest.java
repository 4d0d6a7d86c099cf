package io.qingliu.command.unit;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.RuleRefused;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.DivisionCode;
import io.qingliu.events.ids.OrganisationId;
import io.qingliu.events.ids.UnitId;
import io.qingliu.events.unit.DivisionCodeAssigned;
import io.qingliu.events.unit.MovedCluster;
import io.qingliu.events.unit.UnitAbolished;
import io.qingliu.events.unit.UnitBoundaryChanged;
import io.qingliu.events.unit.UnitEvent;
import io.qingliu.events.unit.UnitKind;
import io.qingliu.events.unit.UnitMerged;
import io.qingliu.events.unit.UnitRenamed;
import io.qingliu.events.unit.UnitSplit;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class UnitHistoriesTest {
    private static final List<UnitId> UNITS = List.of(new UnitId("unit-a"), new UnitId("unit-b"), new UnitId("unit-c"));
    private static final UnitId UNIT = UNITS.getFirst();
    private static final List<OrganisationId> ORGANISATIONS =
            List.of(new OrganisationId("org-a"), new OrganisationId("org-b"), new OrganisationId("org-c"));
    private static final List<DivisionCode> CODES = List.of(new DivisionCode("500102"), new DivisionCode("500103"));
    private static final List<String> NAMES = List.of("甲", "乙", "丙");
    private static final LocalDate DAY = LocalDate.parse("2026-01-01");
    private static final CommandContext ZHOU = Someone.as(Role.MUNICIPAL_BUREAU, "zhou", "2025-11-06");

    private final Map<Class<?>, Integer> seen = new HashMap<>();

    @Test
    void a_thousand_histories_keep_what_the_room_promises() {
        for (int seed = 0; seed < 1_000; seed++) {
            live(RandomGeneratorFactory.of("L64X128MixRandom").create(seed));
        }
        for (Class<?> type : UnitEvent.class.getPermittedSubclasses()) {
            assertThat(seen.getOrDefault(type, 0)).as(type.getSimpleName()).isGreaterThan(60);
        }
    }

    private void live(RandomGenerator random) {
        Unit unit = Unit.NOT_YET;
        boolean ended = false;
        for (int step = 0; step < 30; step++) {
            UnitCommand command = step == 0
                    ? new EstablishUnit(
                            UNIT,
                            ZHOU,
                            "甲",
                            null,
                            UnitKind.COUNTY,
                            null,
                            DAY,
                            ORGANISATIONS.get(0),
                            ORGANISATIONS.get(1))
                    : any(random);
            List<UnitEvent> events;
            try {
                events = unit.decide(command);
            } catch (RuleRefused refused) {
                continue;
            }
            assertThat(ended).as("a unit that ended takes no more").isFalse();
            for (UnitEvent event : events) {
                itFollowsFromWhatWas(unit, event);
                seen.merge(event.getClass(), 1, Integer::sum);
                unit = unit.evolve(event);
                Unit.SigningPair pair = Objects.requireNonNull(unit.pair());
                assertThat(pair.section()).as("two organisations sign").isNotEqualTo(pair.team());
                ended = unit.ended();
            }
        }
    }

    private static void itFollowsFromWhatWas(Unit before, UnitEvent event) {
        switch (event) {
            case UnitRenamed e ->
                assertThat(e.before()).isEqualTo(before.name()).isNotEqualTo(e.after());
            case DivisionCodeAssigned e ->
                assertThat(e.before()).isEqualTo(before.divisionCode()).isNotEqualTo(e.after());
            case UnitBoundaryChanged e ->
                assertThat(e.clustersMoved()).extracting(MovedCluster::to).doesNotContain(UNIT);
            case UnitSplit e -> clustersFollow(e.successors(), e.clustersMoved());
            case UnitMerged e -> clustersFollow(List.of(e.into()), e.clustersMoved());
            case UnitAbolished e -> clustersFollow(e.successors(), e.clustersMoved());
            default -> {}
        }
    }

    private static void clustersFollow(List<UnitId> successors, List<MovedCluster> moved) {
        assertThat(successors).isNotEmpty().doesNotContain(UNIT);
        assertThat(moved).extracting(MovedCluster::to).isSubsetOf(successors);
    }

    private static UnitCommand any(RandomGenerator random) {
        List<UnitId> two = List.of(UNITS.get(random.nextInt(3)), UNITS.get(random.nextInt(3)));
        List<MovedCluster> moved = List.of(new MovedCluster(new ClusterId("cluster-A1"), UNITS.get(random.nextInt(3))));
        return switch (random.nextInt(20)) {
            case 0, 1, 2, 3 -> new RenameUnit(UNIT, ZHOU, NAMES.get(random.nextInt(3)), DAY, "批复");
            case 4, 5, 6, 7 -> new AssignDivisionCode(UNIT, ZHOU, CODES.get(random.nextInt(2)), DAY);
            case 8, 9, 10, 11 ->
                new DesignateSigningPair(
                        UNIT,
                        ZHOU,
                        ORGANISATIONS.get(random.nextInt(3)),
                        ORGANISATIONS.get(random.nextInt(3)),
                        DAY,
                        "机构改革");
            case 12, 13, 14, 15 -> new ChangeUnitBoundary(UNIT, ZHOU, "划出", moved, DAY);
            case 16, 17 -> new SplitUnit(UNIT, ZHOU, two, moved, DAY, "批复");
            case 18 -> new MergeUnit(UNIT, ZHOU, two.getFirst(), moved, DAY, "批复");
            default -> new AbolishUnit(UNIT, ZHOU, two.subList(0, random.nextInt(3)), moved, DAY, "批复");
        };
    }
}
