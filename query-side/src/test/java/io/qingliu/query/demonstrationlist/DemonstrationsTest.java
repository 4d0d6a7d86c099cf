package io.qingliu.query.demonstrationlist;

import static io.qingliu.query.testing.Facts.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.qingliu.events.Frontage;
import io.qingliu.events.ParkLevel;
import io.qingliu.events.Role;
import io.qingliu.events.demonstration.Appraisal;
import io.qingliu.events.demonstration.CandidateListed;
import io.qingliu.events.demonstration.SpotCheckAssigned;
import io.qingliu.query.demonstrationlist.DemonstrationPaper.Because;
import io.qingliu.query.demonstrationlist.DemonstrationPaper.Criteria;
import io.qingliu.query.demonstrationlist.DemonstrationsView.Count;
import io.qingliu.query.demonstrationlist.Participation.Expert;
import io.qingliu.query.demonstrationlist.ParticipationRow.Against;
import io.qingliu.query.demonstrationlist.ParticipationRow.CheckRow;
import io.qingliu.query.demonstrationlist.ParticipationRow.CommendationRow;
import io.qingliu.query.demonstrationlist.ParticipationRow.FindingRow;
import io.qingliu.query.demonstrationlist.ParticipationRow.ItemRow;
import io.qingliu.query.demonstrationlist.ParticipationRow.Judged;
import io.qingliu.query.demonstrationlist.ParticipationRow.StepRow;
import io.qingliu.query.demonstrationlist.ParticipationRow.WeighedRow;
import io.qingliu.query.kernel.FactShown;
import io.qingliu.query.kernel.Fold;
import io.qingliu.query.kernel.Moment;
import io.qingliu.query.kernel.Paper;
import io.qingliu.query.kernel.Places;
import io.qingliu.query.kernel.Refused;
import io.qingliu.query.testing.Chronicle;
import io.qingliu.query.testing.Facts;
import io.qingliu.query.testing.FoldLaws;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Question 11: who is candidate, checked, confirmed, not selected for 2024, and why? */
class DemonstrationsTest {
    private static final Fold<?, ?>[] FOLDS = {new ParticipationsFold(), new PapersFold()};
    private static final Paper APPLICATION = new Paper("清环文〔2024〕9号", "示范园区申请", day("2024-08-01"), null);
    private static final Paper LIST = new Paper("渝环办〔2024〕260号", "示范园区清单", day("2024-12-20"), null);
    private static final Paper CIRCULAR = new Paper("渝环办〔2024〕270号", "表扬通报", day("2024-12-30"), null);

    private static Chronicle story() {
        return Chronicle.of(DemonstrationStory.events());
    }

    private static DemonstrationsView view(String day) {
        return DemonstrationsView.of(story().told(day, FOLDS));
    }

    private static FactShown fact(long position, String type, String zh, String day) {
        return position == 13
                ? new FactShown(
                        position,
                        "demonstration-QX01-1",
                        type,
                        zh,
                        day(day),
                        "clerk-1",
                        Role.DISTRICT_BUREAU,
                        "区县局责任部门",
                        "org-qingxi-section",
                        false)
                : new FactShown(
                        position,
                        "demonstration-QX01-1",
                        type,
                        zh,
                        day(day),
                        "bureau-1",
                        Role.MUNICIPAL_BUREAU,
                        "市生态环境局",
                        "org-qingxi-section",
                        false);
    }

    private static StepRow step(Standing standing, String zh, @Nullable String paper, FactShown fact) {
        return new StepRow(standing, zh, paper, null, null, List.of(), null, fact);
    }

    @Test
    void a_participation_is_shown_with_all_that_brought_it_where_it_stands() {
        assertThat(view("2025-11-20").participations().getFirst())
                .isEqualTo(new ParticipationRow(
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
                        1,
                        Standing.CONFIRMED,
                        "示范",
                        List.of("经专家现场核实抽查", "渝环办〔2024〕260号"),
                        true,
                        true,
                        false,
                        "application-qingxi",
                        new Criteria("管网建成率 98%", "管委会专班推进", "企业自筹改造"),
                        new WeighedRow(
                                day("2024-11-20"),
                                day("2024-11-30"),
                                true,
                                "acceptance-QX01-1",
                                "summaryreport-QX01-1",
                                "policy-demonstration v1",
                                new FactShown(
                                        25,
                                        "demonstration-QX01-1",
                                        "demonstration.StandingWeighed",
                                        "示范条件已核对",
                                        day("2024-12-06"),
                                        "clerk-1",
                                        Role.DISTRICT_BUREAU,
                                        "区县局责任部门",
                                        "org-qingxi-section",
                                        false)),
                        List.of(
                                step(
                                        Standing.APPLIED,
                                        "已申报",
                                        "application-qingxi",
                                        fact(13, "demonstration.ParticipationOpened", "已参加示范申报", "2024-08-01")),
                                step(
                                        Standing.CANDIDATE,
                                        "备选",
                                        "application-candidates",
                                        fact(21, "demonstration.CandidateListed", "已列入备选清单", "2024-09-01")),
                                step(
                                        Standing.UNDER_SPOT_CHECK,
                                        "市级核查",
                                        null,
                                        fact(27, "demonstration.SpotCheckAssigned", "现场抽查已安排", "2024-12-10")),
                                new StepRow(
                                        Standing.CONFIRMED,
                                        "示范",
                                        "application-list",
                                        LIST,
                                        null,
                                        List.of(),
                                        true,
                                        fact(30, "demonstration.DemonstrationConfirmed", "已确定为示范", "2024-12-20"))),
                        List.of(new CheckRow(
                                day("2024-12-12"),
                                List.of(new Expert("expert-1", "org-academy", true)),
                                fact(27, "demonstration.SpotCheckAssigned", "现场抽查已安排", "2024-12-10"))),
                        List.of(new FindingRow(
                                "expert-1",
                                new Judged("基础扎实", Appraisal.STRONG, "好"),
                                new Judged("条件较好", Appraisal.ADEQUATE, "一般"),
                                new Judged("积极性高", Appraisal.STRONG, "好"),
                                "建议入选",
                                List.of(new ItemRow("C5", 45L, 10, "4.5", "晴天开盖检查，无出流")),
                                List.of(Facts.PHOTO.value()),
                                new FactShown(
                                        28,
                                        "demonstration-QX01-1",
                                        "demonstration.SpotCheckFindingRecorded",
                                        "抽查意见已记录",
                                        day("2024-12-12"),
                                        "expert-1",
                                        Role.EXPERT,
                                        "专家",
                                        "org-qingxi-section",
                                        false))),
                        List.of(new CommendationRow(
                                "application-circular",
                                CIRCULAR,
                                fact(35, "demonstration.CommendationIssued", "已获通报表扬", "2024-12-30"),
                                fact(38, "demonstration.CommendationWithdrawn", "表扬已撤回", "2025-03-01"),
                                "文号有误",
                                new Paper("渝环办〔2025〕40号", "撤回通报", day("2025-03-01"), null)))));
    }

    @Test
    void everyone_who_took_part_stands_somewhere_and_it_is_said_why() {
        assertThat(view("2025-11-20").participations())
                .extracting(
                        row -> row.cluster().id(),
                        ParticipationRow::standing,
                        ParticipationRow::why,
                        ParticipationRow::sampled,
                        ParticipationRow::commended)
                .containsExactly(
                        tuple("cluster-QX01", Standing.CONFIRMED, List.of("经专家现场核实抽查", "渝环办〔2024〕260号"), true, false),
                        tuple(
                                "cluster-QX02",
                                Standing.CONFIRMED,
                                List.of("未列入现场抽查（抽查为抽样）", "渝环办〔2024〕260号"),
                                false,
                                true),
                        tuple("cluster-QX03", Standing.NOT_SELECTED, List.of("示范效应不足"), false, false),
                        tuple(
                                "cluster-QX04",
                                Standing.REFUSED,
                                List.of("整治工作未在示范截止日或之前完成", "建设总结报告尚未提交或已被退回", "渝环办〔2024〕260号"),
                                false,
                                false),
                        tuple("cluster-QX05", Standing.DECLINED, List.of("污水厂超负荷"), false, false));
    }

    @Test
    void what_stands_against_a_confirmation_is_shown_by_code_and_in_words() {
        assertThat(view("2025-11-20").participations().get(3).steps().getLast().against())
                .containsExactly(
                        new Against("COMPLETED_AFTER_THE_CUT_OFF", "整治工作未在示范截止日或之前完成"),
                        new Against("NO_SUMMARY_REPORT", "建设总结报告尚未提交或已被退回"));
    }

    @Test
    void standings_are_counted_over_all_participations() {
        assertThat(view("2025-11-20").counts())
                .containsExactly(
                        new Count("APPLIED", "已申报", 0, 5, List.of()),
                        new Count("DECLINED", "未列入备选", 1, 5, List.of("cluster-QX05")),
                        new Count("WITHDRAWN", "申报已撤回", 0, 5, List.of()),
                        new Count("CANDIDATE", "备选", 0, 5, List.of()),
                        new Count("UNDER_SPOT_CHECK", "市级核查", 0, 5, List.of()),
                        new Count("CONFIRMED", "示范", 2, 5, List.of("cluster-QX01", "cluster-QX02")),
                        new Count("REFUSED", "示范确认不成立", 1, 5, List.of("cluster-QX04")),
                        new Count("NOT_SELECTED", "未入选", 1, 5, List.of("cluster-QX03")),
                        new Count("REVOKED", "示范已撤销", 0, 5, List.of()),
                        new Count(
                                "WAS_CANDIDATE",
                                "曾列入备选",
                                4,
                                5,
                                List.of("cluster-QX01", "cluster-QX02", "cluster-QX03", "cluster-QX04")),
                        new Count("CHECKED_ON_SITE", "经现场抽查", 1, 5, List.of("cluster-QX01")),
                        new Count("CONFIRMED_SAMPLED", "示范中经现场抽查", 1, 2, List.of("cluster-QX01")),
                        new Count("CONFIRMED_NOT_SAMPLED", "示范中未经现场抽查", 1, 2, List.of("cluster-QX02")),
                        new Count("COMMENDED", "通报表扬（未撤回）", 1, 5, List.of("cluster-QX02")));
    }

    @Test
    void the_papers_are_shown_with_their_numbers_and_what_they_leave_out() {
        List<PaperRow> papers = view("2025-11-20").papers();
        assertThat(papers)
                .extracting(
                        PaperRow::id,
                        PaperRow::kindZh,
                        row -> row.document() == null ? "" : row.document().number(),
                        PaperRow::clusters,
                        row -> row.fact().position())
                .containsExactly(
                        tuple(
                                "application-qingxi",
                                "申报文件",
                                APPLICATION.number(),
                                List.of("cluster-QX01", "cluster-QX02", "cluster-QX03", "cluster-QX04", "cluster-QX05"),
                                12L),
                        tuple(
                                "application-candidates",
                                "备选清单",
                                "渝环办〔2024〕200号",
                                List.of("cluster-QX01", "cluster-QX02", "cluster-QX03", "cluster-QX04"),
                                20L),
                        tuple(
                                "application-list",
                                "示范清单",
                                LIST.number(),
                                List.of("cluster-QX01", "cluster-QX02", "cluster-QX04"),
                                29L),
                        tuple(
                                "application-circular",
                                "表扬通报",
                                CIRCULAR.number(),
                                List.of("cluster-QX01", "cluster-QX02"),
                                34L));
        assertThat(papers)
                .flatExtracting(PaperRow::left)
                .extracting(
                        PaperRow.LeftRow::clusterId,
                        PaperRow.LeftRow::name,
                        PaperRow.LeftRow::because,
                        PaperRow.LeftRow::reason)
                .containsExactly(
                        tuple("cluster-QX05", "北岸组团", Because.DECLINED, "污水厂超负荷"),
                        tuple("cluster-QX03", "西岸组团", Because.NOT_SELECTED, "示范效应不足"));
        assertThat(papers.getLast().withdrawal())
                .extracting(
                        PaperRow.WithdrawalRow::reason,
                        it -> it.document() == null ? "" : it.document().number())
                .containsExactly("文号有误", "渝环办〔2025〕40号");
    }

    @Test
    void an_intention_is_listed_until_an_application_follows() {
        assertThat(view("2025-11-20").intentions())
                .extracting(
                        row -> row.cluster().name(),
                        DemonstrationsView.IntentionRow::intended,
                        DemonstrationsView.IntentionRow::reason,
                        row -> row.fact().position())
                .containsExactly(tuple("空港组团", true, "条件尚待成熟", 10L));
    }

    @Test
    void filters_narrow_the_participations_but_not_the_denominators() {
        DemonstrationsView notSampled = DemonstrationsView.of(
                story().told("2025-11-20", FOLDS),
                new DemonstrationsQuestion(Standing.CONFIRMED, Sampling.NOT_SAMPLED, null, "unit-qingxi", null));
        assertThat(notSampled.participations())
                .extracting(row -> row.cluster().id())
                .containsExactly("cluster-QX02");
        assertThat(notSampled.counts()).isEqualTo(view("2025-11-20").counts());
        assertThatThrownBy(() -> DemonstrationsView.of(
                        story().told("2025-11-20", FOLDS),
                        new DemonstrationsQuestion(null, null, "cluster-QX99", null, null)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("THERE_IS_NO_SUCH_CLUSTER");
    }

    @Test
    void on_a_day_only_what_had_happened_by_then_counts() {
        DemonstrationsView before = DemonstrationsView.of(
                story().told(new Moment(null, day("2024-12-12"), day("2024-12-12"), null), FOLDS));
        assertThat(before.participations())
                .extracting(row -> row.cluster().id(), ParticipationRow::standing, ParticipationRow::sampled)
                .containsExactly(
                        tuple("cluster-QX01", Standing.UNDER_SPOT_CHECK, true),
                        tuple("cluster-QX02", Standing.CANDIDATE, false),
                        tuple("cluster-QX03", Standing.CANDIDATE, false),
                        tuple("cluster-QX04", Standing.CANDIDATE, false),
                        tuple("cluster-QX05", Standing.DECLINED, false));
    }

    @Test
    void what_is_entered_late_does_not_undo_what_was_decided() {
        Chronicle late = story().and(
                        new SpotCheckAssigned(
                                DemonstrationStory.participation(2),
                                Facts.on("2024-12-11"),
                                List.of(),
                                day("2024-12-12")),
                        new CandidateListed(
                                DemonstrationStory.participation(2),
                                Facts.on("2024-09-01"),
                                DemonstrationStory.CANDIDATES));
        assertThat(DemonstrationsView.of(late.told("2025-11-20", FOLDS))
                        .participations()
                        .get(1)
                        .standing())
                .isEqualTo(Standing.CONFIRMED);
    }

    @Test
    void the_folds_keep_their_laws() {
        assertThat(FoldLaws.parts(new ParticipationsFold())).isGreaterThan(10);
        assertThat(FoldLaws.parts(new PapersFold())).isGreaterThan(10);
    }
}
