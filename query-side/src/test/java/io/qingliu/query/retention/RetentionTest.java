package io.qingliu.query.retention;

import static io.qingliu.query.testing.Facts.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.qingliu.events.Frontage;
import io.qingliu.events.Mark;
import io.qingliu.events.ParkLevel;
import io.qingliu.events.RetentionClass;
import io.qingliu.events.Role;
import io.qingliu.query.kernel.FactShown;
import io.qingliu.query.kernel.Moment;
import io.qingliu.query.kernel.Places;
import io.qingliu.query.kernel.Refused;
import io.qingliu.query.retention.RetentionView.Count;
import io.qingliu.query.retention.RetentionView.Rule;
import io.qingliu.query.testing.Chronicle;
import io.qingliu.query.testing.FoldLaws;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Question 44: which documents reach their archive hand-over or retention date this year? */
class RetentionTest {
    private static Chronicle story() {
        return Chronicle.of(RetentionStory.events());
    }

    private static RetentionView in(long year) {
        return asked(RetentionQuestion.of(year));
    }

    private static RetentionView asked(RetentionQuestion question) {
        return RetentionView.of(story().told("2025-11-20", new KeptFold()), question, Periods.PROPOSED);
    }

    @Test
    void which_documents_and_streams_are_handed_over_in_a_year() {
        assertThat(in(2025).files())
                .extracting(
                        RetentionRow::stream,
                        RetentionRow::title,
                        RetentionRow::number,
                        RetentionRow::retention,
                        RetentionRow::recorded,
                        RetentionRow::due,
                        RetentionRow::dueOn)
                .containsExactly(
                        handover("acceptance-QX01-1", "评审验收", null, RetentionClass.PERMANENT, false),
                        handover(
                                "annualplan-qingxi-2024",
                                "2024年度“美丽重庆”工作计划",
                                "清府办〔2024〕8号",
                                RetentionClass.LONG,
                                false),
                        handover("document-163", "建设工作通知", "渝环办〔2024〕163号", RetentionClass.PERMANENT, true),
                        handover("document-minutes", "调度会议纪要", null, RetentionClass.SHORT, true),
                        handover("evidence-1", "照片", null, RetentionClass.LONG, true));
        assertThat(in(2026).files())
                .extracting(RetentionRow::stream, RetentionRow::number, RetentionRow::fileYear)
                .containsExactly(tuple("cluster-QX01", "渝环办〔2025〕90号", 2025), tuple("dispatch-1", null, 2025));
        assertThat(in(2027).files()).isEmpty();
    }

    private static Tuple handover(
            String stream, String title, @Nullable String number, RetentionClass retention, boolean recorded) {
        return tuple(stream, title, number, retention, recorded, RetentionDue.HANDOVER, day("2025-06-30"));
    }

    @Test
    void which_reach_the_end_of_their_retention_in_a_year() {
        assertThat(in(2039).files())
                .extracting(RetentionRow::stream, RetentionRow::due, RetentionRow::dueOn)
                .containsExactly(tuple("document-minutes", RetentionDue.RETENTION_END, day("2039-12-31")));
        assertThat(in(2074).files())
                .extracting(RetentionRow::stream)
                .containsExactly("annualplan-qingxi-2024", "evidence-1");
    }

    @Test
    void a_file_is_shown_with_what_closed_it() {
        assertThat(in(2025).files().getFirst())
                .isEqualTo(new RetentionRow(
                        "acceptance-QX01-1",
                        FileKind.ACCEPTANCE,
                        "评审验收",
                        "评审验收",
                        null,
                        new Places.Cluster(
                                "cluster-QX01",
                                "清溪组团",
                                "park-qingxi",
                                "清溪工业园区",
                                ParkLevel.NATIONAL,
                                "unit-qingxi",
                                "清溪区",
                                null,
                                Frontage.YES,
                                false),
                        RetentionClass.PERMANENT,
                        "永久",
                        false,
                        2024,
                        RetentionDue.HANDOVER,
                        "移交档案",
                        day("2025-06-30"),
                        day("2024-12-06"),
                        new FactShown(
                                10,
                                "acceptance-QX01-1",
                                "acceptance.AcceptanceConcluded",
                                "验收已结论",
                                day("2024-12-06"),
                                "clerk-1",
                                Role.DISTRICT_BUREAU,
                                "区县局责任部门",
                                "org-qingxi-section",
                                false)));
    }

    @Test
    void an_annulled_round_is_due_only_when_it_is_concluded_again() {
        Moment before = new Moment(11L, null, day("2024-12-31"), null);
        assertThat(RetentionView.of(story().told(before, new KeptFold()), RetentionQuestion.of(2025), Periods.PROPOSED)
                        .files())
                .extracting(RetentionRow::stream)
                .contains("acceptance-QX02-1");
        assertThat(in(2025).files()).extracting(RetentionRow::stream).doesNotContain("acceptance-QX02-1");
    }

    @Test
    void what_is_due_is_counted_by_kind_and_class() {
        assertThat(in(2025).counts())
                .containsExactly(
                        count(FileKind.ACCEPTANCE, "评审验收", RetentionClass.PERMANENT, "永久"),
                        count(FileKind.DOCUMENT, "文件登记", RetentionClass.PERMANENT, "永久"),
                        count(FileKind.DOCUMENT, "文件登记", RetentionClass.SHORT, "短期"),
                        count(FileKind.EVIDENCE, "佐证材料", RetentionClass.LONG, "长期"),
                        count(FileKind.ANNUALPLAN, "年度计划", RetentionClass.LONG, "长期"));
    }

    private static Count count(FileKind kind, String zh, RetentionClass retention, String retentionZh) {
        return new Count(RetentionDue.HANDOVER, "移交档案", kind, zh, retention, retentionZh, 1, 5);
    }

    @Test
    void it_is_said_by_which_rules_it_is_counted_and_that_none_is_official() {
        assertThat(in(2025).rules())
                .extracting(Rule::code, Rule::value, Rule::mark)
                .containsExactly(
                        tuple("HAND_OVER_BY", "06-30", Mark.FOUND),
                        tuple("PERMANENT_BY_DEFAULT", "ACCEPTANCE, CLUSTER", Mark.PROPOSED),
                        tuple("LONG_BY_DEFAULT", "LONG", Mark.PROPOSED),
                        tuple("LONG_YEARS", "50", Mark.PROPOSED),
                        tuple("SHORT_YEARS", "15", Mark.PROPOSED));
        RetentionView shorter = RetentionView.of(
                story().told("2025-11-20", new KeptFold()), RetentionQuestion.of(2034), new Periods(30, 10));
        assertThat(shorter.files()).extracting(RetentionRow::stream).containsExactly("document-minutes");
        assertThatThrownBy(() -> new Periods(5, 10)).hasMessageContaining("ledger.retention");
    }

    @Test
    void a_year_is_narrowed_by_what_is_due_kind_class_cluster_and_unit() {
        RetentionView narrow = asked(new RetentionQuestion(
                2025L,
                RetentionDue.HANDOVER,
                FileKind.EVIDENCE,
                RetentionClass.LONG,
                "cluster-QX01",
                "unit-qingxi",
                1));
        assertThat(narrow.files()).extracting(RetentionRow::stream).containsExactly("evidence-1");
        assertThat(narrow.total()).isEqualTo(5);
        RetentionView few = asked(new RetentionQuestion(null, null, null, null, null, null, 2));
        assertThat(few.year()).isEqualTo(2025);
        assertThat(List.of(few.found(), (long) few.files().size())).containsExactly(5L, 2L);
        assertThatThrownBy(() -> asked(new RetentionQuestion(null, null, null, null, "cluster-XX", null, 1)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void the_fold_keeps_its_laws() {
        assertThat(FoldLaws.parts(new KeptFold())).isGreaterThan(50);
    }
}
