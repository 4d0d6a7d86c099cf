package io.qingliu.command.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.events.DomainEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Random histories of a room, each from its own seed, and a count of what was written so that a test knows what it reached. */
public final class Histories {
    private static final int COUNT = 1_000;
    private static final int REACHED = 100;

    private Histories() {}

    /**
     * A thousand lives; afterwards every event of the family was written more than a hundred times.
     *
     * @param family the sealed family of the room's events
     * @param life one history: takes its dice, and where to tell what was written
     */
    public static void thousand(Class<?> family, BiConsumer<RandomGenerator, Consumer<DomainEvent>> life) {
        Map<Class<?>, Integer> seen = new HashMap<>();
        for (int seed = 0; seed < COUNT; seed++) {
            life.accept(
                    RandomGeneratorFactory.of("L64X128MixRandom").create(seed),
                    event -> seen.merge(event.getClass(), 1, Integer::sum));
        }
        for (Class<?> type : family.getPermittedSubclasses()) {
            assertThat(seen.getOrDefault(type, 0)).as(type.getSimpleName()).isGreaterThan(REACHED);
        }
    }

    /** What a decision answers; nothing where a rule refuses it. */
    public static <E extends DomainEvent> List<E> unlessRefused(Supplier<List<E>> decision) {
        try {
            return decision.get();
        } catch (RuleRefused refused) {
            return List.of();
        }
    }
}
