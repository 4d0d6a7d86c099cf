package io.qingliu.command.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.RuleRefused;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.Mark;
import io.qingliu.events.NotApplicableRule;
import io.qingliu.events.Role;
import io.qingliu.events.RubricCategory;
import io.qingliu.events.RubricItem;
import io.qingliu.events.ids.ItemId;
import io.qingliu.events.ids.RubricId;
import io.qingliu.events.rubric.RubricEvent;
import io.qingliu.events.rubric.RubricPublished;
import io.qingliu.events.rubric.RubricWithdrawn;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/** A thousand histories of random commands: whatever is published can be used, whatever is withdrawn was published. */
class RubricHistoriesTest {
    private static final int HISTORIES = 1_000;
    private static final int STEPS = 60;
    private static final RubricId RUBRIC = new RubricId("rubric-test");
    private static final CommandContext ZHOU = Someone.as(Role.MUNICIPAL_BUREAU, "zhou", "2024-07-01");

    private int published;
    private int withdrawn;
    private int refused;

    @Test
    void no_history_leads_to_an_impossible_rubric() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20240701L);
        for (int history = 0; history < HISTORIES; history++) {
            Rubric rubric = Rubric.NOT_YET;
            for (int step = 0; step < STEPS; step++) {
                rubric = live(rubric, anyCommand(random, rubric.lastVersion()));
            }
        }
        assertThat(published).isGreaterThan(5_000);
        assertThat(withdrawn).isGreaterThan(2_000);
        assertThat(refused).isGreaterThan(10_000);
    }

    private Rubric live(Rubric before, RubricCommand command) {
        List<RubricEvent> events;
        try {
            events = before.decide(command);
        } catch (RuleRefused rule) {
            refused++;
            return before;
        }
        Rubric after = before;
        for (RubricEvent event : events) {
            after = after.evolve(event);
            switch (event) {
                case RubricPublished e -> {
                    published++;
                    assertThat(after.lastVersion()).isEqualTo(before.lastVersion() + 1);
                    canBeUsed(e);
                }
                case RubricWithdrawn e -> {
                    withdrawn++;
                    assertThat(before.withdrawn()).doesNotContain(e.version());
                    assertThat(after.withdrawn()).contains(e.version());
                }
            }
        }
        int last = after.lastVersion();
        assertThat(after.withdrawn()).allMatch(version -> version >= 1 && version <= last);
        return after;
    }

    /** Computed apart from the code under test, without its limits. */
    private static void canBeUsed(RubricPublished version) {
        BigInteger sum = version.items().stream()
                .filter(item -> !item.bonus())
                .map(item -> BigInteger.valueOf(item.maxPoints()))
                .reduce(BigInteger.ZERO, BigInteger::add);
        assertThat(sum).isEqualTo(BigInteger.valueOf(version.maxPoints())).isPositive();
        BigInteger mark = BigInteger.valueOf(version.passMarkPoints());
        assertThat(mark.multiply(BigInteger.valueOf(100))).isGreaterThanOrEqualTo(sum.multiply(BigInteger.valueOf(90)));
        assertThat(mark).isLessThanOrEqualTo(sum);
        assertThat(version.items().stream().map(RubricItem::itemId)).doesNotHaveDuplicates();
    }

    private static RubricCommand anyCommand(RandomGenerator random, int last) {
        if (random.nextInt(4) == 0) {
            return new WithdrawRubric(RUBRIC, ZHOU, random.nextInt(last + 2), "停用");
        }
        List<RubricItem> items = new ArrayList<>();
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            String code = "A" + (random.nextInt(10) == 0 ? 0 : i);
            long worth = random.nextInt(15) == 0 ? Long.MAX_VALUE : random.nextLong(60);
            items.add(new RubricItem(
                    new ItemId(code), new ItemId("A"), "项", "Item", worth, random.nextInt(6) == 0, "扣分", "照片"));
        }
        long sum = items.stream()
                .filter(item -> !item.bonus())
                .mapToLong(RubricItem::maxPoints)
                .sum();
        long mark = sum * (85 + random.nextInt(16)) / 100;
        int version = random.nextInt(5) == 0 ? random.nextInt(12) : last + 1;
        List<RubricCategory> categories = List.of(new RubricCategory(new ItemId("A"), "类", "Category", sum));
        return version == 1
                ? new PublishRubric(
                        RUBRIC,
                        ZHOU,
                        version,
                        "细则",
                        Mark.PROPOSED,
                        1,
                        sum,
                        mark,
                        NotApplicableRule.RESCALE,
                        categories,
                        items,
                        List.of())
                : new PublishRubricVersion(
                        RUBRIC,
                        ZHOU,
                        version,
                        "细则",
                        Mark.PROPOSED,
                        1,
                        sum,
                        mark,
                        NotApplicableRule.RESCALE,
                        categories,
                        items,
                        List.of());
    }
}
