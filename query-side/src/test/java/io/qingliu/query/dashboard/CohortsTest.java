package io.qingliu.query.dashboard;

import static io.qingliu.query.dashboard.ProgrammeStory.BING1;
import static io.qingliu.query.dashboard.ProgrammeStory.DING1;
import static io.qingliu.query.dashboard.ProgrammeStory.JIA1;
import static io.qingliu.query.dashboard.ProgrammeStory.JIA2;
import static io.qingliu.query.dashboard.ProgrammeStory.YI1;
import static io.qingliu.query.dashboard.ProgrammeTold.END_OF_2025;
import static io.qingliu.query.dashboard.ProgrammeTold.NONE_OF_5;
import static io.qingliu.query.dashboard.ProgrammeTold.TODAY;
import static io.qingliu.query.dashboard.ProgrammeTold.at;
import static io.qingliu.query.dashboard.ProgrammeTold.figure;
import static io.qingliu.query.dashboard.ProgrammeTold.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.qingliu.events.Cohort;
import io.qingliu.events.Frontage;
import io.qingliu.events.ParkLevel;
import io.qingliu.events.cluster.CohortGround;
import io.qingliu.query.dashboard.ReadingView.Changed;
import io.qingliu.query.dashboard.ReadingView.CohortCount;
import io.qingliu.query.kernel.Moment;
import io.qingliu.query.kernel.Refused;
import io.qingliu.query.kernel.Told;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Why a cluster is due when it is, and what another reading would change, answered from {@link ProgrammeStory}. */
class CohortsTest {
    @Test
    void which_clusters_are_due_in_2025_for_the_park_for_the_river_or_for_both() {
        GroundsView view = GroundsView.of(now());
        assertThat(view.groups())
                .extracting(GroundsView.GroundsGroup::grounds, GroundsView.GroundsGroup::figure)
                .containsExactly(
                        tuple(Grounds.NATIONAL_PARK_ONLY, figure(5, "20.0%", JIA1)),
                        tuple(Grounds.RIVER_FRONTAGE_ONLY, figure(5, "20.0%", YI1)),
                        tuple(Grounds.BOTH, figure(5, "20.0%", JIA2)),
                        tuple(Grounds.ALL_OTHERS, figure(5, "20.0%", BING1)),
                        tuple(Grounds.FRONTAGE_UNKNOWN, figure(5, "20.0%", DING1)),
                        tuple(Grounds.NOT_ASSIGNED, NONE_OF_5));
        assertThat(view.groups().get(2).clusters())
                .containsExactly(new CohortRow(
                        new ClusterName(
                                JIA2,
                                "甲二组团",
                                "park-jia",
                                "甲园区",
                                "unit-west",
                                "西区",
                                "/api/clusters/cluster-JIA2/history"),
                        Cohort.COHORT_2025,
                        "2025年批次",
                        END_OF_2025,
                        List.of(CohortGround.NATIONAL_PARK, CohortGround.RIVER_FRONTAGE),
                        "policy-cohort v1",
                        List.of("渝环办〔2024〕163号"),
                        ParkLevel.NATIONAL,
                        Frontage.YES,
                        "临江",
                        List.of("长江"),
                        List.of(13L, 25L)));
    }

    @Test
    void what_changes_if_along_the_yangtze_is_read_as_three_rivers() {
        ReadingView view = ReadingView.of(now(), new ReadingQuestion(null, ReadingQuestion.THREE_RIVERS, null));
        assertThat(view.reading().rivers()).containsExactly("长江", "嘉陵江", "乌江");
        assertThat(view.reading().policy()).isNull();
        assertThat(view.inForce().policy()).isEqualTo("policy-cohort v1");
        assertThat(view.cohorts())
                .containsExactly(
                        new CohortCount(
                                Cohort.COHORT_2025,
                                "2025年批次",
                                figure(5, "60.0%", JIA1, JIA2, YI1),
                                figure(5, "80.0%", BING1, JIA1, JIA2, YI1)),
                        new CohortCount(Cohort.COHORT_2027, "2027年批次", figure(5, "20.0%", BING1), NONE_OF_5),
                        new CohortCount(
                                Cohort.UNDETERMINED, "批次未定", figure(5, "20.0%", DING1), figure(5, "20.0%", DING1)));
        assertThat(view.changes())
                .extracting(it -> it.before().cluster().clusterId(), Changed::after, Changed::ofFacts)
                .containsExactly(tuple(
                        BING1,
                        new CohortReading.Answer(Cohort.COHORT_2025, END_OF_2025, List.of(CohortGround.RIVER_FRONTAGE)),
                        false));
        assertThat(view.unknown()).extracting(row -> row.cluster().clusterId()).containsExactly(DING1);
    }

    @Test
    void a_published_version_is_read_as_it_says_and_one_that_was_never_published_is_refused() {
        Told told = at(Moment.now(TODAY), List.of(ProgrammeFacts.threeRivers()));
        ReadingView view = ReadingView.of(told, new ReadingQuestion(2, List.of(), null));
        assertThat(view.reading().policy()).isEqualTo("policy-cohort v2");
        assertThat(view.changes())
                .extracting(
                        it -> it.before().cluster().clusterId(),
                        it -> it.after().cohort())
                .containsExactly(tuple(BING1, Cohort.COHORT_2025), tuple(JIA1, Cohort.COHORT_2027));
        assertThatThrownBy(() -> ReadingView.of(told, new ReadingQuestion(3, List.of(), null)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo("THERE_IS_NO_SUCH_POLICY_VERSION"));
    }
}
