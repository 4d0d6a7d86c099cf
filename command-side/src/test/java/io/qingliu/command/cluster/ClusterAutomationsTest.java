package io.qingliu.command.cluster;

import static io.qingliu.command.cluster.Given.AUTO;
import static io.qingliu.command.cluster.Given.BODY;
import static io.qingliu.command.cluster.Given.BY_AUTO;
import static io.qingliu.command.cluster.Given.BY_LI;
import static io.qingliu.command.cluster.Given.BY_ZHOU;
import static io.qingliu.command.cluster.Given.CLUSTER;
import static io.qingliu.command.cluster.Given.COMPLETED;
import static io.qingliu.command.cluster.Given.CONCLUDED;
import static io.qingliu.command.cluster.Given.DEMONSTRATION;
import static io.qingliu.command.cluster.Given.EAST;
import static io.qingliu.command.cluster.Given.MERGED;
import static io.qingliu.command.cluster.Given.NEW_YEAR;
import static io.qingliu.command.cluster.Given.OTHER_UNIT;
import static io.qingliu.command.cluster.Given.PARK;
import static io.qingliu.command.cluster.Given.REPORT_2;
import static io.qingliu.command.cluster.Given.ROUND_2;
import static io.qingliu.command.cluster.Given.UNIT;
import static io.qingliu.command.cluster.Given.WEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qingliu.command.kernel.Automation;
import io.qingliu.command.kernel.Command;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.GeneralRule;
import io.qingliu.command.kernel.Rule;
import io.qingliu.command.kernel.RuleRefused;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.Basis;
import io.qingliu.events.Cohort;
import io.qingliu.events.DomainEvent;
import io.qingliu.events.Frontage;
import io.qingliu.events.ParkLevel;
import io.qingliu.events.PolicyRef;
import io.qingliu.events.Role;
import io.qingliu.events.RubricRef;
import io.qingliu.events.Verdict;
import io.qingliu.events.acceptance.AcceptanceAnnulled;
import io.qingliu.events.acceptance.AcceptanceConcluded;
import io.qingliu.events.acceptance.CompletionDayNoted;
import io.qingliu.events.cluster.ClusterSplit;
import io.qingliu.events.cluster.ReportStatus;
import io.qingliu.events.cluster.SuccessorCluster;
import io.qingliu.events.demonstration.ParticipationOpened;
import io.qingliu.events.dispatch.DispatchKind;
import io.qingliu.events.dispatch.DispatchOpened;
import io.qingliu.events.ids.ApplicationId;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.DispatchId;
import io.qingliu.events.ids.PolicyId;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.ids.RubricId;
import io.qingliu.events.ids.UnitId;
import io.qingliu.events.park.ParkLevelChanged;
import io.qingliu.events.summaryreport.SummaryReportAccepted;
import io.qingliu.events.summaryreport.SummaryReportReturned;
import io.qingliu.events.summaryreport.SummaryReportSubmitted;
import io.qingliu.events.unit.MovedCluster;
import io.qingliu.events.unit.UnitAbolished;
import io.qingliu.events.unit.UnitBoundaryChanged;
import io.qingliu.events.unit.UnitMerged;
import io.qingliu.events.unit.UnitSplit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whenever X happened, ask for Y: what is asked, of whom, and which refusal is an expected answer. */
class ClusterAutomationsTest {
    private static final PolicyRef POLICY = new PolicyRef(new PolicyId("policy-demonstration"), 1);
    private static final List<MovedCluster> MOVED =
            List.of(new MovedCluster(CLUSTER, OTHER_UNIT), new MovedCluster(EAST, OTHER_UNIT));
    private static final UnitId NEW_UNIT = new UnitId("unit-清江");

    private final Asked asked = new Asked();

    @Test
    void the_clusters_of_a_park_are_told_its_level_each_once() {
        hear(new WhenParkLevelChangedThenTellItsClusters(asked), levelChanged(CLUSTER, EAST, CLUSTER));
        assertThat(asked.commands)
                .containsExactly(
                        new NoteParkLevel(CLUSTER, AUTO, ParkLevel.NATIONAL, PARK),
                        new NoteParkLevel(EAST, AUTO, ParkLevel.NATIONAL, PARK));
        assertThat(asked.expected).containsOnly(ClusterRule.NOTHING_WOULD_CHANGE);
    }

    @Test
    void the_clusters_of_a_changed_unit_are_moved() {
        WhenUnitChangedThenMoveItsClusters automation = new WhenUnitChangedThenMoveItsClusters(asked);
        UnitBoundaryChanged changed = new UnitBoundaryChanged(UNIT, BY_ZHOU, "三镇划出", MOVED, NEW_YEAR);
        hear(automation, changed);
        UnitSplit split = new UnitSplit(UNIT, BY_ZHOU, List.of(OTHER_UNIT, NEW_UNIT), MOVED, NEW_YEAR, "拆分批复");
        hear(automation, split);
        UnitMerged merged = new UnitMerged(UNIT, BY_ZHOU, OTHER_UNIT, MOVED, NEW_YEAR, "合并批复");
        hear(automation, merged);
        UnitAbolished abolished = new UnitAbolished(UNIT, BY_ZHOU, List.of(OTHER_UNIT), MOVED, NEW_YEAR, "撤销批复");
        hear(automation, abolished);
        List<Command> wanted = new ArrayList<>();
        for (String reason : List.of("三镇划出", "拆分批复", "合并批复", "撤销批复")) {
            wanted.add(new MoveClusterToUnit(CLUSTER, AUTO, OTHER_UNIT, NEW_YEAR, reason));
            wanted.add(new MoveClusterToUnit(EAST, AUTO, OTHER_UNIT, NEW_YEAR, reason));
        }
        assertThat(asked.commands).isEqualTo(wanted);
        assertThat(asked.expected).containsOnly(ClusterRule.NOTHING_WOULD_CHANGE);
    }

    @Test
    void the_clusters_that_follow_a_split_one_are_registered_where_it_lay() {
        ClusterSplit split = new ClusterSplit(
                CLUSTER,
                BY_ZHOU,
                List.of(new SuccessorCluster(EAST, "东组团"), new SuccessorCluster(WEST, "西组团")),
                List.of(),
                "分设",
                PARK,
                ParkLevel.NATIONAL,
                UNIT,
                BODY,
                Frontage.YES,
                List.of("长江"),
                Cohort.COHORT_2025,
                LocalDate.parse("2025-12-31"));
        hear(new WhenClusterSplitThenRegisterSuccessors(asked), split);
        assertThat(asked.commands).containsExactly(successor(EAST, "东组团"), successor(WEST, "西组团"));
        assertThat(asked.expected).containsOnly(GeneralRule.IT_WAS_ALREADY_OPENED);
    }

    @Test
    void a_cluster_is_told_the_conclusion_of_a_round() {
        AcceptanceConcluded concluded = new AcceptanceConcluded(
                ROUND_2,
                Someone.as(Role.DISTRICT_BUREAU, "li", "2024-12-06").toEventContext(),
                Verdict.PASS,
                920,
                1000,
                1000,
                10,
                900,
                new RubricRef(new RubricId("rubric-illustrative"), 1),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                RemediationId.of(CLUSTER, 2),
                COMPLETED,
                Cohort.COHORT_2025,
                null,
                new PolicyRef(new PolicyId("policy-acceptance"), 1));
        hear(new WhenAcceptanceConcludedThenTellCluster(asked), concluded);
        assertThat(asked.commands)
                .containsExactly(new NoteAcceptance(CLUSTER, AUTO, ROUND_2, Verdict.PASS, false, COMPLETED, CONCLUDED));
    }

    @Test
    void a_cluster_is_told_of_an_annulment() {
        AcceptanceAnnulled annulled =
                new AcceptanceAnnulled(ROUND_2, BY_ZHOU, Verdict.PASS, "评分依据有误", List.of(), COMPLETED, CONCLUDED);
        hear(new WhenAcceptanceConcludedThenTellCluster(asked), annulled);
        assertThat(asked.commands)
                .containsExactly(new NoteAcceptance(CLUSTER, AUTO, ROUND_2, Verdict.PASS, true, COMPLETED, CONCLUDED));
    }

    @Test
    void a_cluster_is_told_of_a_corrected_completion_day_where_a_conclusion_stands() {
        LocalDate corrected = LocalDate.parse("2024-12-02");
        WhenAcceptanceConcludedThenTellCluster automation = new WhenAcceptanceConcludedThenTellCluster(asked);
        CompletionDayNoted open = completionDay(corrected, null, null);
        hear(automation, open);
        assertThat(asked.commands).isEmpty();
        CompletionDayNoted concluded = completionDay(corrected, Verdict.PASS, CONCLUDED);
        hear(automation, concluded);
        assertThat(asked.commands)
                .containsExactly(new NoteAcceptance(CLUSTER, AUTO, ROUND_2, Verdict.PASS, false, corrected, CONCLUDED));
    }

    @Test
    void a_cluster_is_told_how_far_its_report_has_come() {
        WhenReportSubmittedThenAllowCloseOut automation = new WhenReportSubmittedThenAllowCloseOut(asked);
        SummaryReportSubmitted submitted = new SummaryReportSubmitted(
                REPORT_2, BY_LI, 1, new Basis(null, "建设总结报告", null, null), "做法", "亮点", "成效", ROUND_2);
        hear(automation, submitted);
        SummaryReportReturned returned = new SummaryReportReturned(REPORT_2, BY_ZHOU, 1, "缺少数据");
        hear(automation, returned);
        SummaryReportAccepted accepted = new SummaryReportAccepted(REPORT_2, BY_ZHOU, 2, ROUND_2);
        hear(automation, accepted);
        assertThat(asked.commands)
                .containsExactly(
                        new NoteSummaryReport(CLUSTER, AUTO, REPORT_2, ReportStatus.SUBMITTED),
                        new NoteSummaryReport(CLUSTER, AUTO, REPORT_2, ReportStatus.RETURNED),
                        new NoteSummaryReport(CLUSTER, AUTO, REPORT_2, ReportStatus.ACCEPTED));
    }

    @Test
    void a_cluster_is_told_that_it_takes_part() {
        ParticipationOpened opened = new ParticipationOpened(
                DEMONSTRATION, BY_AUTO, new ApplicationId("application-2024-1"), LocalDate.parse("2024-11-30"), POLICY);
        hear(new WhenParticipationOpenedThenTellCluster(asked), opened);
        assertThat(asked.commands).containsExactly(new NoteParticipation(CLUSTER, AUTO, DEMONSTRATION));
    }

    @Test
    void a_fact_about_several_clusters_is_noted_in_each_with_the_event_that_holds_it() {
        DispatchOpened opened = dispatch(CLUSTER, EAST, CLUSTER);
        String eventId = hear(new WhenSharedFactRecordedThenNoteItInEachCluster(asked), opened);
        assertThat(asked.commands)
                .containsExactly(
                        new NoteSharedFact(CLUSTER, AUTO, "dispatch-7", eventId, "dispatch.DispatchOpened", "十月调度会"),
                        new NoteSharedFact(EAST, AUTO, "dispatch-7", eventId, "dispatch.DispatchOpened", "十月调度会"));
        assertThat(asked.expected).isEmpty();
    }

    @Test
    void a_merger_is_noted_in_the_cluster_that_follows() {
        String eventId = hear(new WhenSharedFactRecordedThenNoteItInEachCluster(asked), MERGED);
        assertThat(asked.commands)
                .containsExactly(
                        new NoteSharedFact(EAST, AUTO, "cluster-QX01", eventId, "cluster.ClusterMerged", "组团 QX01 并入"));
    }

    @Test
    void one_wrong_cluster_does_not_keep_the_others_waiting_and_is_not_passed_over() {
        asked.refusing = CLUSTER;
        DispatchOpened opened = dispatch(CLUSTER, EAST, WEST);
        assertThatThrownBy(() -> hear(new WhenSharedFactRecordedThenNoteItInEachCluster(asked), opened))
                .isInstanceOfSatisfying(
                        RuleRefused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(GeneralRule.IT_WAS_NEVER_OPENED));
        assertThat(asked.commands).extracting(Command::stream).containsExactly(EAST, WEST);
    }

    private static ParkLevelChanged levelChanged(ClusterId... clusters) {
        return new ParkLevelChanged(
                PARK, BY_ZHOU, ParkLevel.PROVINCIAL, ParkLevel.NATIONAL, List.of(clusters), "国务院批复升级");
    }

    private static RegisterCluster successor(ClusterId id, String name) {
        return new RegisterCluster(
                id, AUTO, name, PARK, ParkLevel.NATIONAL, UNIT, BODY, Frontage.YES, List.of("长江"), List.of(CLUSTER));
    }

    private static CompletionDayNoted completionDay(
            LocalDate corrected, @Nullable Verdict verdict, @Nullable LocalDate concludedOn) {
        return new CompletionDayNoted(
                ROUND_2, BY_AUTO, RemediationId.of(CLUSTER, 2), COMPLETED, corrected, "笔误", verdict, concludedOn);
    }

    private static DispatchOpened dispatch(ClusterId... clusters) {
        return new DispatchOpened(
                new DispatchId("dispatch-7"),
                BY_ZHOU,
                DispatchKind.DISPATCH,
                "十月调度会",
                BODY,
                NEW_YEAR,
                List.of(clusters));
    }

    /** Through Axon's own dispatcher: a method that it does not find would hear nothing. */
    private static String hear(Object automation, DomainEvent event) {
        EventMessage<DomainEvent> message = new GenericEventMessage<>(event);
        AnnotationEventHandlerAdapter dispatcher = new AnnotationEventHandlerAdapter(automation);
        assertThat(dispatcher.canHandle(message)).isTrue();
        try {
            dispatcher.handle(message);
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception unexpected) {
            throw new AssertionError(unexpected);
        }
        return message.getIdentifier();
    }

    /** Writes down what is asked, and refuses where the test says so. */
    private static final class Asked implements Automation {
        private final List<Command> commands = new ArrayList<>();
        private final List<Rule> expected = new ArrayList<>();
        private @Nullable ClusterId refusing;

        @Override
        public void ask(
                Class<?> automation,
                EventMessage<? extends DomainEvent> heard,
                Function<CommandContext, ? extends Command> request) {
            Command command = request.apply(AUTO);
            if (command.stream().equals(refusing)) {
                throw new RuleRefused(GeneralRule.IT_WAS_NEVER_OPENED, null, List.of(command.stream()));
            }
            commands.add(command);
        }

        @Override
        public boolean askUnless(
                Rule rule,
                Class<?> automation,
                EventMessage<? extends DomainEvent> heard,
                Function<CommandContext, ? extends Command> request) {
            expected.add(rule);
            ask(automation, heard, request);
            return true;
        }
    }
}
