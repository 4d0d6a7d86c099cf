package io.qingliu.query.scoreprovenance;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.events.NotApplicableRule;
import io.qingliu.events.RetentionClass;
import io.qingliu.events.Role;
import io.qingliu.events.correction.EventCorrected;
import io.qingliu.events.correction.FieldChange;
import io.qingliu.events.demonstration.Appraisal;
import io.qingliu.events.demonstration.CheckedItem;
import io.qingliu.events.demonstration.SpotCheckFindingRecorded;
import io.qingliu.events.evidence.EvidenceFiled;
import io.qingliu.events.evidence.EvidenceKind;
import io.qingliu.events.ids.ActorId;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.CorrectionId;
import io.qingliu.events.ids.DemonstrationId;
import io.qingliu.events.ids.EvidenceId;
import io.qingliu.events.ids.ItemId;
import io.qingliu.events.ids.Sha256;
import io.qingliu.events.rubric.RubricPublished;
import io.qingliu.query.kernel.Moment;
import io.qingliu.query.scoreprovenance.AfterSigningView.AfterSigningRow;
import io.qingliu.query.scoreprovenance.AfterSigningView.Seal;
import io.qingliu.query.scoreprovenance.DeviationsView.AssessorRow;
import io.qingliu.query.scoreprovenance.DeviationsView.ComparedItem;
import io.qingliu.query.scoreprovenance.UnsupportedRisesView.Doubt;
import io.qingliu.query.scoreprovenance.UnsupportedRisesView.RiseRow;
import io.qingliu.query.testing.Book;
import io.qingliu.query.testing.Facts;
import io.qingliu.query.testing.ReferenceStory;
import io.qingliu.query.testing.Scoring;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Questions 23, 24 and 33, by exact figures. */
class ScoreAuditTest {
    private static final RubricPublished RUBRIC =
            Scoring.rubric("rubric-a", 1, NotApplicableRule.RESCALE, "A1:100", "B1:300", "C1:250", "D1:350");
    private static final ClusterId CLUSTER = new ClusterId("cluster-QX01");
    private static final ClusterName NAME =
            new ClusterName("cluster-QX01", "清溪组团", "unit-qingxi", null, "park-qingxi", null);
    private static final ClusterQuestion ALL = new ClusterQuestion(null, Moment.now(Book.TODAY));

    private static final Who SECTION =
            new Who(Scoring.SECTION, Role.DISTRICT_BUREAU, "区县局责任部门", "org-qingxi-section", null);
    private static final Who BUREAU = new Who("bureau-1", Role.MUNICIPAL_BUREAU, "市生态环境局", "org-qingxi-section", null);

    private final Book book = new Book();
    private final Scoring scoring = new Scoring(book, CLUSTER);

    private void opened() {
        book.write(Facts.registered(CLUSTER, "清溪组团"), RUBRIC);
        scoring.open(1, "2024-10-12", RUBRIC);
    }

    private static TotalView total(long earned, boolean reaches) {
        return new TotalView(earned / 10 + ".0", Long.toString(earned / 10), earned, 1000, 1000, 10, 900, reaches);
    }

    private static Seal seal(
            long position, StepKind kind, String zh, String day, Who who, String reason, TotalView signed) {
        return new Seal(
                position,
                kind,
                zh,
                kind == StepKind.ANNULLED ? null : Role.DISTRICT_BUREAU,
                Facts.day(day),
                Instant.parse(day + "T04:00:00Z").plusSeconds(position - 1),
                who,
                reason,
                signed);
    }

    @Test
    void question_23_which_scores_were_changed_after_the_acceptance_was_signed() {
        opened();
        scoring.fill("2024-10-14", Map.of("C1", 150L)); // 4 to 7
        scoring.give("C1", 160, Scoring.SECTION, "2024-10-14"); // 8: before anybody signed
        scoring.sign(Scoring.SECTION, "2024-10-15"); // 9
        scoring.voidSignature(Scoring.SECTION, "2024-10-16", "漏评"); // 10
        scoring.give("C1", 170, Scoring.SECTION, "2024-10-17"); // 11: after it
        scoring.sign(Scoring.SECTION, "2024-10-18"); // 12
        scoring.conclude("2024-10-19"); // 13
        scoring.annul("2024-10-20", "复核"); // 14
        scoring.open(1, "2024-10-21", RUBRIC); // 15: carries everything
        scoring.give("A1", 100, Scoring.SECTION, "2024-10-22"); // 16: the same again
        scoring.veto("V1", "2024-10-22"); // 17
        scoring.give("D1", 340, Scoring.SECTION, "2024-10-23"); // 18

        AfterSigningView view = FindChangesAfterSigning.of(book.now(Grounds.folds()), ALL);
        assertThat(view.signedRounds()).isEqualTo(1);
        assertThat(view.changedRounds()).isEqualTo(1);
        Seal first = seal(9, StepKind.SIGNED, "验收已签字", "2024-10-15", SECTION, null, total(910, true));
        Seal taken = seal(10, StepKind.SIGNATURE_VOIDED, "签字已撤回", "2024-10-16", SECTION, "漏评", null);
        Seal second = seal(12, StepKind.SIGNED, "验收已签字", "2024-10-18", SECTION, null, total(920, true));
        Seal annulled = seal(14, StepKind.ANNULLED, "验收结论已撤销", "2024-10-20", BUREAU, "复核", null);
        assertThat(view.changes())
                .extracting(AfterSigningRow::step)
                .extracting(step -> step.position() + " " + step.kind() + " " + step.item() + " " + step.before() + "→"
                        + step.after() + " " + step.reason())
                .containsExactly(
                        "11 ITEM_REVISED C1 160→170 现场核查",
                        "17 VETO_RECORDED V1 null→null 发现偷排",
                        "18 ITEM_RECORDED D1 350→340 现场核查");
        assertThat(view.changes())
                .containsExactly(
                        new AfterSigningRow(
                                NAME,
                                new Exact("1.0", "1"),
                                total(910, true),
                                total(920, true),
                                List.of(first),
                                List.of(taken),
                                false,
                                view.changes().get(0).step()),
                        new AfterSigningRow(
                                NAME,
                                new Exact("0.0", "0"),
                                total(920, true),
                                total(920, true),
                                List.of(first, second),
                                List.of(taken, annulled),
                                false,
                                view.changes().get(1).step()),
                        new AfterSigningRow(
                                NAME,
                                new Exact("-1.0", "-1"),
                                total(920, true),
                                total(910, true),
                                List.of(first, second),
                                List.of(taken, annulled),
                                false,
                                view.changes().get(2).step()));
    }

    @Test
    void question_23_the_reference_story_was_never_changed_after_signing() {
        AfterSigningView view = FindChangesAfterSigning.of(ReferenceStory.book().now(Grounds.folds()), ALL);
        assertThat(view.signedRounds()).isEqualTo(2);
        assertThat(view.changes()).isEmpty();
    }

    private static Sha256 file(String two) {
        return new Sha256(two.repeat(32));
    }

    private void filed(String id, Sha256 digest, String takenOn) {
        book.write(new EvidenceFiled(
                new EvidenceId("evidence-" + id),
                Facts.on("2024-10-30"),
                digest,
                "image/jpeg",
                1000,
                EvidenceKind.PHOTO,
                Facts.day(takenOn),
                null,
                null,
                null,
                CLUSTER,
                List.of(),
                RetentionClass.PERMANENT));
    }

    private long rise(String item, long points, Sha256... evidence) {
        return scoring.give(item, points, Scoring.by(Scoring.SECTION, "2024-10-20"), "复评", List.of(evidence));
    }

    @Test
    void question_24_which_items_rose_without_new_evidence_or_with_evidence_dated_after_the_change() {
        opened();
        scoring.fill("2024-10-14", Map.of("A1", 50L, "B1", 100L, "C1", 100L, "D1", 100L)); // 4 to 7, all on one photo
        filed("1", file("01"), "2024-10-18"); // 8
        filed("2", file("02"), "2024-10-25"); // 9
        long none = rise("A1", 60); // 10
        long old = rise("B1", 150, Facts.PHOTO); // 11
        long dated = rise("C1", 150, Facts.PHOTO, file("02")); // 12
        rise("D1", 150, file("01")); // 13: good
        rise("D1", 120); // 14: fell
        long again = rise("C1", 160, file("02"), Facts.PHOTO); // 15

        UnsupportedRisesView view = FindUnsupportedRises.of(book.now(Grounds.folds()), ALL);
        assertThat(view.rises()).isEqualTo(5);
        assertThat(view.unsupported()).isEqualTo(4);
        String photo = Facts.PHOTO.value();
        String late = file("02").value();
        assertThat(view.rows())
                .containsExactly(
                        row(view, 0, List.of(Doubt.NO_EVIDENCE_NAMED), List.of("未附佐证"), List.of(), List.of()),
                        row(view, 1, List.of(Doubt.NO_NEW_EVIDENCE), List.of("无新佐证"), List.of(), List.of(photo)),
                        row(
                                view,
                                2,
                                List.of(Doubt.EVIDENCE_DATED_AFTER_THE_CHANGE),
                                List.of("佐证日期晚于改分日期"),
                                List.of(late),
                                List.of(photo)),
                        row(
                                view,
                                3,
                                List.of(Doubt.NO_NEW_EVIDENCE, Doubt.EVIDENCE_DATED_AFTER_THE_CHANGE),
                                List.of("无新佐证", "佐证日期晚于改分日期"),
                                List.of(late),
                                List.of(photo)));
        assertThat(view.rows()).extracting(row -> row.step().position()).containsExactly(none, old, dated, again);
    }

    private static RiseRow row(
            UnsupportedRisesView view,
            int index,
            List<Doubt> doubts,
            List<String> zh,
            List<String> datedAfter,
            List<String> neverFiled) {
        return new RiseRow(
                NAME,
                doubts,
                zh,
                datedAfter,
                neverFiled,
                List.of(),
                view.rows().get(index).step());
    }

    @Test
    void question_24_the_rises_of_the_reference_story_stand_on_new_evidence_of_their_day() {
        UnsupportedRisesView view =
                FindUnsupportedRises.of(ReferenceStory.book().now(Grounds.folds()), ALL);
        assertThat(view.rises()).isEqualTo(4);
        assertThat(view.rows()).isEmpty();
    }

    private static CheckedItem checked(String item, Long points, Integer scale) {
        return new CheckedItem(new ItemId(item), points, scale, "现场所见" + item);
    }

    @Test
    void question_33_which_assessors_scores_deviate_most_from_spot_check_findings() {
        Book story = ReferenceStory.book();
        long at = story.write(new SpotCheckFindingRecorded(
                DemonstrationId.of(ReferenceStory.CLUSTER, 1),
                Facts.by("expert-1", Role.EXPERT, "2024-12-15"),
                new ActorId("expert-1"),
                List.of(
                        checked("C3", 45L, 10),
                        checked("C4", 500L, 100),
                        checked("A1", 25L, 10),
                        checked("B1", null, null),
                        checked("Z9", 10L, 10)),
                Appraisal.STRONG,
                Appraisal.STRONG,
                Appraisal.ADEQUATE,
                "总体良好",
                List.of()));
        DeviationsView view = FindDeviations.of(story.now(new RoundFold(), new SpotCheckFold()), ALL);
        assertThat(view)
                .isEqualTo(new DeviationsView(
                        story.now().head(Map.of()),
                        1,
                        5,
                        4,
                        3,
                        List.of(
                                new AssessorRow(
                                        Scoring.DETACHMENT,
                                        2,
                                        1,
                                        new Exact("0.750", "3/4"),
                                        new Exact("0.750", "3/4"),
                                        new Exact("1.5", "3/2"),
                                        List.of(
                                                compared("C3", "6.0", "6", "4.5", "9/2", "1.5", "3/2", 54, at),
                                                compared("C4", "5.00", "5", "5.00", "5", "0.00", "0", 56, at))),
                                new AssessorRow(
                                        Scoring.SECTION,
                                        1,
                                        1,
                                        new Exact("0.5", "1/2"),
                                        new Exact("0.5", "1/2"),
                                        new Exact("0.5", "1/2"),
                                        List.of(compared("A1", "3.0", "3", "2.5", "5/2", "0.5", "1/2", 9, at))))));
    }

    private static ComparedItem compared(
            String item,
            String given,
            String givenExact,
            String found,
            String foundExact,
            String deviation,
            String deviationExact,
            long scoredAt,
            long checkedAt) {
        return new ComparedItem(
                "cluster-QX01",
                2,
                item,
                new Exact(given, givenExact),
                new Exact(found, foundExact),
                new Exact(deviation, deviationExact),
                scoredAt,
                checkedAt,
                "expert-1",
                Facts.day("2024-12-15"),
                "现场所见" + item);
    }

    @Test
    void a_round_under_another_rubric_begins_with_nothing_as_a_step_of_its_own() {
        opened();
        scoring.fill("2024-10-14", Map.of("D1", 210L));
        scoring.conclude("2024-10-16"); // 8: 86.0
        RubricPublished other = Scoring.rubric("rubric-b", 1, NotApplicableRule.RESCALE, "A1:500", "B1:500");
        scoring.open(2, "2024-12-01", other); // 9
        scoring.notApplicable("B1", "2024-12-02"); // 10
        scoring.give("A1", 460, Scoring.SECTION, "2024-12-03"); // 11: 46 of 50 is 92
        ScoreChangesView view = FindScoreChanges.of(
                CLUSTER.value(), book.asOf(8, new RoundFold()), book.now(Grounds.folds()), Map.of());
        assertThat(view.steps())
                .extracting(step -> step.step().kind() + " " + step.change().shown() + " "
                        + step.runningAfter().shown())
                .containsExactly("ROUND_OPENED -86.0 0.0", "ITEM_NOT_APPLICABLE 0.0 0.0", "ITEM_RECORDED 92.0 92.0");
        assertThat(view.difference()).isEqualTo(new Exact("6.0", "6"));
    }

    @Test
    void declaring_an_item_not_applicable_moves_the_total_by_an_exact_fraction() {
        opened();
        scoring.fill("2024-10-14", Map.of("A1", 40L, "D1", 300L)); // 890
        long before = book.head();
        scoring.notApplicable("A1", "2024-10-15"); // 850 of 900
        ScoreChangesView view = FindScoreChanges.of(
                CLUSTER.value(), book.asOf(before, new RoundFold()), book.now(Grounds.folds()), Map.of());
        assertThat(view.difference()).isEqualTo(new Exact("5.444", "49/9"));
        assertThat(java.util.Objects.requireNonNull(view.to().total()).shown()).isEqualTo("94.444");
        assertThat(view.steps().getFirst().step().wonPoints()).isEqualTo(-40);
    }

    @Test
    void a_late_entry_is_counted_where_it_happened_and_its_neighbours_otherwise() {
        opened();
        scoring.fill("2024-11-14", Map.of("D1", 200L)); // 4 to 7
        scoring.give("D1", 250, Scoring.SECTION, "2024-11-20"); // 8
        scoring.notApplicable("A1", "2024-10-13"); // 9: happened first, recorded last
        ScoreChangesView view = FindScoreChanges.of(
                CLUSTER.value(),
                book.on("2024-10-31", null, new RoundFold()),
                book.on("2024-11-30", null, Grounds.folds()),
                Map.of());
        assertThat(view.steps())
                .extracting(step -> step.effect() + " " + step.step().position() + " "
                        + step.change().exact())
                .containsExactly(
                        "ADDED 4 10", "ADDED 5 30", "ADDED 6 25", "ADDED 7 20", "ADDED 8 5", "OTHERWISE 9 -10/9");
        assertThat(view.sumOfSteps()).isEqualTo(view.difference()).isEqualTo(new Exact("88.888", "800/9"));
    }

    @Test
    void an_erased_step_is_still_a_step_and_a_correction_stands_beside_the_event_that_it_corrects() {
        Book story = ReferenceStory.book();
        story.write(new EventCorrected(
                new CorrectionId("correction-1"),
                Facts.on("2024-12-10"),
                "event-56",
                "acceptance.ScoreItemRecorded",
                ReferenceStory.CLUSTER,
                List.of(new FieldChange("reason", "复验：C4", "复验合格")),
                "笔误"));
        story.erase(54);
        ScoreChangesView view = FindScoreChanges.of(
                "cluster-QX01", story.asOf(51, new RoundFold()), story.now(Grounds.folds()), Map.of());
        assertThat(view.steps())
                .extracting(step -> step.step().position() + " " + step.step().kind() + " "
                        + step.change().shown())
                .containsExactly(
                        "52 ROUND_OPENED 0.0",
                        "54 ERASED 0.0",
                        "56 ITEM_RECORDED 2.0",
                        "58 ITEM_RECORDED 1.0",
                        "60 ITEM_RECORDED 1.0",
                        "61 SIGNED 0.0",
                        "62 SIGNED 0.0",
                        "63 CONCLUDED 2.0");
        assertThat(view.steps().get(2).step().corrections())
                .extracting(Correction::fields)
                .containsExactly(List.of(new Correction.Corrected("reason", "复验：C4", "复验合格")));
    }
}
