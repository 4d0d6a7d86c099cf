package io.qingliu.command.summaryreport;

import static io.qingliu.command.kernel.Someone.automation;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.command.kernel.Automation;
import io.qingliu.command.kernel.Command;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.GeneralRule;
import io.qingliu.command.kernel.Opening;
import io.qingliu.command.kernel.Rule;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.Cohort;
import io.qingliu.events.DomainEvent;
import io.qingliu.events.PolicyRef;
import io.qingliu.events.Role;
import io.qingliu.events.RubricRef;
import io.qingliu.events.Verdict;
import io.qingliu.events.acceptance.AcceptanceAnnulled;
import io.qingliu.events.acceptance.AcceptanceConcluded;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.PolicyId;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.ids.RubricId;
import io.qingliu.events.ids.SummaryReportId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;

class WhenAcceptancePassedThenAllowSummaryReportTest {
    private static final ClusterId CLUSTER = new ClusterId("cluster-QX01");
    private static final AcceptanceId ROUND = AcceptanceId.of(CLUSTER, 2);
    private static final SummaryReportId REPORT = SummaryReportId.of(CLUSTER, 2);
    private static final LocalDate CONCLUDED_ON = LocalDate.parse("2024-12-05");
    private static final CommandContext CONTEXT = automation("2024-12-05");

    private static final AllowSummaryReport ALLOW = new AllowSummaryReport(REPORT, CONTEXT, ROUND, CONCLUDED_ON);
    private static final AllowSummaryReportAgain ALLOW_AGAIN =
            new AllowSummaryReportAgain(REPORT, CONTEXT, ROUND, CONCLUDED_ON);
    private static final TakeBackSummaryReport TAKE_BACK = new TakeBackSummaryReport(REPORT, CONTEXT, ROUND, "评分依据有误");

    @Test
    void what_is_asked_names_the_report_of_the_round() {
        assertThat(WhenAcceptancePassedThenAllowSummaryReport.request(concluded(Verdict.PASS), CONTEXT))
                .isEqualTo(ALLOW);
        assertThat(WhenAcceptancePassedThenAllowSummaryReport.requestAgain(concluded(Verdict.PASS), CONTEXT))
                .isEqualTo(ALLOW_AGAIN);
        assertThat(WhenAcceptancePassedThenAllowSummaryReport.request(annulled(Verdict.PASS), CONTEXT))
                .isEqualTo(TAKE_BACK);
    }

    @Test
    void a_pass_allows_the_report() {
        Hand hand = new Hand(false);
        hear(hand, concluded(Verdict.PASS));
        assertThat(hand.asked).containsExactly(ALLOW);
    }

    @Test
    void a_pass_after_an_annulled_one_allows_it_again() {
        Hand hand = new Hand(true);
        hear(hand, concluded(Verdict.PASS));
        assertThat(hand.asked).containsExactly(ALLOW_AGAIN);
    }

    @Test
    void an_annulled_pass_takes_it_back() {
        Hand hand = new Hand(true);
        automationWith(hand).on(annulled(Verdict.PASS), GenericEventMessage.asEventMessage(annulled(Verdict.PASS)));
        assertThat(hand.asked).containsExactly(TAKE_BACK);
    }

    @Test
    void a_fail_and_an_annulled_fail_say_nothing_about_reports() {
        Hand hand = new Hand(false);
        hear(hand, concluded(Verdict.FAIL));
        automationWith(hand).on(annulled(Verdict.FAIL), GenericEventMessage.asEventMessage(annulled(Verdict.FAIL)));
        assertThat(hand.asked).isEmpty();
    }

    private static void hear(Hand hand, AcceptanceConcluded event) {
        automationWith(hand).on(event, GenericEventMessage.asEventMessage(event));
    }

    private static WhenAcceptancePassedThenAllowSummaryReport automationWith(Hand hand) {
        return new WhenAcceptancePassedThenAllowSummaryReport(hand);
    }

    private static AcceptanceConcluded concluded(Verdict verdict) {
        return new AcceptanceConcluded(
                ROUND,
                Someone.as(Role.DISTRICT_BUREAU, "li", "2024-12-05").toEventContext(),
                verdict,
                920,
                1000,
                1000,
                10,
                900,
                new RubricRef(new RubricId("rubric-test"), 1),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                RemediationId.of(CLUSTER, 2),
                LocalDate.parse("2024-11-28"),
                Cohort.COHORT_2025,
                LocalDate.parse("2025-12-31"),
                new PolicyRef(new PolicyId("policy-acceptance"), 1));
    }

    private static AcceptanceAnnulled annulled(Verdict verdict) {
        return new AcceptanceAnnulled(
                ROUND,
                Someone.as(Role.MUNICIPAL_BUREAU, "zhou", "2024-12-20").toEventContext(),
                verdict,
                "评分依据有误",
                List.of(),
                LocalDate.parse("2024-11-28"),
                CONCLUDED_ON);
    }

    /** Writes down what is asked; knows only whether the report's stream exists. */
    private static final class Hand implements Automation {
        private final boolean opened;
        private final List<Command> asked = new ArrayList<>();

        Hand(boolean opened) {
            this.opened = opened;
        }

        @Override
        public void ask(
                Class<?> automation,
                EventMessage<? extends DomainEvent> heard,
                Function<CommandContext, ? extends Command> request) {
            assertThat(automation).isEqualTo(WhenAcceptancePassedThenAllowSummaryReport.class);
            asked.add(request.apply(CONTEXT));
        }

        @Override
        public boolean askUnless(
                Rule expected,
                Class<?> automation,
                EventMessage<? extends DomainEvent> heard,
                Function<CommandContext, ? extends Command> request) {
            Command command = request.apply(CONTEXT);
            assertThat(expected).isEqualTo(GeneralRule.IT_WAS_ALREADY_OPENED);
            if (command instanceof Opening && opened) {
                return false;
            }
            ask(automation, heard, request);
            return true;
        }
    }
}
