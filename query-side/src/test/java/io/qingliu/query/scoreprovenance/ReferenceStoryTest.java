package io.qingliu.query.scoreprovenance;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.events.Mark;
import io.qingliu.events.Role;
import io.qingliu.events.Severity;
import io.qingliu.events.Verdict;
import io.qingliu.events.evidence.EvidenceKind;
import io.qingliu.query.kernel.Told;
import io.qingliu.query.scoreprovenance.ProblemView.DeedView;
import io.qingliu.query.scoreprovenance.ScoreChanges.Effect;
import io.qingliu.query.scoreprovenance.ScoreChangesView.Bar;
import io.qingliu.query.scoreprovenance.ScoreChangesView.BarView;
import io.qingliu.query.scoreprovenance.ScoreChangesView.ChangeView;
import io.qingliu.query.scoreprovenance.ScoreChangesView.PointView;
import io.qingliu.query.scoreprovenance.ScoreChangesView.RoundView;
import io.qingliu.query.testing.Book;
import io.qingliu.query.testing.Facts;
import io.qingliu.query.testing.ReferenceStory;
import io.qingliu.query.testing.Scoring;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Question 21 on the reference story: every step from 86.0 to 92.0, whole. */
class ReferenceStoryTest {
    private static final String CLUSTER = ReferenceStory.CLUSTER.value();
    private static final String RUBRIC = "rubric-illustrative-2024 v1";
    private static final Book BOOK = ReferenceStory.book();

    /** Registration and rubric end at 7, the first round at 35, raising at 39, fixing at 51, the second round at 63. */
    private static final int SECOND_ROUND = 52;

    private static ScoreChangesView between(String from, String to) {
        Told first = BOOK.on(from, null, new RoundFold());
        return FindScoreChanges.of(CLUSTER, first, BOOK.on(to, null, Grounds.folds()), Map.of("from-on", from));
    }

    private static Exact points(String shown) {
        return new Exact(shown, shown.replace(".0", ""));
    }

    private static Instant recordedAt(String day, long position) {
        return Instant.parse(day + "T04:00:00Z").plusSeconds(position - 1);
    }

    private static Who section() {
        return new Who(Scoring.SECTION, Role.DISTRICT_BUREAU, "区县局责任部门", "org-qingxi-section", null);
    }

    private static Who detachment() {
        return new Who(Scoring.DETACHMENT, Role.ENFORCEMENT_DETACHMENT, "区县执法支队", "org-qingxi-section", null);
    }

    private static EvidenceView photo(String digest, String id, String takenOn, long filedAt) {
        return new EvidenceView(digest, id, EvidenceKind.PHOTO, "照片", LocalDate.parse(takenOn), filedAt);
    }

    private record Rise(
            int number,
            String item,
            String category,
            long before,
            long after,
            String change,
            String runningBefore,
            String runningAfter,
            String problem,
            String code,
            String fixedOn,
            String verifiedOn) {
        long position() {
            return SECOND_ROUND + 2L * number;
        }

        ChangeView view() {
            return new ChangeView(
                    Effect.ADDED,
                    "新增",
                    points(change),
                    points(runningBefore),
                    points(runningAfter),
                    new StepView(
                            position(),
                            "event-" + position(),
                            StepKind.ITEM_RECORDED,
                            "评分项已评分",
                            2,
                            RUBRIC,
                            item,
                            "项目" + item,
                            "Item " + item,
                            category,
                            before,
                            after,
                            before / 10 + ".0",
                            after / 10 + ".0",
                            after - before,
                            10,
                            LocalDate.of(2024, 12, 3),
                            recordedAt("2024-12-03", position()),
                            detachment(),
                            Scoring.DETACHMENT,
                            "复验：" + item,
                            null,
                            null,
                            null,
                            List.of(photo(
                                    ReferenceStory.sitePhoto(number).value(),
                                    "evidence-site-" + number,
                                    "2024-12-03",
                                    position() - 1)),
                            List.of(behind()),
                            List.of()));
        }

        private ProblemView behind() {
            long fixedAt = 38 + 3L * number;
            long raisedAt = 35 + number;
            String text = "第一轮验收发现：" + item;
            return new ProblemView(
                    problem,
                    code,
                    Severity.MAJOR,
                    "较大",
                    text,
                    true,
                    List.of(
                            deed(
                                    raisedAt,
                                    DeedKind.RAISED,
                                    "问题已提出",
                                    "2024-10-17",
                                    new Who("clerk-1", Role.DISTRICT_BUREAU, "区县局责任部门", "org-qingxi-section", null),
                                    text,
                                    List.of()),
                            deed(
                                    fixedAt,
                                    DeedKind.FIXED,
                                    "整改已完成",
                                    fixedOn,
                                    new Who(
                                            ReferenceStory.FIXER,
                                            Role.PARK_MANAGEMENT_BODY,
                                            "园区管理机构",
                                            "org-qingxi-section",
                                            null),
                                    "已整改",
                                    List.of(photo(
                                            ReferenceStory.fixPhoto(number).value(),
                                            "evidence-fix-" + number,
                                            fixedOn,
                                            fixedAt - 1))),
                            deed(
                                    fixedAt + 1,
                                    DeedKind.VERIFIED,
                                    "整改已核验",
                                    verifiedOn,
                                    new Who(
                                            ReferenceStory.VERIFIER,
                                            Role.DISTRICT_BUREAU,
                                            "区县局责任部门",
                                            "org-qingxi-section",
                                            null),
                                    "现场复核合格",
                                    List.of())));
        }

        private static DeedView deed(
                long position,
                DeedKind kind,
                String zh,
                String day,
                Who who,
                @Nullable String text,
                List<EvidenceView> evidence) {
            return new DeedView(
                    position,
                    "event-" + position,
                    kind,
                    zh,
                    LocalDate.parse(day),
                    recordedAt(day, position),
                    who,
                    text,
                    evidence);
        }
    }

    private static final List<Rise> RISES = List.of(
            new Rise(1, "C3", "C", 40, 60, "2.0", "86.0", "88.0", "N02-001", "N02", "2024-11-05", "2024-11-08"),
            new Rise(2, "C4", "C", 30, 50, "2.0", "88.0", "90.0", "N03-001", "N03", "2024-11-12", "2024-11-15"),
            new Rise(3, "C5", "C", 30, 40, "1.0", "90.0", "91.0", "N05-001", "N05", "2024-11-18", "2024-11-20"),
            new Rise(4, "B4", "B", 30, 40, "1.0", "91.0", "92.0", "S04-001", "S04", "2024-11-22", "2024-11-25"));

    private static ChangeView without(
            long position,
            StepKind kind,
            String zh,
            String day,
            Who who,
            String running,
            @Nullable Role signature,
            @Nullable Verdict verdict,
            @Nullable String carriedFrom) {
        return new ChangeView(
                Effect.ADDED,
                "新增",
                points("0.0"),
                points(running),
                points(running),
                new StepView(
                        position,
                        "event-" + position,
                        kind,
                        zh,
                        2,
                        RUBRIC,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        0,
                        10,
                        LocalDate.parse(day),
                        recordedAt(day, position),
                        who,
                        null,
                        null,
                        signature,
                        verdict,
                        carriedFrom,
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private static TotalView total(String shown, long earned, boolean reaches) {
        return new TotalView(shown, shown.replace(".0", ""), earned, 1000, 1000, 10, 900, reaches);
    }

    @Test
    void why_the_cluster_went_from_86_to_92() {
        ScoreChangesView view = between("2024-10-31", "2024-12-31");
        assertThat(view.head())
                .isEqualTo(BOOK.on("2024-12-31", null, Grounds.folds()).head(Map.of("from-on", "2024-10-31")));
        assertThat(view.name())
                .isEqualTo(new ClusterName(CLUSTER, "清溪组团", "unit-qingxi", "清溪区", "park-qingxi", "清溪工业园区"));
        assertThat(view.from())
                .isEqualTo(new PointView(
                        null,
                        Facts.day("2024-10-31"),
                        BOOK.head(),
                        total("86.0", 860, false),
                        Verdict.FAIL,
                        "不合格",
                        Facts.day("2024-10-16"),
                        1));
        assertThat(view.to())
                .isEqualTo(new PointView(
                        null,
                        Facts.day("2024-12-31"),
                        BOOK.head(),
                        total("92.0", 920, true),
                        Verdict.PASS,
                        "合格",
                        Facts.day("2024-12-05"),
                        2));
        assertThat(view.difference()).isEqualTo(points("6.0"));
        assertThat(view.sumOfSteps()).isEqualTo(points("6.0"));
        assertThat(view.rounds())
                .containsExactly(new RoundView(
                        2,
                        RUBRIC,
                        Mark.PROPOSED,
                        "本产品建议",
                        "acceptance-QX01-1",
                        Facts.day("2024-12-02"),
                        Verdict.PASS,
                        Facts.day("2024-12-05"),
                        points("6.0"),
                        8));
        assertThat(view.steps())
                .containsExactly(
                        without(
                                52,
                                StepKind.ROUND_OPENED,
                                "验收已启动",
                                "2024-12-02",
                                section(),
                                "86.0",
                                null,
                                null,
                                "acceptance-QX01-1"),
                        RISES.get(0).view(),
                        RISES.get(1).view(),
                        RISES.get(2).view(),
                        RISES.get(3).view(),
                        without(
                                61,
                                StepKind.SIGNED,
                                "验收已签字",
                                "2024-12-04",
                                section(),
                                "92.0",
                                Role.DISTRICT_BUREAU,
                                null,
                                null),
                        without(
                                62,
                                StepKind.SIGNED,
                                "验收已签字",
                                "2024-12-04",
                                detachment(),
                                "92.0",
                                Role.ENFORCEMENT_DETACHMENT,
                                null,
                                null),
                        without(
                                63,
                                StepKind.CONCLUDED,
                                "验收已结论",
                                "2024-12-05",
                                section(),
                                "92.0",
                                null,
                                Verdict.PASS,
                                null));
    }

    @Test
    void the_waterfall_runs_from_86_over_four_bars_to_92() {
        assertThat(between("2024-10-31", "2024-12-31").waterfall())
                .containsExactly(
                        new BarView(Bar.START, "起点", "start", null, points("0.0"), points("86.0")),
                        new BarView(Bar.STEP, "第2轮 C3 项目C3", "Round 2 C3 Item C3", 54L, points("86.0"), points("88.0")),
                        new BarView(Bar.STEP, "第2轮 C4 项目C4", "Round 2 C4 Item C4", 56L, points("88.0"), points("90.0")),
                        new BarView(Bar.STEP, "第2轮 C5 项目C5", "Round 2 C5 Item C5", 58L, points("90.0"), points("91.0")),
                        new BarView(Bar.STEP, "第2轮 B4 项目B4", "Round 2 B4 Item B4", 60L, points("91.0"), points("92.0")),
                        new BarView(Bar.END, "终点", "end", null, points("0.0"), points("92.0")));
    }

    @Test
    void without_a_first_point_the_whole_way_to_92_is_told() {
        ScoreChangesView view = FindScoreChanges.of(CLUSTER, null, BOOK.now(Grounds.folds()), Map.of());
        assertThat(view.from()).isEqualTo(new PointView(null, null, 0, null, null, null, null, null));
        assertThat(view.difference()).isEqualTo(points("92.0"));
        assertThat(view.sumOfSteps()).isEqualTo(points("92.0"));
        assertThat(view.rounds())
                .containsExactly(
                        new RoundView(
                                1,
                                RUBRIC,
                                Mark.PROPOSED,
                                "本产品建议",
                                null,
                                Facts.day("2024-10-12"),
                                Verdict.FAIL,
                                Facts.day("2024-10-16"),
                                points("86.0"),
                                28),
                        new RoundView(
                                2,
                                RUBRIC,
                                Mark.PROPOSED,
                                "本产品建议",
                                "acceptance-QX01-1",
                                Facts.day("2024-12-02"),
                                Verdict.PASS,
                                Facts.day("2024-12-05"),
                                points("6.0"),
                                8));
        assertThat(view.steps()).hasSize(36);
    }

    @Test
    void what_the_ledger_knew_and_what_was_true_are_two_ways_to_name_the_points() {
        Told first = BOOK.asOf(51, new RoundFold());
        ScoreChangesView byPosition = FindScoreChanges.of(CLUSTER, first, BOOK.asOf(63, Grounds.folds()), Map.of());
        assertThat(byPosition.steps())
                .isEqualTo(between("2024-10-31", "2024-12-31").steps());
        assertThat(byPosition.from().asOf()).isEqualTo(51);
        assertThat(byPosition.to().asOf()).isEqualTo(63);
    }
}
