package io.qingliu.command.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.events.Cohort;
import io.qingliu.events.Frontage;
import io.qingliu.events.ParkLevel;
import io.qingliu.events.Verdict;
import io.qingliu.events.cluster.AcceptanceNoted;
import io.qingliu.events.cluster.ClusterClosedOut;
import io.qingliu.events.cluster.ClusterEvent;
import io.qingliu.events.cluster.ClusterMerged;
import io.qingliu.events.cluster.ClusterMovedToPark;
import io.qingliu.events.cluster.ClusterMovedToUnit;
import io.qingliu.events.cluster.ClusterRegistered;
import io.qingliu.events.cluster.ClusterRenamed;
import io.qingliu.events.cluster.ClusterReopened;
import io.qingliu.events.cluster.ClusterResumed;
import io.qingliu.events.cluster.ClusterSplit;
import io.qingliu.events.cluster.ClusterSuspended;
import io.qingliu.events.cluster.CohortAssigned;
import io.qingliu.events.cluster.CohortGround;
import io.qingliu.events.cluster.DemonstrationIntentionDeclared;
import io.qingliu.events.cluster.DemonstrationStandingReported;
import io.qingliu.events.cluster.FrontageDetermined;
import io.qingliu.events.cluster.ParkLevelNoted;
import io.qingliu.events.cluster.ParticipationNoted;
import io.qingliu.events.cluster.ProblemMapping;
import io.qingliu.events.cluster.ReportStatus;
import io.qingliu.events.cluster.ScopeDetermined;
import io.qingliu.events.cluster.SharedFactNoted;
import io.qingliu.events.cluster.SuccessorCluster;
import io.qingliu.events.cluster.SummaryReportNoted;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.SummaryReportId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Watches the histories and knows nothing of how the room decides: he goes through everything that happened again, each time.
 */
final class Watchman {
    private final List<ClusterEvent> history = new ArrayList<>();

    /** Looks at an event before it joins the history. */
    void sees(ClusterEvent event) {
        boolean told = event instanceof ParkLevelNoted
                || event instanceof AcceptanceNoted
                || event instanceof SummaryReportNoted
                || event instanceof ParticipationNoted
                || event instanceof DemonstrationStandingReported
                || event instanceof SharedFactNoted;
        assertThat(!told && ended())
                .as("what ended takes nothing more but what it is told: %s", event)
                .isFalse();
        switch (event) {
            case ClusterRegistered e ->
                assertThat(history).as("registered first").isEmpty();
            case ScopeDetermined e ->
                assertThat(e.inScope())
                        .as("in scope exactly where an enterprise has moved in")
                        .isEqualTo(e.enterpriseCount() > 0);
            case FrontageDetermined e ->
                assertThat(e.frontage() == Frontage.YES || e.rivers().isEmpty())
                        .as("only a frontage has rivers")
                        .isTrue();
            case CohortAssigned e -> theCohortFollowsFromTheFacts(e);
            case DemonstrationIntentionDeclared e ->
                assertThat(last(DemonstrationIntentionDeclared.class))
                        .as("an intention is new")
                        .noneMatch(before -> before.intended() == e.intended());
            case ClusterRenamed e -> assertThat(e.before()).isNotEqualTo(e.after());
            case ClusterMovedToUnit e -> assertThat(e.before()).isNotEqualTo(e.after());
            case ClusterMovedToPark e -> assertThat(e.before()).isNotEqualTo(e.after());
            case ParkLevelNoted e -> assertThat(e.before()).isEqualTo(level()).isNotEqualTo(e.after());
            case ClusterSplit e -> {
                assertThat(e.successors())
                        .extracting(SuccessorCluster::clusterId)
                        .hasSize(2)
                        .doesNotHaveDuplicates()
                        .doesNotContain(e.clusterId());
                assertThat(e.successors())
                        .extracting(SuccessorCluster::clusterId)
                        .containsAll(
                                e.problems().stream().map(ProblemMapping::to).toList());
                assertThat(e.parkLevel()).isEqualTo(level());
                assertThat(e.frontage()).isEqualTo(frontage());
            }
            case ClusterMerged e -> {
                assertThat(e.into()).isNotEqualTo(e.clusterId());
                assertThat(e.problems()).extracting(ProblemMapping::to).containsOnly(e.into());
            }
            case ClusterSuspended e ->
                assertThat(suspended()).as("suspended once").isFalse();
            case ClusterResumed e ->
                assertThat(suspended()).as("resumed only then").isTrue();
            case ClusterClosedOut e -> {
                assertThat(e.acceptanceId())
                        .as("closed out on the passed round that stands")
                        .isEqualTo(standing().passedRound());
                assertThat(suspended()).as("not while suspended").isFalse();
                assertThat(closedOut()).as("closed out once").isFalse();
            }
            case ClusterReopened e -> {
                assertThat(e.afterRound())
                        .as("reopened after the passed round that stands")
                        .isEqualTo(standing().passedRound());
                assertThat(e.problems()).isNotEmpty();
            }
            case AcceptanceNoted e -> {}
            case SummaryReportNoted e -> {}
            case ParticipationNoted e -> {}
            case DemonstrationStandingReported e -> {}
            case SharedFactNoted e -> {}
        }
        history.add(event);
    }

    /** Once a participation is known, the last report to it is how the cluster stands now. */
    void checksTheDemonstrationWasTold() {
        List<ParticipationNoted> participations = last(ParticipationNoted.class);
        List<DemonstrationStandingReported> reports = last(DemonstrationStandingReported.class);
        if (participations.isEmpty()) {
            assertThat(reports).isEmpty();
            return;
        }
        DemonstrationStandingReported report = reports.getFirst();
        assertThat(report.demonstrationId()).isEqualTo(participations.getFirst().demonstrationId());
        assertThat(new Results.Standing(
                        report.remediationCompletedOn(), report.passedRound(), report.summaryReportId()))
                .isEqualTo(standing());
    }

    private void theCohortFollowsFromTheFacts(CohortAssigned e) {
        assertThat(last(ScopeDetermined.class))
                .as("in scope")
                .allMatch(ScopeDetermined::inScope)
                .isNotEmpty();
        boolean countsNational = !e.policy().equals(Policies.RIVERS_ONLY);
        Set<String> counted = e.policy().equals(Policies.NATIONAL_ONLY)
                ? Set.of()
                : e.policy().equals(Policies.THREE_RIVERS) ? Set.of("长江", "嘉陵江", "乌江") : Set.of("长江");
        boolean national = countsNational && level() == ParkLevel.NATIONAL;
        boolean river = rivers().stream().anyMatch(counted::contains);
        boolean open = !counted.isEmpty() && frontage() != Frontage.NO && rivers().isEmpty();
        assertThat(e.grounds().contains(CohortGround.NATIONAL_PARK)).isEqualTo(national);
        assertThat(e.grounds().contains(CohortGround.RIVER_FRONTAGE)).isEqualTo(river);
        assertThat(e.cohort())
                .as("an unknown frontage never silently means 2027")
                .isEqualTo(national || river ? Cohort.COHORT_2025 : open ? Cohort.UNDETERMINED : Cohort.COHORT_2027);
        assertThat(e.dueOn())
                .isEqualTo(
                        switch (e.cohort()) {
                            case COHORT_2025 -> LocalDate.parse("2025-12-31");
                            case COHORT_2027 -> LocalDate.parse("2027-12-31");
                            case UNDETERMINED -> null;
                        });
        assertThat(e.sourceDocuments()).isNotEmpty().doesNotHaveDuplicates();
    }

    /** Goes through all rounds: the highest that passed, was not annulled since, and that no reopening overtook. */
    private Results.Standing standing() {
        int overtaken = last(ClusterReopened.class).stream()
                .mapToInt(e -> e.afterRound().round())
                .max()
                .orElse(0);
        for (int round = 5; round > overtaken; round--) {
            AcceptanceId id = AcceptanceId.of(Given.CLUSTER, round);
            AcceptanceNoted pass = null;
            boolean submitted = false;
            for (ClusterEvent event : history) {
                if (event instanceof AcceptanceNoted e && e.acceptanceId().equals(id)) {
                    if (e.annulled()) {
                        pass = null;
                        submitted = false;
                    } else if (e.verdict() == Verdict.PASS) {
                        pass = e;
                    }
                } else if (event instanceof SummaryReportNoted e
                        && e.summaryReportId().round() == round) {
                    submitted = e.status() != ReportStatus.RETURNED;
                }
            }
            if (pass != null) {
                return new Results.Standing(
                        pass.remediationCompletedOn(), id, submitted ? SummaryReportId.of(Given.CLUSTER, round) : null);
            }
        }
        return new Results.Standing(null, null, null);
    }

    private boolean closedOut() {
        AcceptanceId on = null;
        for (ClusterEvent event : history) {
            if (event instanceof ClusterClosedOut e) {
                on = e.acceptanceId();
            } else if (event instanceof ClusterReopened
                    || (event instanceof AcceptanceNoted e
                            && e.annulled()
                            && e.acceptanceId().equals(on))) {
                on = null;
            }
        }
        return on != null;
    }

    private boolean ended() {
        return history.stream().anyMatch(e -> e instanceof ClusterSplit || e instanceof ClusterMerged);
    }

    private boolean suspended() {
        return history.stream().filter(ClusterSuspended.class::isInstance).count()
                > history.stream().filter(ClusterResumed.class::isInstance).count();
    }

    private ParkLevel level() {
        ParkLevel level = ParkLevel.PROVINCIAL;
        for (ClusterEvent event : history) {
            level = switch (event) {
                case ClusterRegistered e -> e.parkLevel();
                case ClusterMovedToPark e -> e.parkLevel();
                case ParkLevelNoted e -> e.after();
                default -> level;
            };
        }
        return level;
    }

    private Frontage frontage() {
        List<FrontageDetermined> determined = last(FrontageDetermined.class);
        return determined.isEmpty()
                ? last(ClusterRegistered.class).getFirst().frontage()
                : determined.getFirst().frontage();
    }

    private List<String> rivers() {
        List<FrontageDetermined> determined = last(FrontageDetermined.class);
        return determined.isEmpty()
                ? last(ClusterRegistered.class).getFirst().rivers()
                : determined.getFirst().rivers();
    }

    private <E extends ClusterEvent> List<E> last(Class<E> type) {
        List<E> all = history.stream().filter(type::isInstance).map(type::cast).toList();
        return all.isEmpty() ? all : all.subList(all.size() - 1, all.size());
    }
}
