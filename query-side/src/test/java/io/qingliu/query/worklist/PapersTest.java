package io.qingliu.query.worklist;

import static io.qingliu.query.testing.Facts.by;
import static io.qingliu.query.testing.Facts.day;
import static io.qingliu.query.testing.Facts.on;
import static io.qingliu.query.testing.Facts.park;
import static io.qingliu.query.testing.Facts.scope;
import static io.qingliu.query.testing.Facts.unit;
import static io.qingliu.query.worklist.WorkStory.BEHIND;
import static io.qingliu.query.worklist.WorkStory.HOPELESS;
import static io.qingliu.query.worklist.WorkStory.QX01;
import static io.qingliu.query.worklist.WorkStory.QX02;
import static io.qingliu.query.worklist.WorkStory.QX03;
import static io.qingliu.query.worklist.WorkStory.TODAY;
import static io.qingliu.query.worklist.WorkStory.UNPLANNED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.qingliu.events.Cohort;
import io.qingliu.events.DomainEvent;
import io.qingliu.events.EventContext;
import io.qingliu.events.Role;
import io.qingliu.events.SurveyPart;
import io.qingliu.events.Verdict;
import io.qingliu.events.acceptance.AcceptanceAnnulled;
import io.qingliu.events.acceptance.SignatureVoided;
import io.qingliu.events.cluster.ClusterMovedToUnit;
import io.qingliu.events.cluster.ScopeDetermined;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.RowId;
import io.qingliu.events.ids.SurveyId;
import io.qingliu.events.ids.UnitId;
import io.qingliu.events.survey.SurveyPartReopened;
import io.qingliu.events.survey.SurveyPartSubmitted;
import io.qingliu.events.survey.SurveyRowWithdrawn;
import io.qingliu.query.kernel.Fold;
import io.qingliu.query.kernel.Told;
import io.qingliu.query.testing.Chronicle;
import io.qingliu.query.testing.Facts;
import io.qingliu.query.worklist.ExcludedView.ExcludedRow;
import io.qingliu.query.worklist.SignaturesView.Progress;
import io.qingliu.query.worklist.SignaturesView.RoundRow;
import io.qingliu.query.worklist.SignaturesView.SignatureRow;
import io.qingliu.query.worklist.SurveysView.PartRow;
import io.qingliu.query.worklist.SurveysView.SurveyRow;
import io.qingliu.query.worklist.SurveysView.UnitRow;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which districts lack a part of the survey, which excluded clusters have an enterprise, which rounds lack a signature: 3, 8, 9. */
class PapersTest {
    /** Positions 1 to 8: unit, park, three clusters in scope. */
    private static Told told(Fold<?, ?> fold, DomainEvent... events) {
        return ledger(events).told(TODAY, fold);
    }

    static Chronicle ledger(DomainEvent... events) {
        return Chronicle.of(
                        unit(),
                        park(),
                        WorkStory.registered(BEHIND, "清溪组团"),
                        scope(BEHIND, true),
                        WorkStory.registered(HOPELESS, "南岸组团"),
                        scope(HOPELESS, true),
                        WorkStory.registered(UNPLANNED, "空港组团"),
                        scope(UNPLANNED, true))
                .and(events);
    }

    private static SurveyPartSubmitted submitted(ClusterId cluster, SurveyPart part, String day, int rows) {
        return new SurveyPartSubmitted(SurveyId.of(cluster, 1), on(day), part, rows, rows == 0 ? "无此类设施" : null);
    }

    private static PartRow part(SurveyPart part, String zh, @Nullable String day, int rows, long position) {
        return new PartRow(
                part, zh, day == null ? null : day(day), rows, rows == 0 ? "无此类设施" : null, 0, null, position);
    }

    @Test
    void which_districts_have_not_submitted_all_three_survey_parts() {
        Told told = told(
                SurveysFold.FOLD,
                new ClusterMovedToUnit(
                        HOPELESS, on("2025-01-01"), Facts.UNIT, new UnitId("unit-nanan"), day("2025-01-01"), "区划调整"),
                WorkStory.surveyOpened(BEHIND),
                submitted(BEHIND, SurveyPart.SOURCE, "2025-03-01", 12),
                submitted(BEHIND, SurveyPart.NETWORK, "2025-03-02", 40),
                submitted(BEHIND, SurveyPart.PLANT, "2025-03-03", 0),
                new SurveyPartReopened(SurveyId.of(BEHIND, 1), on("2025-03-10"), SurveyPart.NETWORK, "缺检测长度"),
                WorkStory.surveyOpened(HOPELESS),
                submitted(HOPELESS, SurveyPart.SOURCE, "2025-03-05", 3),
                submitted(HOPELESS, SurveyPart.NETWORK, "2025-03-05", 9),
                submitted(HOPELESS, SurveyPart.PLANT, "2025-03-06", 1));
        ClusterRow moved = new ClusterRow("cluster-QX02", "南岸组团", "unit-nanan", null, "park-qingxi", "清溪工业园区");
        UnitRow complete = new UnitRow(
                "unit-nanan",
                null,
                true,
                1,
                1,
                List.of(new SurveyRow(
                        moved,
                        1,
                        day("2025-02-01"),
                        null,
                        List.of(),
                        List.of(
                                part(SurveyPart.SOURCE, "源", "2025-03-05", 3, 16),
                                part(SurveyPart.NETWORK, "网", "2025-03-05", 9, 17),
                                part(SurveyPart.PLANT, "厂", "2025-03-06", 1, 18)))));
        UnitRow incomplete = new UnitRow(
                "unit-qingxi",
                "清溪区",
                false,
                2,
                0,
                List.of(
                        new SurveyRow(
                                QX01,
                                1,
                                day("2025-02-01"),
                                null,
                                List.of(SurveyPart.NETWORK),
                                List.of(
                                        part(SurveyPart.SOURCE, "源", "2025-03-01", 12, 11),
                                        new PartRow(SurveyPart.NETWORK, "网", null, 40, null, 1, "缺检测长度", 14),
                                        part(SurveyPart.PLANT, "厂", "2025-03-03", 0, 13))),
                        new SurveyRow(
                                QX03,
                                null,
                                null,
                                null,
                                List.of(SurveyPart.SOURCE, SurveyPart.NETWORK, SurveyPart.PLANT),
                                List.of())));
        SurveysView.Counts counts = new SurveysView.Counts(2, 1, 3, 1);
        assertThat(FindSurveys.of(told, new SurveysQuestion(Within.ALL, YesNo.NO, told.moment(), Map.of())))
                .isEqualTo(new SurveysView(told.head(Map.of()), counts, List.of(incomplete)));
        assertThat(FindSurveys.of(told, new SurveysQuestion(Within.ALL, null, told.moment(), Map.of())))
                .isEqualTo(new SurveysView(told.head(Map.of()), counts, List.of(complete, incomplete)));
    }

    private static ScopeDetermined out(ClusterId cluster, String day, int enterprises, String reason) {
        return new ScopeDetermined(
                cluster,
                by("bureau-1", Role.MUNICIPAL_BUREAU, day),
                false,
                enterprises,
                reason,
                Cohort.UNDETERMINED,
                null);
    }

    @Test
    void which_excluded_clusters_now_have_an_enterprise() {
        Told told = Chronicle.of(
                        unit(),
                        park(),
                        WorkStory.registered(BEHIND, "清溪组团"),
                        out(BEHIND, "2025-01-10", 0, "企业已迁出"),
                        WorkStory.registered(HOPELESS, "南岸组团"),
                        out(HOPELESS, "2025-01-10", 2, "转录自纸质名单"),
                        WorkStory.registered(UNPLANNED, "空港组团"),
                        out(UNPLANNED, "2025-01-10", 0, "暂无企业入驻"),
                        WorkStory.enterprises(BEHIND, "2024-09-01", Map.of("E0", "旧厂")),
                        WorkStory.enterprises(BEHIND, "2025-06-01", Map.of("E1", "清溪化工", "E2", "清溪食品")),
                        new SurveyRowWithdrawn(SurveyId.of(BEHIND, 1), on("2025-06-02"), new RowId("E2"), "重复"),
                        WorkStory.enterprises(UNPLANNED, "2024-09-01", Map.of("E0", "旧厂")))
                .told(TODAY, ObligationsFold.FOLD, SurveysFold.FOLD);
        ExcludedView view = FindExcluded.of(told, new ExcludedQuestion(Within.ALL, YesNo.YES, told.moment(), Map.of()));
        assertThat(view)
                .isEqualTo(new ExcludedView(
                        told.head(Map.of()),
                        new ExcludedView.Counts(3, 2),
                        List.of(
                                new ExcludedRow(
                                        QX01,
                                        day("2025-01-10"),
                                        "企业已迁出",
                                        0,
                                        true,
                                        List.of(new EnterpriseRow("E1", "清溪化工", null, null, day("2025-06-01"), 10)),
                                        1,
                                        List.of(4L, 10L)),
                                new ExcludedRow(
                                        QX02, day("2025-01-10"), "转录自纸质名单", 2, true, List.of(), 0, List.of(6L)))));
        assertThat(FindExcluded.of(told, new ExcludedQuestion(Within.ALL, YesNo.NO, told.moment(), Map.of()))
                        .clusters())
                .containsExactly(
                        new ExcludedRow(QX03, day("2025-01-10"), "暂无企业入驻", 0, false, List.of(), 1, List.of(8L)));
    }

    static EventContext fromPaper(String day, String... exceptions) {
        return Facts.transcribed(day).withExceptions(List.of(exceptions));
    }

    private static SignatureRow signature(Role role, String roleZh, String organisation, String day, long position) {
        return new SignatureRow(role, roleZh, organisation, "signer-" + role.ordinal(), day(day), false, position);
    }

    @Test
    void which_acceptances_lack_a_signature_of_section_or_detachment() {
        Told told = told(
                RoundsFold.FOLD,
                Rounds.opened(BEHIND, 1, "2025-10-01"),
                Rounds.signed(BEHIND, 1, "2025-10-08", Role.DISTRICT_BUREAU),
                Rounds.signed(BEHIND, 1, "2025-10-09", Role.ENFORCEMENT_DETACHMENT),
                new SignatureVoided(AcceptanceId.of(BEHIND, 1), on("2025-10-10"), Role.ENFORCEMENT_DETACHMENT, "复核"),
                Rounds.opened(HOPELESS, 1, "2024-11-01"),
                Rounds.signed(HOPELESS, 1, "2024-11-10", Role.DISTRICT_BUREAU),
                Rounds.concluded(HOPELESS, 1, fromPaper("2024-11-12", "BOTH_UNITS_SIGN_FIRST"), Verdict.PASS),
                Rounds.opened(UNPLANNED, 1, "2024-11-01"),
                Rounds.signed(UNPLANNED, 1, "2024-11-10", Role.DISTRICT_BUREAU),
                Rounds.signed(UNPLANNED, 1, "2024-11-11", Role.ENFORCEMENT_DETACHMENT),
                Rounds.concluded(UNPLANNED, 1, "2024-11-12", Verdict.PASS));
        RoundRow open = new RoundRow(
                QX01,
                1,
                Progress.OPEN,
                "验收中",
                day("2025-10-01"),
                null,
                null,
                List.of(Role.ENFORCEMENT_DETACHMENT),
                "区县执法支队",
                List.of(signature(Role.DISTRICT_BUREAU, "区县局责任部门", "org-qingxi-section", "2025-10-08", 10)),
                false,
                List.of(),
                List.of(10L));
        RoundRow fromPaper = new RoundRow(
                QX02,
                1,
                Progress.CONCLUDED,
                "已结论",
                day("2024-11-01"),
                Verdict.PASS,
                day("2024-11-12"),
                List.of(Role.ENFORCEMENT_DETACHMENT),
                "区县执法支队",
                List.of(signature(Role.DISTRICT_BUREAU, "区县局责任部门", "org-qingxi-section", "2024-11-10", 14)),
                true,
                List.of("BOTH_UNITS_SIGN_FIRST"),
                List.of(14L, 15L));
        assertThat(signatures(told, null, YesNo.YES))
                .isEqualTo(new SignaturesView(
                        told.head(Map.of()), new SignaturesView.Counts(3, 1, 1, 2, 1, 0), List.of(open, fromPaper)));
        assertThat(signatures(told, Progress.CONCLUDED, YesNo.YES).rounds()).containsExactly(fromPaper);
    }

    private static SignaturesView signatures(Told told, @Nullable Progress standing, @Nullable YesNo lacking) {
        return FindSignatures.of(
                told, new SignaturesQuestion(Within.ALL, standing, lacking, null, told.moment(), Map.of()));
    }

    @Test
    void an_annulled_round_lacks_nothing_until_it_is_opened_again_without_signatures() {
        DomainEvent annulled = new AcceptanceAnnulled(
                AcceptanceId.of(BEHIND, 1),
                on("2025-10-20"),
                Verdict.PASS,
                "签字有误",
                List.of(),
                day("2025-09-01"),
                day("2025-10-10"));
        Told told = told(
                RoundsFold.FOLD,
                Rounds.opened(BEHIND, 1, "2025-10-01"),
                Rounds.signed(BEHIND, 1, "2025-10-08", Role.DISTRICT_BUREAU),
                Rounds.concluded(BEHIND, 1, "2025-10-10", Verdict.PASS),
                annulled);
        assertThat(signatures(told, null, null).rounds())
                .extracting(RoundRow::standing, RoundRow::missing, RoundRow::verdict)
                .containsExactly(tuple(Progress.ANNULLED, List.of(), null));
        Told again = told(
                RoundsFold.FOLD,
                Rounds.opened(BEHIND, 1, "2025-10-01"),
                Rounds.signed(BEHIND, 1, "2025-10-08", Role.DISTRICT_BUREAU),
                annulled,
                Rounds.opened(BEHIND, 1, "2025-10-25"));
        assertThat(signatures(again, null, null).rounds())
                .extracting(RoundRow::standing, RoundRow::missing)
                .containsExactly(tuple(Progress.OPEN, List.of(Role.DISTRICT_BUREAU, Role.ENFORCEMENT_DETACHMENT)));
    }
}
