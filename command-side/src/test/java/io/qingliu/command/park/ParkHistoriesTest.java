package io.qingliu.command.park;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.RuleRefused;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.Frontage;
import io.qingliu.events.ParkLevel;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ParkId;
import io.qingliu.events.ids.UnitId;
import io.qingliu.events.park.ParkContainmentDeclared;
import io.qingliu.events.park.ParkEvent;
import io.qingliu.events.park.ParkLevelChanged;
import io.qingliu.events.park.ParkMerged;
import io.qingliu.events.park.ParkRenamed;
import io.qingliu.events.park.ParkSplit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class ParkHistoriesTest {
    private static final ParkId PARK = new ParkId("park-a");
    private static final List<ParkId> PARKS = List.of(PARK, new ParkId("park-b"), new ParkId("park-c"));
    private static final List<String> NAMES = List.of("甲", "乙", "丙");
    private static final CommandContext ZHOU = Someone.as(Role.MUNICIPAL_BUREAU, "zhou", "2024-07-01");

    private final Map<Class<?>, Integer> seen = new HashMap<>();

    @Test
    void a_thousand_histories_keep_what_the_room_promises() {
        for (int seed = 0; seed < 1_000; seed++) {
            live(RandomGeneratorFactory.of("L64X128MixRandom").create(seed));
        }
        for (Class<?> type : ParkEvent.class.getPermittedSubclasses()) {
            assertThat(seen.getOrDefault(type, 0)).as(type.getSimpleName()).isGreaterThan(100);
        }
    }

    private void live(RandomGenerator random) {
        Park park = Park.NOT_YET;
        boolean ended = false;
        for (int step = 0; step < 25; step++) {
            ParkCommand command = step == 0 ? registration() : any(random);
            List<ParkEvent> events;
            try {
                events = park.decide(command);
            } catch (RuleRefused refused) {
                continue;
            }
            assertThat(ended).as("a park that ended takes no more").isFalse();
            for (ParkEvent event : events) {
                everyChangeChangesSomething(park, event);
                seen.merge(event.getClass(), 1, Integer::sum);
                park = park.evolve(event);
                ended = event instanceof ParkSplit || event instanceof ParkMerged;
                assertThat(park.within()).as("a park never lies within itself").isNotEqualTo(PARK);
                assertThat(park.ended()).isEqualTo(ended);
            }
        }
    }

    private static void everyChangeChangesSomething(Park before, ParkEvent event) {
        switch (event) {
            case ParkRenamed e ->
                assertThat(e.before()).isEqualTo(before.name()).isNotEqualTo(e.after());
            case ParkLevelChanged e ->
                assertThat(e.before()).isEqualTo(before.level()).isNotEqualTo(e.after());
            case ParkContainmentDeclared e -> assertThat(e.within()).isNotEqualTo(before.within());
            case ParkSplit e ->
                assertThat(e.successors())
                        .hasSizeGreaterThan(1)
                        .doesNotHaveDuplicates()
                        .doesNotContain(PARK);
            case ParkMerged e -> assertThat(e.into()).isNotEqualTo(PARK);
            default -> {}
        }
    }

    private static ParkCommand registration() {
        return new RegisterPark(
                PARK,
                ZHOU,
                "甲",
                null,
                ParkLevel.PROVINCIAL,
                false,
                Frontage.NO,
                List.of(),
                null,
                List.of(new UnitId("unit-500102")),
                null);
    }

    private static ParkCommand any(RandomGenerator random) {
        ParkId other = PARKS.get(random.nextInt(3));
        return switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> new RenamePark(PARK, ZHOU, NAMES.get(random.nextInt(3)), "批复");
            case 4, 5, 6 -> new ChangeParkLevel(PARK, ZHOU, ParkLevel.values()[random.nextInt(2)], List.of(), "批复");
            case 7, 8, 9 -> new DeclareParkContainment(PARK, ZHOU, random.nextInt(3) == 0 ? null : other, "核对");
            case 10 -> new SplitPark(PARK, ZHOU, List.of(other, PARKS.get(random.nextInt(3))), "分设");
            default -> new MergePark(PARK, ZHOU, other, "整合");
        };
    }
}
