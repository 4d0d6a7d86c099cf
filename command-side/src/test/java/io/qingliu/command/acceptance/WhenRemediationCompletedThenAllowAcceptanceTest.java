package io.qingliu.command.acceptance;

import static io.qingliu.command.acceptance.TestRound.COMPLETED_ON;
import static io.qingliu.command.acceptance.TestRound.CYCLE;
import static io.qingliu.command.acceptance.TestRound.DUE_ON;
import static io.qingliu.command.acceptance.TestRound.FILES;
import static io.qingliu.command.acceptance.TestRound.ROUND;
import static io.qingliu.command.acceptance.TestRound.STILL_OPEN;
import static io.qingliu.command.acceptance.TestRound.firstRound;
import static io.qingliu.command.kernel.Someone.automation;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.command.kernel.Automation;
import io.qingliu.command.kernel.Command;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.Rule;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.Cohort;
import io.qingliu.events.DomainEvent;
import io.qingliu.events.Role;
import io.qingliu.events.remediation.CompletionDayCorrected;
import io.qingliu.events.remediation.RemediationCompleted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;

class WhenRemediationCompletedThenAllowAcceptanceTest {
    private static final CommandContext CONTEXT = automation("2024-11-28");
    private static final RemediationCompleted COMPLETED = new RemediationCompleted(
            CYCLE,
            Someone.as(Role.PARK_MANAGEMENT_BODY, "wu", "2024-11-28").toEventContext(),
            List.of(STILL_OPEN),
            Cohort.COHORT_2025,
            DUE_ON,
            0,
            firstRound(TestReference.RESCALE));
    private static final CompletionDayCorrected CORRECTED = new CompletionDayCorrected(
            CYCLE,
            Someone.as(Role.DISTRICT_BUREAU, "li", "2024-12-04").toEventContext(),
            COMPLETED_ON,
            LocalDate.parse("2024-12-02"),
            "日期抄错",
            FILES);
    private static final AllowAcceptance ALLOW = new AllowAcceptance(
            ROUND,
            CONTEXT,
            CYCLE,
            COMPLETED_ON,
            List.of(STILL_OPEN),
            Cohort.COHORT_2025,
            DUE_ON,
            firstRound(TestReference.RESCALE));
    private static final NoteCompletionDay NOTE =
            new NoteCompletionDay(ROUND, CONTEXT, CYCLE, LocalDate.parse("2024-12-02"), "日期抄错");

    private final List<Command> asked = new ArrayList<>();
    private final WhenRemediationCompletedThenAllowAcceptance automation =
            new WhenRemediationCompletedThenAllowAcceptance(new Hand());

    @Test
    void a_completed_cycle_allows_the_round_with_its_number_and_hands_over_the_last_sheet() {
        assertThat(WhenRemediationCompletedThenAllowAcceptance.request(COMPLETED, CONTEXT))
                .isEqualTo(ALLOW);
        automation.on(COMPLETED, GenericEventMessage.asEventMessage(COMPLETED));
        assertThat(asked).containsExactly(ALLOW);
    }

    @Test
    void a_corrected_day_is_told_to_the_round() {
        assertThat(WhenRemediationCompletedThenAllowAcceptance.request(CORRECTED, CONTEXT))
                .isEqualTo(NOTE);
        automation.on(CORRECTED, GenericEventMessage.asEventMessage(CORRECTED));
        assertThat(asked).containsExactly(NOTE);
    }

    /** Writes down what is asked. */
    private final class Hand implements Automation {
        @Override
        public void ask(
                Class<?> name,
                EventMessage<? extends DomainEvent> heard,
                Function<CommandContext, ? extends Command> request) {
            assertThat(name).isEqualTo(WhenRemediationCompletedThenAllowAcceptance.class);
            asked.add(request.apply(CONTEXT));
        }

        @Override
        public boolean askUnless(
                Rule expected,
                Class<?> name,
                EventMessage<? extends DomainEvent> heard,
                Function<CommandContext, ? extends Command> request) {
            throw new UnsupportedOperationException(expected.name());
        }
    }
}
