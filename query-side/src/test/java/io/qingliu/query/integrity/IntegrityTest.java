package io.qingliu.query.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.events.CarriedProblem;
import io.qingliu.events.Cohort;
import io.qingliu.events.EventContext;
import io.qingliu.events.OnBehalfOf;
import io.qingliu.events.PolicyRef;
import io.qingliu.events.ProblemPart;
import io.qingliu.events.Role;
import io.qingliu.events.Severity;
import io.qingliu.events.acceptance.AcceptanceAnnulled;
import io.qingliu.events.acceptance.AcceptanceConcluded;
import io.qingliu.events.cluster.ClusterReopened;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.ActorId;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.OrganisationId;
import io.qingliu.events.ids.PolicyId;
import io.qingliu.events.ids.ProblemCode;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.ids.RubricId;
import io.qingliu.events.remediation.CompletionDayCorrected;
import io.qingliu.events.remediation.FixCompleted;
import io.qingliu.events.remediation.FixVerified;
import io.qingliu.events.remediation.Origin;
import io.qingliu.events.remediation.ProblemRegraded;
import io.qingliu.events.remediation.RemediationCompleted;
import io.qingliu.events.remediation.RemediationOpened;
import io.qingliu.events.remediation.RemediationRules;
import io.qingliu.query.integrity.DowngradesView.DowngradeRow;
import io.qingliu.query.integrity.RelapsesView.RelapseRow;
import io.qingliu.query.integrity.SameHandsView.ActorRow;
import io.qingliu.query.integrity.SameHandsView.RoleRow;
import io.qingliu.query.integrity.SameHandsView.SameHandRow;
import io.qingliu.query.kernel.FactShown;
import io.qingliu.query.kernel.Fold;
import io.qingliu.query.kernel.Moment;
import io.qingliu.query.testing.Book;
import io.qingliu.query.testing.Facts;
import io.qingliu.query.testing.FoldLaws;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Questions 25, 31 and 32, by exact figures. */
class IntegrityTest {
    private static final ClusterId FIRST = new ClusterId("cluster-QX01");
    private static final ClusterId SECOND = new ClusterId("cluster-QX02");
    private static final RemediationId CYCLE = RemediationId.of(FIRST, 1);
    private static final PolicyRef POLICY = new PolicyRef(new PolicyId("policy-remediation"), 3);
    private static final ClusterQuestion ALL = new ClusterQuestion(null, Moment.now(Book.TODAY));
    private static final ClusterName NAME = new ClusterName("cluster-QX01", "清溪组团", "unit-qingxi", "清溪区");

    private final Book book = new Book();

    private void opened() {
        book.write(
                Facts.unit(),
                Facts.registered(FIRST, "清溪组团"),
                Facts.registered(SECOND, "南岸组团"),
                new RemediationOpened(
                        CYCLE,
                        Facts.on("2024-08-01"),
                        Origin.SURVEY,
                        "survey-QX01-1",
                        Cohort.COHORT_2025,
                        null,
                        null,
                        null,
                        POLICY,
                        new RemediationRules(true, true, true, List.of(Severity.CRITICAL, Severity.MAJOR))),
                Facts.problem(FIRST, 1, "N02-001", Severity.MAJOR),
                Facts.problem(FIRST, 1, "N02-002", Severity.MAJOR),
                Facts.problem(FIRST, 1, "N02-003", Severity.CRITICAL));
    }

    private static FixCompleted fixed(String problem, EventContext context) {
        return new FixCompleted(CYCLE, context, new ProblemId(problem), "已整改", List.of(), List.of(Facts.PHOTO));
    }

    private static FixVerified verified(String problem, EventContext context) {
        return new FixVerified(CYCLE, context, new ProblemId(problem), "合格", List.of());
    }

    private static EventContext onPaper(String clerk, String author, Role role, String day) {
        EventContext entered = Facts.by(clerk, Role.DISTRICT_BUREAU, day);
        return new EventContext(
                entered.occurredOn(),
                entered.actor(),
                entered.role(),
                entered.organisation(),
                entered.basis(),
                entered.source(),
                new OnBehalfOf(
                        new ActorId(author), role, new OrganisationId("org-paper"), null, Facts.day(day), Facts.PHOTO),
                List.of());
    }

    private static FactShown fact(
            long position, String type, String zh, String day, String actor, Role role, String roleZh, boolean paper) {
        String stream = type.startsWith("remediation") ? "remediation-QX01-1" : "cluster-QX01";
        return new FactShown(
                position,
                stream,
                type,
                zh,
                Facts.day(day),
                actor,
                role,
                roleZh,
                paper ? "org-paper" : "org-qingxi-section",
                paper);
    }

    @Test
    void question_25_who_both_fixed_and_verified_the_same_problem() {
        opened();
        book.write(
                fixed("N02-001", Facts.by("zhao-park", Role.PARK_MANAGEMENT_BODY, "2024-09-01")), // 8
                verified("N02-001", Facts.by("zhao-park", Role.DISTRICT_BUREAU, "2024-09-02")), // 9
                fixed("N02-002", onPaper("clerk-9", "sun-park", Role.PARK_MANAGEMENT_BODY, "2024-09-03")), // 10
                verified("N02-002", onPaper("clerk-9", "qian-section", Role.DISTRICT_BUREAU, "2024-09-04")), // 11
                fixed("N02-003", Facts.by("zhao-park", Role.PARK_MANAGEMENT_BODY, "2024-09-05")), // 12
                verified("N02-003", Facts.by("qian-section", Role.DISTRICT_BUREAU, "2024-09-06"))); // 13
        SameHandsView view = FindSameHands.of(book.now(new CycleTrailFold(), new ActorFold()), ALL);
        assertThat(view.verifications()).isEqualTo(3);
        assertThat(view.samePerson()).isEqualTo(1);
        assertThat(view.sameEntry()).isEqualTo(1);
        String text = "雨污混接：污水接入雨水管";
        assertThat(view.fixes())
                .containsExactly(
                        new SameHandRow(
                                NAME,
                                1,
                                "N02-001",
                                text,
                                "zhao-park",
                                true,
                                fact(
                                        8,
                                        "remediation.FixCompleted",
                                        "整改已完成",
                                        "2024-09-01",
                                        "zhao-park",
                                        Role.PARK_MANAGEMENT_BODY,
                                        "园区管理机构",
                                        false),
                                "zhao-park",
                                fact(
                                        9,
                                        "remediation.FixVerified",
                                        "整改已核验",
                                        "2024-09-02",
                                        "zhao-park",
                                        Role.DISTRICT_BUREAU,
                                        "区县局责任部门",
                                        false),
                                "zhao-park",
                                "policy-remediation v3",
                                true),
                        new SameHandRow(
                                NAME,
                                1,
                                "N02-002",
                                text,
                                "clerk-9",
                                false,
                                fact(
                                        10,
                                        "remediation.FixCompleted",
                                        "整改已完成",
                                        "2024-09-03",
                                        "sun-park",
                                        Role.PARK_MANAGEMENT_BODY,
                                        "园区管理机构",
                                        true),
                                "clerk-9",
                                fact(
                                        11,
                                        "remediation.FixVerified",
                                        "整改已核验",
                                        "2024-09-04",
                                        "qian-section",
                                        Role.DISTRICT_BUREAU,
                                        "区县局责任部门",
                                        true),
                                "clerk-9",
                                "policy-remediation v3",
                                true));
    }

    @Test
    void question_25_who_acted_with_two_roles() {
        opened();
        book.write(
                fixed("N02-001", Facts.by("zhao-park", Role.PARK_MANAGEMENT_BODY, "2024-09-01")), // 8
                verified("N02-001", Facts.by("zhao-park", Role.DISTRICT_BUREAU, "2024-09-02")), // 9
                fixed("N02-003", Facts.by("zhao-park", Role.PARK_MANAGEMENT_BODY, "2024-09-05"))); // 10
        SameHandsView view = FindSameHands.of(book.now(new CycleTrailFold(), new ActorFold()), ALL);
        assertThat(view.persons()).isEqualTo(3);
        assertThat(view.inTwoRoles()).isEqualTo(1);
        assertThat(view.actors())
                .containsExactly(new ActorRow(
                        "zhao-park",
                        List.of(
                                new RoleRow(
                                        Role.DISTRICT_BUREAU,
                                        "区县局责任部门",
                                        List.of("org-qingxi-section"),
                                        1,
                                        9,
                                        Facts.day("2024-09-02"),
                                        9,
                                        Facts.day("2024-09-02")),
                                new RoleRow(
                                        Role.PARK_MANAGEMENT_BODY,
                                        "园区管理机构",
                                        List.of("org-qingxi-section"),
                                        2,
                                        8,
                                        Facts.day("2024-09-01"),
                                        10,
                                        Facts.day("2024-09-05"))),
                        List.of(NAME)));
        ClusterQuestion other = new ClusterQuestion(SECOND.value(), ALL.moment());
        assertThat(FindSameHands.of(book.now(new CycleTrailFold(), new ActorFold()), other)
                        .actors())
                .isEmpty();
    }

    private static ProblemRegraded regraded(String problem, Severity before, Severity after, String day) {
        return new ProblemRegraded(
                CYCLE,
                Facts.by("chief-1", Role.DISTRICT_BUREAU, day),
                new ProblemId(problem),
                before,
                after,
                "重新核定",
                List.of(Facts.PHOTO));
    }

    @Test
    void question_31_which_problems_were_downgraded_before_completion_and_by_whom() {
        opened();
        book.write(
                regraded("N02-001", Severity.MAJOR, Severity.MINOR, "2024-10-01"), // 8
                regraded("N02-002", Severity.MAJOR, Severity.CRITICAL, "2024-10-02"), // 9: raised
                new RemediationCompleted(
                        CYCLE, Facts.on("2024-11-10"), List.of(), Cohort.COHORT_2025, null, 0, null), // 10
                regraded("N02-003", Severity.CRITICAL, Severity.MAJOR, "2024-11-08"), // 11: entered later
                regraded("N02-002", Severity.CRITICAL, Severity.MINOR, "2024-12-01"), // 12: after it
                new CompletionDayCorrected(
                        CYCLE,
                        Facts.on("2024-12-02"),
                        Facts.day("2024-11-10"),
                        Facts.day("2024-11-12"),
                        "笔误",
                        List.of()));
        DowngradesView view = FindDowngrades.of(book.now(new CycleTrailFold()), ALL);
        String text = "雨污混接：污水接入雨水管";
        assertThat(view)
                .isEqualTo(new DowngradesView(
                        book.now().head(Map.of()),
                        4,
                        3,
                        2,
                        List.of(
                                new DowngradeRow(
                                        NAME,
                                        1,
                                        "N02-001",
                                        text,
                                        Severity.MAJOR,
                                        "较大",
                                        Severity.MINOR,
                                        "一般",
                                        "重新核定",
                                        List.of(Facts.PHOTO.value()),
                                        fact(
                                                8,
                                                "remediation.ProblemRegraded",
                                                "问题等级已调整",
                                                "2024-10-01",
                                                "chief-1",
                                                Role.DISTRICT_BUREAU,
                                                "区县局责任部门",
                                                false),
                                        Facts.day("2024-11-12"),
                                        10L,
                                        42L,
                                        false,
                                        true,
                                        "policy-remediation v3"),
                                new DowngradeRow(
                                        NAME,
                                        1,
                                        "N02-003",
                                        text,
                                        Severity.CRITICAL,
                                        "重大",
                                        Severity.MAJOR,
                                        "较大",
                                        "重新核定",
                                        List.of(Facts.PHOTO.value()),
                                        fact(
                                                11,
                                                "remediation.ProblemRegraded",
                                                "问题等级已调整",
                                                "2024-11-08",
                                                "chief-1",
                                                Role.DISTRICT_BUREAU,
                                                "区县局责任部门",
                                                false),
                                        Facts.day("2024-11-12"),
                                        10L,
                                        4L,
                                        true,
                                        false,
                                        "policy-remediation v3"))));
        assertThat(FindDowngrades.of(book.asOf(8, new CycleTrailFold()), ALL).rows())
                .extracting(DowngradeRow::completedOn)
                .containsOnlyNulls()
                .hasSize(1);
    }

    private static AcceptanceConcluded passed(ClusterId cluster, int round, String day) {
        return new AcceptanceConcluded(
                AcceptanceId.of(cluster, round),
                Facts.on(day),
                io.qingliu.events.Verdict.PASS,
                920,
                1000,
                1000,
                10,
                900,
                new io.qingliu.events.RubricRef(new RubricId("rubric-a"), 1),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                RemediationId.of(cluster, round),
                Facts.day(day),
                Cohort.COHORT_2025,
                null,
                POLICY);
    }

    private static ClusterReopened reopened(ClusterId cluster, int round, String day) {
        return new ClusterReopened(
                cluster,
                Facts.by("auditor-1", Role.AUDITOR, day),
                "雨天溢流",
                List.of(new CarriedProblem(
                        new ProblemId("N07-001"),
                        new ProblemCode("N07"),
                        Severity.MAJOR,
                        ProblemPart.NETWORK,
                        "溢流",
                        List.of())),
                List.of(),
                AcceptanceId.of(cluster, round),
                Cohort.COHORT_2025,
                null);
    }

    @Test
    void question_32_which_clusters_passed_but_relapsed_within_6_months() {
        ClusterId third = new ClusterId("cluster-QX03");
        ClusterId fourth = new ClusterId("cluster-QX04");
        book.write(
                Facts.unit(),
                Facts.registered(FIRST, "清溪组团"),
                Facts.registered(SECOND, "南岸组团"),
                Facts.registered(third, "空港组团"),
                Facts.registered(fourth, "高峰组团"),
                passed(FIRST, 1, "2024-12-05"), // 6
                passed(SECOND, 1, "2024-12-05"), // 7
                passed(third, 1, "2024-12-05"), // 8: annulled
                passed(fourth, 1, "2025-09-01"), // 9: its months are not over
                new AcceptanceAnnulled(
                        AcceptanceId.of(third, 1),
                        Facts.on("2024-12-20"),
                        io.qingliu.events.Verdict.PASS,
                        "复核",
                        List.of(),
                        Facts.day("2024-12-01"),
                        Facts.day("2024-12-05")),
                reopened(FIRST, 1, "2025-06-05"), // 11: the last day that counts
                reopened(SECOND, 1, "2025-06-06")); // 12: a day later
        FactShown concluded = new FactShown(
                6,
                "acceptance-QX01-1",
                "acceptance.AcceptanceConcluded",
                "验收已结论",
                Facts.day("2024-12-05"),
                "clerk-1",
                Role.DISTRICT_BUREAU,
                "区县局责任部门",
                "org-qingxi-section",
                false);
        RelapsesQuestion sixMonths = new RelapsesQuestion(6, ALL.moment());
        assertThat(FindRelapses.of(book.now(new ClusterTrailFold()), sixMonths))
                .isEqualTo(new RelapsesView(
                        book.now().head(Map.of("months", "6")),
                        3,
                        2,
                        1,
                        1,
                        List.of(new RelapseRow(
                                NAME,
                                "acceptance-QX01-1",
                                Facts.day("2024-12-05"),
                                concluded,
                                Facts.day("2025-06-05"),
                                fact(
                                        11,
                                        "cluster.ClusterReopened",
                                        "组团已重启",
                                        "2025-06-05",
                                        "auditor-1",
                                        Role.AUDITOR,
                                        "督导审计",
                                        false),
                                182,
                                "雨天溢流",
                                List.of("N07-001")))));
        assertThat(FindRelapses.of(book.now(new ClusterTrailFold()), new RelapsesQuestion(7, ALL.moment()))
                        .relapsed())
                .isEqualTo(2);
    }

    @Test
    void the_folds_keep_the_laws_of_folds() {
        for (Fold<?, ?> fold :
                List.<Fold<?, ?>>of(new CycleTrailFold(), new ActorFold(), new EntryFold(), new ClusterTrailFold())) {
            assertThat(FoldLaws.parts(fold)).as(fold.name()).isPositive();
        }
    }
}
