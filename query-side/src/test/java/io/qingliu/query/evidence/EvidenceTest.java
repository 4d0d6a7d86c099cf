package io.qingliu.query.evidence;

import static io.qingliu.query.evidence.EvidenceStory.file;
import static io.qingliu.query.testing.Facts.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.qingliu.events.Frontage;
import io.qingliu.events.ParkLevel;
import io.qingliu.events.RetentionClass;
import io.qingliu.events.Role;
import io.qingliu.events.evidence.EvidenceKind;
import io.qingliu.query.evidence.ClusterEvidenceView.Count;
import io.qingliu.query.kernel.FactShown;
import io.qingliu.query.kernel.Moment;
import io.qingliu.query.kernel.Places;
import io.qingliu.query.kernel.Refused;
import io.qingliu.query.testing.Chronicle;
import io.qingliu.query.testing.Facts;
import io.qingliu.query.testing.FoldLaws;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Question 26: which evidence file is reused in two clusters? */
class EvidenceTest {
    private static final String DAY = "2025-11-20";

    private static Chronicle story() {
        return Chronicle.of(EvidenceStory.events());
    }

    private static ReusedView reused(ReusedQuestion question) {
        return ReusedView.of(story().told(DAY, new FilesFold()), question);
    }

    private static Places.Cluster cluster(int n, String name) {
        return new Places.Cluster(
                "cluster-QX0" + n,
                name,
                "park-qingxi",
                "清溪工业园区",
                ParkLevel.NATIONAL,
                "unit-qingxi",
                "清溪区",
                null,
                Frontage.YES,
                false);
    }

    private static FactShown fact(long position, String stream, String type, String zh, String day) {
        return new FactShown(
                position,
                stream,
                type,
                zh,
                day(day),
                "clerk-1",
                Role.DISTRICT_BUREAU,
                "区县局责任部门",
                "org-qingxi-section",
                false);
    }

    private static FilingRow filing() {
        return new FilingRow(
                "evidence-1",
                EvidenceKind.PHOTO,
                "照片",
                "image/jpeg",
                4096,
                day("2024-08-09"),
                "li-1",
                null,
                null,
                "cluster-QX01",
                List.of("remediation-QX01-1"),
                RetentionClass.LONG,
                "长期",
                fact(6, "evidence-1", "evidence.EvidenceFiled", "佐证材料已归集", "2024-08-10"),
                null);
    }

    private static UseRow filingUse() {
        return use("digest", 1, fact(6, "evidence-1", "evidence.EvidenceFiled", "佐证材料已归集", "2024-08-10"));
    }

    private static UseRow use(String field, int cluster, FactShown fact) {
        return new UseRow(field, Meaning.EVIDENCE, "佐证材料", List.of("cluster-QX0" + cluster), false, fact);
    }

    private static FactShown fix(int cluster, long position, String day) {
        return fact(position, "remediation-QX0" + cluster + "-1", "remediation.FixCompleted", "整改已完成", day);
    }

    @Test
    void a_file_used_in_two_clusters_is_shown_with_every_use() {
        assertThat(reused(ReusedQuestion.ALL).files().getFirst())
                .isEqualTo(new ReusedView.Row(
                        file(1).value(),
                        List.of(cluster(1, "清溪组团"), cluster(2, "东岸组团")),
                        false,
                        List.of(filing()),
                        List.of(
                                filingUse(),
                                use("evidence[0]", 1, fix(1, 7, "2024-08-20")),
                                use("evidence[0]", 2, fix(2, 8, "2024-09-20")))));
    }

    @Test
    void which_evidence_file_is_reused_in_two_clusters() {
        ReusedView view = reused(ReusedQuestion.ALL);
        assertThat(view.known()).isEqualTo(7);
        assertThat(view.reused()).isEqualTo(3);
        assertThat(view.files())
                .extracting(
                        ReusedView.Row::digest,
                        row -> row.uses().stream()
                                .map(use -> use.fact().position())
                                .toList())
                .containsExactly(
                        tuple(file(1).value(), List.of(6L, 7L, 8L)),
                        // the supervised matter names its clusters in its opening only
                        tuple(file(6).value(), List.of(8L, 16L)),
                        // of the two facts of one stream from one scan, the first stands for both
                        tuple(Facts.PHOTO.value(), List.of(17L, 19L)));
    }

    @Test
    void a_drill_of_two_clusters_and_a_problem_carried_over_are_no_reuse() {
        assertThat(reused(ReusedQuestion.ALL).files())
                .extracting(ReusedView.Row::digest)
                .doesNotContain(file(2).value(), file(3).value());
        ClusterEvidenceView second = ClusterEvidenceView.of(story().told(DAY, new FilesFold()), "cluster-QX02");
        assertThat(second.files())
                .filteredOn(row -> row.digest().equals(file(3).value()))
                .singleElement()
                .satisfies(row -> assertThat(row.uses().getFirst().carried()).isTrue());
    }

    @Test
    void reuse_is_filtered_by_meaning_and_cluster() {
        assertThat(reused(new ReusedQuestion(Meaning.SCAN, null, null)).files())
                .extracting(ReusedView.Row::digest)
                .containsExactly(Facts.PHOTO.value());
        assertThat(reused(new ReusedQuestion(Meaning.EVIDENCE, "cluster-QX02", "unit-qingxi"))
                        .files())
                .hasSize(2);
        assertThat(reused(new ReusedQuestion(null, null, "unit-none")).files()).isEmpty();
        assertThatThrownBy(() -> reused(new ReusedQuestion(null, "cluster-XX", null)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("THERE_IS_NO_SUCH_CLUSTER");
    }

    @Test
    void before_the_second_use_there_is_no_reuse() {
        Chronicle story = story();
        assertThat(ReusedView.of(story.told(new Moment(7L, null, day(DAY), null), new FilesFold()))
                        .reused())
                .isZero();
        assertThat(ReusedView.of(story.told(
                                new Moment(null, day("2024-09-19"), day("2024-09-19"), null), new FilesFold()))
                        .reused())
                .isZero();
    }

    @Test
    void what_is_a_clusters_evidence_and_what_rests_on_it() {
        ClusterEvidenceView view = ClusterEvidenceView.of(story().told(DAY, new FilesFold()), "cluster-QX01");
        assertThat(view.cluster()).isEqualTo(cluster(1, "清溪组团"));
        assertThat(view.total()).isEqualTo(7);
        assertThat(view.counts())
                .containsExactly(
                        new Count(FileStanding.USED, "已使用", 5, 7),
                        new Count(FileStanding.NEVER_USED, "已归集未使用", 2, 7),
                        new Count(FileStanding.NEVER_FILED, "使用但未归集", 4, 7),
                        new Count(FileStanding.SUPERSEDED, "已被替换", 1, 7),
                        new Count(FileStanding.USED_ELSEWHERE, "另有组团使用", 4, 7));
        assertThat(view.files().getFirst())
                .isEqualTo(new ClusterEvidenceView.Row(
                        file(1).value(),
                        List.of(FileStanding.USED, FileStanding.USED_ELSEWHERE),
                        List.of(filing()),
                        List.of(use("evidence[0]", 1, fix(1, 7, "2024-08-20"))),
                        List.of(use("evidence[0]", 2, fix(2, 8, "2024-09-20")))));
    }

    @Test
    void what_was_superseded_says_by_what_and_why() {
        assertThat(ClusterEvidenceView.of(
                                story().told(DAY, new FilesFold()),
                                "cluster-QX01",
                                new ClusterEvidenceQuestion(EvidenceKind.PHOTO, FileStanding.SUPERSEDED))
                        .files())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.standings()).containsExactly(FileStanding.NEVER_USED, FileStanding.SUPERSEDED);
                    assertThat(row.filings().getFirst().superseded())
                            .isEqualTo(new FilingRow.Superseded(
                                    "evidence-5",
                                    "拍糊了",
                                    fact(14, "evidence-4", "evidence.EvidenceSuperseded", "佐证材料已替换", "2024-08-11")));
                });
    }

    @Test
    void the_fold_keeps_its_laws() {
        assertThat(FoldLaws.parts(new FilesFold())).isGreaterThan(50);
    }
}
