package io.qingliu.command.remediation;

import static io.qingliu.command.kernel.Someone.automation;
import static io.qingliu.command.kernel.Someone.digest;

import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.RoomFixture;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.CarriedProblem;
import io.qingliu.events.Cohort;
import io.qingliu.events.ItemPoints;
import io.qingliu.events.ProblemKind;
import io.qingliu.events.Role;
import io.qingliu.events.RubricRef;
import io.qingliu.events.ScoredRound;
import io.qingliu.events.Severity;
import io.qingliu.events.Work;
import io.qingliu.events.WorkKind;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.ItemId;
import io.qingliu.events.ids.OrganisationId;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.ids.RowId;
import io.qingliu.events.ids.RubricId;
import io.qingliu.events.ids.Sha256;
import io.qingliu.events.remediation.FixCompleted;
import io.qingliu.events.remediation.FixVerified;
import io.qingliu.events.remediation.Measure;
import io.qingliu.events.remediation.Origin;
import io.qingliu.events.remediation.PlanKind;
import io.qingliu.events.remediation.ProblemListSealed;
import io.qingliu.events.remediation.ProblemRaised;
import io.qingliu.events.remediation.RemediationEvent;
import io.qingliu.events.remediation.RemediationOpened;
import io.qingliu.events.remediation.RemediationPlanned;
import io.qingliu.events.remediation.RemediationRules;
import io.qingliu.events.remediation.RemediationStarted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The cycle of these tests: a misconnection and a missing flow mark, fixed by Chen of the park body and verified by Wu. */
final class Cycle {
    static final ClusterId CLUSTER = new ClusterId("cluster-QX01");
    static final RemediationId FIRST = RemediationId.of(CLUSTER, 1);
    static final RemediationId SECOND = RemediationId.of(CLUSTER, 2);
    static final ProblemId N02 = new ProblemId("N02-001");
    static final ProblemId S08 = new ProblemId("S08-001");
    static final LocalDate DUE = LocalDate.parse("2025-12-31");
    static final CommandContext LI = Someone.as(Role.DISTRICT_BUREAU, "li", "2024-08-01");
    static final CommandContext CHEN = Someone.as(Role.PARK_MANAGEMENT_BODY, "chen", "2024-09-01");
    static final CommandContext WU = Someone.as(Role.ENFORCEMENT_DETACHMENT, "wu", "2024-09-05");
    static final List<Sha256> PHOTO = List.of(digest('a'));
    static final List<Work> RECONNECTED = List.of(new Work(WorkKind.MISCONNECTIONS_FIXED, 1));
    static final RemediationRules STRICT =
            new RemediationRules(true, true, true, List.of(Severity.CRITICAL, Severity.MAJOR));

    static final ScoredRound SHEET = new ScoredRound(
            AcceptanceId.of(CLUSTER, 1),
            new RubricRef(new RubricId("rubric-test"), 1),
            10,
            List.of(new ItemPoints(new ItemId("C3"), 40)),
            List.of(),
            List.of());

    static final RemediationOpened OPENED = new RemediationOpened(
            FIRST,
            automation("2024-07-20").toEventContext(),
            Origin.SURVEY,
            "survey-QX01-1",
            Cohort.COHORT_2025,
            DUE,
            null,
            null,
            Loaded.STRICT,
            STRICT);
    static final ProblemRaised MISCONNECTION = raised(N02, ProblemKind.N02);
    static final ProblemRaised NO_FLOW_MARK = raised(S08, ProblemKind.S08);
    static final ProblemListSealed SEALED =
            new ProblemListSealed(FIRST, LI.toEventContext(), 1, List.of(N02, S08), null);
    static final RemediationPlanned PLANNED = new RemediationPlanned(
            FIRST,
            LI.toEventContext(),
            PlanKind.REMEDIATION,
            1,
            List.of(measure(N02, 5), measure(S08, 2)),
            null,
            false);
    static final RemediationStarted STARTED = new RemediationStarted(FIRST, CHEN.toEventContext());
    static final FixCompleted FIXED = new FixCompleted(FIRST, CHEN.toEventContext(), N02, "已改接", RECONNECTED, PHOTO);
    static final FixVerified VERIFIED = new FixVerified(FIRST, WU.toEventContext(), N02, "属实", List.of());

    private Cycle() {}

    static RoomFixture room() {
        return RoomFixture.of(RemediationAggregate.class, Loaded.REFERENCE);
    }

    /** The cycle up to its sealed list. */
    static RoomFixture sealed(RemediationEvent... then) {
        return after(List.of(OPENED, MISCONNECTION, NO_FLOW_MARK, SEALED), then);
    }

    /** The cycle up to its plan. */
    static RoomFixture planned(RemediationEvent... then) {
        return after(List.of(OPENED, MISCONNECTION, NO_FLOW_MARK, SEALED, PLANNED), then);
    }

    /** The cycle up to the start of its work. */
    static RoomFixture started(RemediationEvent... then) {
        return after(List.of(OPENED, MISCONNECTION, NO_FLOW_MARK, SEALED, PLANNED, STARTED), then);
    }

    static Measure measure(ProblemId problem, int days) {
        return new Measure(
                problem, "改接", new OrganisationId("org-park"), LocalDate.parse("2024-10-31"), days, RECONNECTED);
    }

    static CarriedProblem carried(String id, ProblemKind kind) {
        return new CarriedProblem(
                new ProblemId(id), kind.code(), kind.severity(), kind.part(), kind.zh(), List.of(new ItemId("C3")));
    }

    /** A carried problem as it stands in the cycle that it comes into. */
    static ProblemRaised cameIn(
            RemediationId into, CommandContext context, CarriedProblem problem, String from, List<Sha256> evidence) {
        return new ProblemRaised(
                into,
                context.toEventContext(),
                problem.problemId(),
                problem.code(),
                problem.severity(),
                problem.description(),
                problem.part(),
                null,
                null,
                problem.scoreItems(),
                from,
                evidence);
    }

    static ProblemRaised raised(ProblemId id, ProblemKind kind) {
        return new ProblemRaised(
                FIRST,
                LI.toEventContext(),
                id,
                kind.code(),
                kind.severity(),
                kind.zh(),
                kind.part(),
                new RowId("管段-12"),
                "一号路",
                List.of(new ItemId("C3")),
                null,
                PHOTO);
    }

    private static RoomFixture after(List<RemediationEvent> before, RemediationEvent... then) {
        List<RemediationEvent> events = new ArrayList<>(before);
        events.addAll(Arrays.asList(then));
        return room().given(events);
    }
}
