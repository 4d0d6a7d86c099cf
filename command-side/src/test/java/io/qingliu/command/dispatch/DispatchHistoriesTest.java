package io.qingliu.command.dispatch;

import static io.qingliu.command.kernel.Histories.unlessRefused;
import static io.qingliu.command.kernel.Someone.organisation;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.Histories;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.Role;
import io.qingliu.events.dispatch.DispatchEvent;
import io.qingliu.events.dispatch.DispatchExtended;
import io.qingliu.events.dispatch.DispatchFollowedUp;
import io.qingliu.events.dispatch.DispatchKind;
import io.qingliu.events.dispatch.DispatchOpened;
import io.qingliu.events.dispatch.DispatchSettled;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.DispatchId;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DispatchHistoriesTest {
    private static final DispatchId MATTER = new DispatchId("dispatch-1");
    private static final LocalDate OPENED_ON = LocalDate.parse("2024-10-01");

    @Test
    void a_thousand_histories_keep_what_the_room_promises() {
        Histories.thousand(DispatchEvent.class, (random, written) -> {
            Dispatch matter = Dispatch.NOT_YET;
            LocalDate due = OPENED_ON;
            @Nullable LocalDate settledOn = null;
            for (int step = 0; step < 20; step++) {
                DispatchCommand command = step == 0 ? opening(random) : any(random);
                Dispatch before = matter;
                for (DispatchEvent event : unlessRefused(() -> before.decide(command))) {
                    LocalDate day = event.context().occurredOn();
                    switch (event) {
                        case DispatchOpened e -> due = e.dueOn();
                        case DispatchFollowedUp e ->
                            assertThat(settledOn == null || !day.isAfter(settledOn))
                                    .as("nothing is done after the settlement")
                                    .isTrue();
                        case DispatchExtended e -> {
                            assertThat(settledOn)
                                    .as("a settled matter gets no more time")
                                    .isNull();
                            assertThat(e.before())
                                    .as("the day that stood is told")
                                    .isEqualTo(due);
                            assertThat(e.after()).as("more time is a later day").isAfter(due);
                            due = e.after();
                        }
                        case DispatchSettled e -> {
                            assertThat(settledOn).as("a matter is settled once").isNull();
                            assertThat(due.plusDays(e.daysLate()))
                                    .as("late by so many days, or not at all")
                                    .isEqualTo(day.isAfter(due) ? day : due);
                            settledOn = day;
                        }
                    }
                    written.accept(event);
                    matter = matter.evolve(event);
                    assertThat(matter).isEqualTo(new Dispatch(due, settledOn));
                }
            }
        });
    }

    private static CommandContext zhou(RandomGenerator random) {
        return Someone.as(Role.MUNICIPAL_BUREAU, "zhou", day(random).toString());
    }

    private static LocalDate day(RandomGenerator random) {
        return OPENED_ON.plusDays(random.nextInt(90));
    }

    private static DispatchCommand opening(RandomGenerator random) {
        return new OpenDispatch(
                MATTER,
                zhou(random),
                DispatchKind.DISPATCH,
                "十月调度",
                organisation(Role.DISTRICT_BUREAU),
                day(random),
                List.of(new ClusterId("cluster-QX01")));
    }

    private static DispatchCommand any(RandomGenerator random) {
        return switch (random.nextInt(8)) {
            case 0 -> new SettleDispatch(MATTER, zhou(random), "办结");
            case 1, 2, 3 -> new ExtendDispatch(MATTER, zhou(random), day(random), "降雨");
            default -> new FollowUpDispatch(MATTER, zhou(random), "推进", List.of());
        };
    }
}
