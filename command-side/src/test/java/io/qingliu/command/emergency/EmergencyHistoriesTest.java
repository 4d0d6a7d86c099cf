package io.qingliu.command.emergency;

import static io.qingliu.command.kernel.Histories.unlessRefused;
import static io.qingliu.command.kernel.Someone.digest;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.Histories;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.Basis;
import io.qingliu.events.Role;
import io.qingliu.events.emergency.DrillHeld;
import io.qingliu.events.emergency.EmergencyEvent;
import io.qingliu.events.emergency.EmergencyPlansDocked;
import io.qingliu.events.emergency.EmergencyResourcesShared;
import io.qingliu.events.emergency.IncidentClosed;
import io.qingliu.events.emergency.IncidentGrade;
import io.qingliu.events.emergency.IncidentHandledJointly;
import io.qingliu.events.emergency.IncidentReported;
import io.qingliu.events.emergency.SharedResource;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.EmergencyId;
import io.qingliu.events.ids.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EmergencyHistoriesTest {
    private static final EmergencyId MATTER = new EmergencyId("emergency-1");
    private static final List<ClusterId> CLUSTERS = List.of(new ClusterId("cluster-QX01"));
    private static final List<OrganisationId> BOTH = List.of(new OrganisationId("org-a"), new OrganisationId("org-b"));
    private static final LocalDate FIRST = LocalDate.parse("2025-06-01");

    @Test
    void a_thousand_histories_keep_what_the_room_promises() {
        Histories.thousand(EmergencyEvent.class, (random, written) -> {
            Emergency matter = Emergency.NOT_YET;
            boolean incident = false;
            @Nullable LocalDate closedOn = null;
            for (int step = 0; step < 15; step++) {
                EmergencyCommand command = step == 0 ? opening(random) : any(random);
                Emergency before = matter;
                for (EmergencyEvent event : unlessRefused(() -> before.decide(command))) {
                    LocalDate day = event.context().occurredOn();
                    switch (event) {
                        case IncidentReported e -> incident = true;
                        case IncidentHandledJointly e -> {
                            assertThat(incident)
                                    .as("only an incident is handled")
                                    .isTrue();
                            assertThat(closedOn == null || !day.isAfter(closedOn))
                                    .as("nothing is done after the closing")
                                    .isTrue();
                        }
                        case IncidentClosed e -> {
                            assertThat(incident)
                                    .as("only an incident is closed")
                                    .isTrue();
                            assertThat(closedOn).as("and once").isNull();
                            closedOn = day;
                        }
                        case EmergencyPlansDocked e -> assertThat(e.parties()).hasSizeGreaterThan(1);
                        case EmergencyResourcesShared e ->
                            assertThat(e.resources()).isNotEmpty();
                        case DrillHeld e -> assertThat(e.parties()).hasSizeGreaterThan(1);
                    }
                    written.accept(event);
                    matter = matter.evolve(event);
                    assertThat(matter).isEqualTo(new Emergency(incident, closedOn));
                }
            }
        });
    }

    private static CommandContext li(RandomGenerator random) {
        return Someone.as(
                Role.DISTRICT_BUREAU, "li", FIRST.plusDays(random.nextInt(40)).toString());
    }

    private static EmergencyCommand opening(RandomGenerator random) {
        return switch (random.nextInt(6)) {
            case 0 ->
                new DockEmergencyPlans(
                        MATTER, li(random), BOTH, "对接", CLUSTERS, new Basis(null, "协议", null, digest('a')));
            case 1 ->
                new ShareEmergencyResources(
                        MATTER, li(random), BOTH, List.of(new SharedResource("水泵", 2, "台")), CLUSTERS);
            case 2 -> new HoldDrill(MATTER, li(random), "泄漏", BOTH, "良好", CLUSTERS, List.of());
            default -> new ReportIncident(MATTER, li(random), IncidentGrade.SERIOUS, "泄漏", CLUSTERS);
        };
    }

    private static EmergencyCommand any(RandomGenerator random) {
        return random.nextInt(6) == 0
                ? new CloseIncident(MATTER, li(random), "恢复")
                : new HandleIncidentJointly(MATTER, li(random), "截污", BOTH, List.of());
    }
}
