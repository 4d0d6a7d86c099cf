package io.qingliu.command.enforcement;

import static io.qingliu.command.kernel.Histories.unlessRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.Histories;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.Role;
import io.qingliu.events.enforcement.EnforcementEvent;
import io.qingliu.events.enforcement.JointActionRecorded;
import io.qingliu.events.enforcement.JointCaseClosed;
import io.qingliu.events.enforcement.JointCaseKind;
import io.qingliu.events.enforcement.JointCaseOpened;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.EnforcementId;
import io.qingliu.events.ids.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EnforcementHistoriesTest {
    private static final EnforcementId CASE = new EnforcementId("enforcement-1");
    private static final List<UnitId> UNITS = List.of(new UnitId("unit-500102"), new UnitId("unit-500156"));
    private static final LocalDate OPENED_ON = LocalDate.parse("2025-03-01");

    @Test
    void a_thousand_histories_keep_what_the_room_promises() {
        Histories.thousand(EnforcementEvent.class, (random, written) -> {
            Enforcement joint = Enforcement.NOT_YET;
            @Nullable LocalDate closedOn = null;
            for (int step = 0; step < 20; step++) {
                EnforcementCommand command = step == 0 ? opening(random) : any(random);
                Enforcement before = joint;
                for (EnforcementEvent event : unlessRefused(() -> before.decide(command))) {
                    LocalDate day = event.context().occurredOn();
                    switch (event) {
                        case JointCaseOpened e ->
                            assertThat(e.units()).as("joint means two").hasSize(2);
                        case JointActionRecorded e ->
                            assertThat(closedOn == null || !day.isAfter(closedOn))
                                    .as("nothing is done after the closing")
                                    .isTrue();
                        case JointCaseClosed e -> {
                            assertThat(closedOn).as("a case is closed once").isNull();
                            closedOn = day;
                        }
                    }
                    written.accept(event);
                    joint = joint.evolve(event);
                    assertThat(joint).isEqualTo(new Enforcement(closedOn));
                }
            }
        });
    }

    private static CommandContext he(RandomGenerator random) {
        return Someone.as(
                Role.ENFORCEMENT_DETACHMENT,
                "he",
                OPENED_ON.plusDays(random.nextInt(60)).toString());
    }

    private static EnforcementCommand opening(RandomGenerator random) {
        return new OpenJointCase(
                CASE,
                he(random),
                JointCaseKind.DIRECT_DISCHARGE,
                "偷排",
                UNITS,
                List.of(),
                List.of(),
                List.of(new ClusterId("cluster-QX01")));
    }

    private static EnforcementCommand any(RandomGenerator random) {
        return random.nextInt(10) == 0
                ? new CloseJointCase(CASE, he(random), "结案", null)
                : new RecordJointAction(CASE, he(random), "检查", "无异常", List.of());
    }
}
