package io.qingliu.command.practice;

import static io.qingliu.command.kernel.Histories.unlessRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.Histories;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.PracticeId;
import io.qingliu.events.practice.PracticeAdopted;
import io.qingliu.events.practice.PracticeEvent;
import io.qingliu.events.practice.PracticePublished;
import io.qingliu.events.practice.PracticeWithdrawn;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PracticeHistoriesTest {
    private static final PracticeId PRACTICE = new PracticeId("practice-1");
    private static final List<ClusterId> CLUSTERS =
            List.of(new ClusterId("cluster-A"), new ClusterId("cluster-B"), new ClusterId("cluster-C"));
    private static final LocalDate PUBLISHED_ON = LocalDate.parse("2025-02-01");

    @Test
    void a_thousand_histories_keep_what_the_room_promises() {
        Histories.thousand(PracticeEvent.class, (random, written) -> {
            Practice practice = Practice.NOT_YET;
            Set<ClusterId> adopted = new HashSet<>();
            @Nullable LocalDate withdrawnOn = null;
            for (int step = 0; step < 15; step++) {
                PracticeCommand command = step == 0 ? publication(random) : any(random);
                Practice before = practice;
                for (PracticeEvent event : unlessRefused(() -> before.decide(command))) {
                    LocalDate day = event.context().occurredOn();
                    switch (event) {
                        case PracticePublished e -> assertThat(e.clusters()).isNotEmpty();
                        case PracticeAdopted e -> {
                            assertThat(adopted.add(e.clusterId()))
                                    .as("a cluster adopts it once")
                                    .isTrue();
                            assertThat(withdrawnOn == null || !day.isAfter(withdrawnOn))
                                    .as("a withdrawn practice is adopted no more")
                                    .isTrue();
                        }
                        case PracticeWithdrawn e -> {
                            assertThat(withdrawnOn).as("it is withdrawn once").isNull();
                            withdrawnOn = day;
                        }
                    }
                    written.accept(event);
                    practice = practice.evolve(event);
                    assertThat(practice).isEqualTo(new Practice(adopted, withdrawnOn));
                }
            }
        });
    }

    private static CommandContext on(Role role, RandomGenerator random) {
        return Someone.as(
                role, "zhou", PUBLISHED_ON.plusDays(random.nextInt(40)).toString());
    }

    private static PracticeCommand publication(RandomGenerator random) {
        return new PublishPractice(
                PRACTICE, on(Role.MUNICIPAL_BUREAU, random), "溯源", "逐井比对", CLUSTERS, List.of(), null);
    }

    private static PracticeCommand any(RandomGenerator random) {
        return random.nextInt(6) == 0
                ? new WithdrawPractice(PRACTICE, on(Role.MUNICIPAL_BUREAU, random), "效果不佳")
                : new AdoptPractice(
                        PRACTICE, on(Role.DISTRICT_BUREAU, random), CLUSTERS.get(random.nextInt(3)), List.of(), "推开");
    }
}
