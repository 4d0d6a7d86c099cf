package io.qingliu.command.demonstration;

import static io.qingliu.command.demonstration.DemonstrationStory.APPLICATION;
import static io.qingliu.command.demonstration.DemonstrationStory.CANDIDATES;
import static io.qingliu.command.demonstration.DemonstrationStory.CIRCULAR;
import static io.qingliu.command.demonstration.DemonstrationStory.CLUSTER;
import static io.qingliu.command.demonstration.DemonstrationStory.DECIDED_ON;
import static io.qingliu.command.demonstration.DemonstrationStory.DEMONSTRATION;
import static io.qingliu.command.demonstration.DemonstrationStory.FINAL;
import static io.qingliu.command.demonstration.DemonstrationStory.PAPER;
import static io.qingliu.command.demonstration.DemonstrationStory.POLICY;
import static io.qingliu.command.demonstration.DemonstrationStory.REPORT;
import static io.qingliu.command.demonstration.DemonstrationStory.ROUND;
import static io.qingliu.command.demonstration.DemonstrationStory.ZHOU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qingliu.command.kernel.GeneralRule;
import io.qingliu.command.kernel.RuleRefused;
import io.qingliu.events.EventContext;
import io.qingliu.events.application.AppliedCluster;
import io.qingliu.events.application.CandidateListIssued;
import io.qingliu.events.application.CircularIssued;
import io.qingliu.events.application.CircularWithdrawn;
import io.qingliu.events.application.DemonstrationApplicationDeclined;
import io.qingliu.events.application.DemonstrationApplicationWithdrawn;
import io.qingliu.events.application.DemonstrationApplied;
import io.qingliu.events.application.DemonstrationListIssued;
import io.qingliu.events.application.NotSelectedCluster;
import io.qingliu.events.application.ParticipatingCluster;
import io.qingliu.events.cluster.DemonstrationStandingReported;
import io.qingliu.events.ids.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemonstrationAutomationsTest {
    private static final EventContext BUREAU = ZHOU.toEventContext();
    private static final ParticipatingCluster NAMED = new ParticipatingCluster(CLUSTER, 1);

    @Test
    void an_application_opens_the_participation_of_each_cluster() {
        AppliedCluster cluster = new AppliedCluster(CLUSTER, 1, "基础", "条件", "意愿");
        DemonstrationApplied event =
                new DemonstrationApplied(APPLICATION, BUREAU, new UnitId("unit-QX"), List.of(cluster), PAPER, POLICY);
        assertThat(WhenAppliedThenOpenParticipation.request(event, cluster, DECIDED_ON))
                .isEqualTo(new OpenParticipation(DEMONSTRATION, DECIDED_ON, APPLICATION, POLICY));
    }

    @Test
    void an_application_declined_or_withdrawn_ends_it() {
        assertThat(WhenAppliedThenOpenParticipation.request(
                        new DemonstrationApplicationDeclined(APPLICATION, BUREAU, List.of(NAMED), "基础薄弱"),
                        NAMED,
                        DECIDED_ON))
                .isEqualTo(new DeclineParticipation(DEMONSTRATION, DECIDED_ON, APPLICATION, "基础薄弱"));
        assertThat(WhenAppliedThenOpenParticipation.request(
                        new DemonstrationApplicationWithdrawn(APPLICATION, BUREAU, List.of(NAMED), "工期不足"),
                        NAMED,
                        DECIDED_ON))
                .isEqualTo(new WithdrawParticipation(DEMONSTRATION, DECIDED_ON, APPLICATION, "工期不足"));
    }

    @Test
    void a_candidate_list_lists_each_cluster() {
        CandidateListIssued event = new CandidateListIssued(CANDIDATES, BUREAU, List.of(NAMED), null);
        assertThat(WhenCandidatesListedThenListCandidate.request(event, NAMED, DECIDED_ON))
                .isEqualTo(new ListCandidate(DEMONSTRATION, DECIDED_ON, CANDIDATES));
    }

    @Test
    void a_reported_standing_is_weighed() {
        LocalDate completed = LocalDate.parse("2024-11-20");
        DemonstrationStandingReported event =
                new DemonstrationStandingReported(CLUSTER, BUREAU, DEMONSTRATION, completed, ROUND, REPORT);
        assertThat(WhenStandingReportedThenWeighIt.request(event, DECIDED_ON))
                .isEqualTo(new WeighStanding(DEMONSTRATION, DECIDED_ON, completed, ROUND, REPORT));
    }

    @Test
    void a_final_list_confirms_the_selected_and_rejects_the_others() {
        NotSelectedCluster left = new NotSelectedCluster(CLUSTER, 1, "名额所限");
        DemonstrationListIssued event =
                new DemonstrationListIssued(FINAL, BUREAU, List.of(NAMED), List.of(left), PAPER);
        assertThat(WhenDemonstrationsListedThenConfirm.request(event, NAMED, DECIDED_ON))
                .isEqualTo(new ConfirmDemonstration(DEMONSTRATION, DECIDED_ON, FINAL, PAPER));
        assertThat(WhenDemonstrationsListedThenConfirm.request(event, left, DECIDED_ON))
                .isEqualTo(new RejectDemonstration(DEMONSTRATION, DECIDED_ON, FINAL, "名额所限"));
    }

    @Test
    void a_circular_commends_each_and_its_withdrawal_takes_it_back() {
        assertThat(WhenCircularIssuedThenCommend.request(
                        new CircularIssued(CIRCULAR, BUREAU, List.of(NAMED), PAPER), NAMED, DECIDED_ON))
                .isEqualTo(new Commend(DEMONSTRATION, DECIDED_ON, CIRCULAR, PAPER));
        assertThat(WhenCircularIssuedThenCommend.request(
                        new CircularWithdrawn(CIRCULAR, BUREAU, List.of(NAMED), "材料不实", PAPER), NAMED, DECIDED_ON))
                .isEqualTo(new WithdrawCommendation(DEMONSTRATION, DECIDED_ON, CIRCULAR, "材料不实"));
    }

    @Test
    void a_refusal_for_one_cluster_keeps_no_other_waiting_and_is_told_in_the_end() {
        List<Integer> asked = new ArrayList<>();
        RuleRefused first = new RuleRefused(GeneralRule.IT_WAS_NEVER_OPENED, null, List.of("1"));
        RuleRefused second = new RuleRefused(GeneralRule.IT_WAS_NEVER_OPENED, null, List.of("3"));
        assertThatThrownBy(() -> EachCluster.of(List.of(1, 2, 3, 4), number -> {
                    asked.add(number);
                    if (number % 2 == 1) {
                        throw number == 1 ? first : second;
                    }
                }))
                .isSameAs(first);
        assertThat(asked).containsExactly(1, 2, 3, 4);
    }
}
