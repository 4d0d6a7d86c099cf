package io.qingliu.command.acceptance;

import static io.qingliu.command.kernel.Someone.automation;
import static io.qingliu.command.kernel.Someone.digest;

import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.CarriedProblem;
import io.qingliu.events.Cohort;
import io.qingliu.events.ItemPoints;
import io.qingliu.events.ProblemPart;
import io.qingliu.events.Role;
import io.qingliu.events.RubricRef;
import io.qingliu.events.ScoredRound;
import io.qingliu.events.Severity;
import io.qingliu.events.acceptance.AcceptanceAllowed;
import io.qingliu.events.acceptance.AcceptanceOpened;
import io.qingliu.events.acceptance.AcceptanceRules;
import io.qingliu.events.acceptance.AcceptanceSigned;
import io.qingliu.events.acceptance.Assessor;
import io.qingliu.events.acceptance.EssentialFinding;
import io.qingliu.events.acceptance.EssentialTicked;
import io.qingliu.events.acceptance.EssentialsCopy;
import io.qingliu.events.acceptance.ItemDeclaredNotApplicable;
import io.qingliu.events.acceptance.RubricCopy;
import io.qingliu.events.acceptance.ScoreItemRecorded;
import io.qingliu.events.acceptance.VetoRecorded;
import io.qingliu.events.essentials.EssentialsPublished;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.ActorId;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.ItemId;
import io.qingliu.events.ids.ProblemCode;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.ids.Sha256;
import io.qingliu.events.rubric.RubricPublished;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A second round of one cluster and its people: Li of the section, Chen of the detachment, Zhou of the municipal bureau. */
final class TestRound {
    static final ClusterId CLUSTER = new ClusterId("cluster-QX01");
    static final AcceptanceId ROUND = AcceptanceId.of(CLUSTER, 2);
    static final AcceptanceId FIRST_ROUND = AcceptanceId.of(CLUSTER, 1);
    static final RemediationId CYCLE = RemediationId.of(CLUSTER, 2);
    static final LocalDate COMPLETED_ON = LocalDate.parse("2024-11-28");
    static final LocalDate DUE_ON = LocalDate.parse("2025-12-31");

    static final CommandContext LI = Someone.as(Role.DISTRICT_BUREAU, "li", "2024-12-03");
    static final CommandContext CHEN = Someone.as(Role.ENFORCEMENT_DETACHMENT, "chen", "2024-12-03");
    static final CommandContext ZHOU = Someone.as(Role.MUNICIPAL_BUREAU, "zhou", "2024-12-20");
    static final CommandContext STRANGER = Someone.as(Role.DISTRICT_BUREAU, "qian", "2024-12-03");
    static final CommandContext CLERK = Someone.transcribing(Role.DISTRICT_BUREAU, "wang", "qian", "2024-12-03");

    static final List<Assessor> ASSESSORS = List.of(assessor(LI), assessor(CHEN));
    static final List<Sha256> FILES = List.of(digest('a'));
    static final CarriedProblem STILL_OPEN = problem("N04-001", "N04", Severity.MINOR, "C1");

    private TestRound() {}

    static Assessor assessor(CommandContext person) {
        return new Assessor(person.actor(), person.role(), person.organisation());
    }

    static CarriedProblem problem(String id, String code, Severity severity, String... items) {
        return new CarriedProblem(
                new ProblemId(id),
                new ProblemCode(code),
                severity,
                ProblemPart.NETWORK,
                "问题描述",
                Arrays.stream(items).map(ItemId::new).toList());
    }

    static AcceptanceAllowed allowed() {
        return allowed(null);
    }

    static AcceptanceAllowed allowed(@Nullable ScoredRound previous) {
        return new AcceptanceAllowed(
                ROUND,
                automation("2024-11-28").toEventContext(),
                CYCLE,
                COMPLETED_ON,
                List.of(STILL_OPEN),
                Cohort.COHORT_2025,
                DUE_ON,
                previous);
    }

    /** Round 1: A1 35.0, B1 not applicable, C1 20.0, V2 stands. */
    static ScoredRound firstRound(RubricRef rubric) {
        return new ScoredRound(
                FIRST_ROUND,
                rubric,
                10,
                List.of(points("A1", 350), points("C1", 200)),
                List.of(new ItemId("B1")),
                List.of(new ItemId("V2")));
    }

    static ItemPoints points(String item, long points) {
        return new ItemPoints(new ItemId(item), points);
    }

    static AcceptanceOpened opened(RubricRef rubric) {
        return opened(rubric, null);
    }

    static AcceptanceOpened opened(RubricRef rubric, @Nullable ScoredRound carried) {
        return opened(
                rubric,
                new AcceptanceRules(true, List.of(Role.DISTRICT_BUREAU, Role.ENFORCEMENT_DETACHMENT), true),
                carried);
    }

    static AcceptanceOpened opened(RubricRef rubric, AcceptanceRules rules, @Nullable ScoredRound carried) {
        RubricPublished r = new TestReference().rubric(rubric);
        EssentialsPublished e = new TestReference().essentials(TestReference.ESSENTIALS);
        return new AcceptanceOpened(
                ROUND,
                LI.toEventContext(),
                2,
                new RubricCopy(
                        rubric,
                        r.title(),
                        r.mark(),
                        r.scale(),
                        r.maxPoints(),
                        r.passMarkPoints(),
                        r.notApplicable(),
                        r.categories(),
                        r.items(),
                        r.vetoes()),
                new EssentialsCopy(TestReference.ESSENTIALS, e.title(), e.mark(), e.essentials()),
                TestReference.POLICY,
                rules,
                ASSESSORS,
                carried);
    }

    static RecordScoreItem record(CommandContext person, String item, long points) {
        return new RecordScoreItem(
                ROUND, person, new ItemId(item), points, "现场核查", FILES, List.of(new ProblemId("N02-001")));
    }

    static ScoreItemRecorded recorded(String item, @Nullable Long before, long after, long maxPoints) {
        return new ScoreItemRecorded(
                ROUND,
                LI.toEventContext(),
                new ItemId(item),
                before,
                after,
                maxPoints,
                10,
                "现场核查",
                new ActorId("li"),
                FILES,
                List.of(new ProblemId("N02-001")));
    }

    static ReviseScoreItem revise(String item, long points, String reason) {
        return new ReviseScoreItem(ROUND, LI, new ItemId(item), points, reason, FILES, List.of());
    }

    static DeclareItemNotApplicable declare(String item, String reason) {
        return new DeclareItemNotApplicable(ROUND, LI, new ItemId(item), reason);
    }

    static ItemDeclaredNotApplicable declared(String item, @Nullable Long before) {
        return new ItemDeclaredNotApplicable(ROUND, LI.toEventContext(), new ItemId(item), before, "无此类企业");
    }

    static VetoRecorded vetoed(String item) {
        return new VetoRecorded(
                ROUND, ZHOU.toEventContext(), new ItemId(item), "发现偷排", FILES, List.of(new ProblemId("S01-001")));
    }

    static EssentialTicked ticked(String item) {
        return new EssentialTicked(ROUND, LI.toEventContext(), new ItemId(item), EssentialFinding.MET, null, List.of());
    }

    static AcceptanceSigned signed(CommandContext person, long earned, long applicable, String... vetoes) {
        return new AcceptanceSigned(
                ROUND,
                person.toEventContext(),
                person.toEventContext().answeringActor(),
                person.role(),
                person.organisation(),
                earned,
                applicable,
                10,
                Arrays.stream(vetoes).map(ItemId::new).toList());
    }
}
