package io.qingliu.command.cluster;

import static io.qingliu.command.cluster.ClusterRule.A_CLUSTER_CANNOT_FOLLOW_ITSELF;
import static io.qingliu.command.cluster.ClusterRule.A_SPLIT_NAMES_AT_LEAST_TWO_SUCCESSORS;
import static io.qingliu.command.cluster.ClusterRule.EVERY_OPEN_PROBLEM_GOES_TO_A_SUCCESSOR;
import static io.qingliu.command.cluster.ClusterRule.THE_CLUSTER_HAS_ENDED;
import static io.qingliu.command.cluster.Given.ASSIGNED;
import static io.qingliu.command.cluster.Given.AUTO;
import static io.qingliu.command.cluster.Given.BODY;
import static io.qingliu.command.cluster.Given.BY_AUTO;
import static io.qingliu.command.cluster.Given.BY_ZHOU;
import static io.qingliu.command.cluster.Given.CLOSE_OUT_PAPER;
import static io.qingliu.command.cluster.Given.CLUSTER;
import static io.qingliu.command.cluster.Given.DEMONSTRATION;
import static io.qingliu.command.cluster.Given.EAST;
import static io.qingliu.command.cluster.Given.END_OF_2025;
import static io.qingliu.command.cluster.Given.IN_SCOPE;
import static io.qingliu.command.cluster.Given.LI;
import static io.qingliu.command.cluster.Given.MERGED;
import static io.qingliu.command.cluster.Given.MISCONNECTION;
import static io.qingliu.command.cluster.Given.NEW_YEAR;
import static io.qingliu.command.cluster.Given.OTHER_PARK;
import static io.qingliu.command.cluster.Given.OTHER_UNIT;
import static io.qingliu.command.cluster.Given.OVERFLOW;
import static io.qingliu.command.cluster.Given.PARK;
import static io.qingliu.command.cluster.Given.PASSED;
import static io.qingliu.command.cluster.Given.REGISTERED;
import static io.qingliu.command.cluster.Given.REPORT_2;
import static io.qingliu.command.cluster.Given.ROUND_2;
import static io.qingliu.command.cluster.Given.UNIT;
import static io.qingliu.command.cluster.Given.WEST;
import static io.qingliu.command.cluster.Given.ZHOU;
import static io.qingliu.command.kernel.GeneralRule.A_TEXT_IS_DEMANDED;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.command.kernel.RoomFixture;
import io.qingliu.events.Cohort;
import io.qingliu.events.Frontage;
import io.qingliu.events.ParkLevel;
import io.qingliu.events.Verdict;
import io.qingliu.events.cluster.ClusterMerged;
import io.qingliu.events.cluster.ClusterSplit;
import io.qingliu.events.cluster.ParkLevelNoted;
import io.qingliu.events.cluster.ProblemMapping;
import io.qingliu.events.cluster.ReportStatus;
import io.qingliu.events.cluster.SharedFactNoted;
import io.qingliu.events.cluster.SuccessorCluster;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Clusters that end: split or merged, their open problems mapped one by one. */
class ClusterSuccessionTest {
    private static final List<SuccessorCluster> TWO =
            List.of(new SuccessorCluster(EAST, "清溪东组团"), new SuccessorCluster(WEST, "清溪西组团"));
    private static final List<ProblemMapping> MAPPED =
            List.of(new ProblemMapping(MISCONNECTION, EAST), new ProblemMapping(OVERFLOW, WEST));
    private static final ClusterSplit SPLIT = new ClusterSplit(
            CLUSTER,
            BY_ZHOU,
            TWO,
            MAPPED,
            "分设",
            PARK,
            ParkLevel.PROVINCIAL,
            UNIT,
            BODY,
            Frontage.YES,
            List.of("长江"),
            Cohort.COHORT_2025,
            END_OF_2025);

    private final RoomFixture empty = Given.room();
    private final RoomFixture room = empty.given(REGISTERED, IN_SCOPE, ASSIGNED);

    @Test
    void a_cluster_is_split_and_says_what_those_that_follow_need() {
        room.when(new SplitCluster(CLUSTER, ZHOU, TWO, MAPPED, "分设")).then(SPLIT);
    }

    @Test
    void a_split_names_two_different_clusters_that_follow() {
        room.when(split(TWO.getFirst())).refusedBy(A_SPLIT_NAMES_AT_LEAST_TWO_SUCCESSORS, "successors");
        room.when(split(TWO.getFirst(), TWO.getLast(), new SuccessorCluster(EAST, "又名")))
                .refusedBy(A_SPLIT_NAMES_AT_LEAST_TWO_SUCCESSORS, "successors");
        room.when(split(TWO.getFirst(), new SuccessorCluster(CLUSTER, "清溪组团")))
                .refusedBy(A_CLUSTER_CANNOT_FOLLOW_ITSELF, "successors");
        room.when(split(TWO.getFirst(), new SuccessorCluster(WEST, " ")))
                .refusedBy(A_TEXT_IS_DEMANDED, "successors[1].name");
        room.when(new SplitCluster(CLUSTER, ZHOU, TWO, MAPPED, "")).refusedBy(A_TEXT_IS_DEMANDED, "reason");
    }

    @Test
    void every_open_problem_goes_once_to_a_cluster_that_follows() {
        ProblemMapping first = new ProblemMapping(MISCONNECTION, EAST);
        room.when(new SplitCluster(CLUSTER, ZHOU, TWO, List.of(first, new ProblemMapping(OVERFLOW, CLUSTER)), "分设"))
                .refusedBy(EVERY_OPEN_PROBLEM_GOES_TO_A_SUCCESSOR, "problems[1]");
        room.when(new SplitCluster(CLUSTER, ZHOU, TWO, List.of(first, new ProblemMapping(MISCONNECTION, WEST)), "分设"))
                .refusedBy(EVERY_OPEN_PROBLEM_GOES_TO_A_SUCCESSOR, "problems[1]");
        room.when(new MergeCluster(CLUSTER, ZHOU, WEST, MAPPED, "整合"))
                .refusedBy(EVERY_OPEN_PROBLEM_GOES_TO_A_SUCCESSOR, "problems[0]");
    }

    @Test
    void a_cluster_becomes_part_of_another() {
        List<ProblemMapping> mapped = List.of(new ProblemMapping(OVERFLOW, WEST));
        room.when(new MergeCluster(CLUSTER, ZHOU, WEST, mapped, "整合"))
                .then(new ClusterMerged(CLUSTER, BY_ZHOU, WEST, mapped, "整合", Cohort.COHORT_2025, END_OF_2025));
        empty.given(REGISTERED)
                .when(new MergeCluster(CLUSTER, ZHOU, EAST, List.of(), "整合"))
                .then(MERGED);
    }

    @Test
    void a_merger_concerns_the_cluster_that_follows() {
        assertThat(MERGED.clusters()).containsExactly(EAST);
        assertThat(MERGED.title()).isEqualTo("组团 QX01 并入");
    }

    @Test
    void a_cluster_is_not_merged_into_itself() {
        room.when(new MergeCluster(CLUSTER, ZHOU, CLUSTER, List.of(), "整合"))
                .refusedBy(A_CLUSTER_CANNOT_FOLLOW_ITSELF, "into");
        room.when(new MergeCluster(CLUSTER, ZHOU, EAST, List.of(), "")).refusedBy(A_TEXT_IS_DEMANDED, "reason");
    }

    @Test
    void a_cluster_that_ended_takes_no_more() {
        List<ClusterCommand> asked = List.of(
                new DetermineScope(CLUSTER, ZHOU, false, 0, "核对"),
                new DetermineFrontage(CLUSTER, ZHOU, Frontage.NO, List.of(), "核对"),
                new AssignCohort(CLUSTER, ZHOU, Policies.THREE_RIVERS),
                new DeclareDemonstrationIntention(CLUSTER, LI, true, null),
                new RenameCluster(CLUSTER, ZHOU, "清溪新城组团", "批复"),
                new MoveClusterToUnit(CLUSTER, ZHOU, OTHER_UNIT, NEW_YEAR, "区划调整"),
                new MoveClusterToPark(CLUSTER, ZHOU, OTHER_PARK, ParkLevel.NATIONAL, NEW_YEAR, "整合"),
                new SplitCluster(CLUSTER, ZHOU, TWO, MAPPED, "分设"),
                new MergeCluster(CLUSTER, ZHOU, EAST, List.of(), "整合"),
                new SuspendCluster(CLUSTER, ZHOU, "企业搬迁"),
                new ResumeCluster(CLUSTER, ZHOU, "搬迁完成"),
                new CloseOutCluster(CLUSTER, ZHOU, CLOSE_OUT_PAPER, Policies.BUREAU_CLOSES_OUT),
                new ReopenCluster(CLUSTER, ZHOU, "雨天溢流", List.of(OVERFLOW), List.of()));
        for (ClusterCommand command : asked) {
            empty.given(REGISTERED, IN_SCOPE, ASSIGNED, PASSED, Given.ACCEPTED, MERGED)
                    .when(command)
                    .refusedBy(THE_CLUSTER_HAS_ENDED);
        }
        empty.given(REGISTERED, SPLIT).when(asked.getFirst()).refusedBy(THE_CLUSTER_HAS_ENDED);
    }

    @Test
    void a_cluster_that_ended_still_takes_what_it_is_told() {
        RoomFixture ended = empty.given(REGISTERED, MERGED);
        ended.when(new NoteParkLevel(CLUSTER, AUTO, ParkLevel.NATIONAL, PARK))
                .then(new ParkLevelNoted(CLUSTER, BY_AUTO, ParkLevel.PROVINCIAL, ParkLevel.NATIONAL, PARK));
        ended.when(Given.note(ROUND_2, Verdict.PASS, false)).then(PASSED);
        ended.when(new NoteSummaryReport(CLUSTER, AUTO, REPORT_2, ReportStatus.SUBMITTED))
                .then(Given.SUBMITTED);
        ended.when(new NoteSharedFact(CLUSTER, AUTO, "dispatch-7", "0193-aa", "dispatch.DispatchOpened", "调度会"))
                .then(new SharedFactNoted(CLUSTER, BY_AUTO, "dispatch-7", "0193-aa", "dispatch.DispatchOpened", "调度会"));
        ended.when(new NoteParticipation(CLUSTER, AUTO, DEMONSTRATION))
                .then(Given.PARTICIPATES, ClusterResultsTest.standing(BY_AUTO, null, null, null));
    }

    private static SplitCluster split(SuccessorCluster... successors) {
        return new SplitCluster(CLUSTER, ZHOU, List.of(successors), List.of(), "分设");
    }
}
