package io.qingliu.command.remediation;

import static io.qingliu.command.kernel.Someone.automation;
import static io.qingliu.command.remediation.Cycle.CHEN;
import static io.qingliu.command.remediation.Cycle.DUE;
import static io.qingliu.command.remediation.Cycle.FIRST;
import static io.qingliu.command.remediation.Cycle.FIXED;
import static io.qingliu.command.remediation.Cycle.LI;
import static io.qingliu.command.remediation.Cycle.MISCONNECTION;
import static io.qingliu.command.remediation.Cycle.N02;
import static io.qingliu.command.remediation.Cycle.NO_FLOW_MARK;
import static io.qingliu.command.remediation.Cycle.OPENED;
import static io.qingliu.command.remediation.Cycle.PLANNED;
import static io.qingliu.command.remediation.Cycle.RECONNECTED;
import static io.qingliu.command.remediation.Cycle.S08;
import static io.qingliu.command.remediation.Cycle.SECOND;
import static io.qingliu.command.remediation.Cycle.STARTED;
import static io.qingliu.command.remediation.Cycle.VERIFIED;
import static io.qingliu.command.remediation.Cycle.measure;
import static io.qingliu.command.remediation.Cycle.planned;
import static io.qingliu.command.remediation.Cycle.room;
import static io.qingliu.command.remediation.Cycle.sealed;
import static io.qingliu.command.remediation.Cycle.started;

import io.qingliu.command.kernel.RoomFixture;
import io.qingliu.events.Cohort;
import io.qingliu.events.ProblemKind;
import io.qingliu.events.Work;
import io.qingliu.events.WorkKind;
import io.qingliu.events.ids.OrganisationId;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.remediation.Measure;
import io.qingliu.events.remediation.Origin;
import io.qingliu.events.remediation.PlanKind;
import io.qingliu.events.remediation.ProblemListSealed;
import io.qingliu.events.remediation.ProblemRaised;
import io.qingliu.events.remediation.ProblemWithdrawn;
import io.qingliu.events.remediation.RemediationCompleted;
import io.qingliu.events.remediation.RemediationOpened;
import io.qingliu.events.remediation.RemediationPlanned;
import io.qingliu.events.remediation.RemediationStarted;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTest {
    private static final RemediationOpened INHERITING = new RemediationOpened(
            SECOND,
            automation("2024-10-20").toEventContext(),
            Origin.FAILED_ACCEPTANCE,
            "acceptance-QX01-1",
            Cohort.COHORT_2025,
            DUE,
            FIRST,
            null,
            Loaded.STRICT,
            Cycle.STRICT);
    private static final ProblemRaised STILL_OPEN = Cycle.cameIn(
            SECOND,
            automation("2024-10-20"),
            Cycle.carried("S08-001", ProblemKind.S08),
            "remediation-QX01-1",
            List.of());
    private static final ProblemRaised FOUND = Cycle.cameIn(
            SECOND, automation("2024-10-20"), Cycle.carried("C4-001", ProblemKind.N03), "acceptance-QX01-1", List.of());

    @Test
    void a_plan_answers_every_open_problem_of_the_sealed_list() {
        sealed().when(plan(measure(N02, 5), measure(S08, 2))).then(PLANNED);
    }

    @Test
    void a_plan_is_drawn_up_anew_as_its_next_version() {
        started()
                .when(plan(measure(N02, 5), measure(S08, 2)))
                .then(new RemediationPlanned(
                        FIRST, LI.toEventContext(), PlanKind.REMEDIATION, 2, PLANNED.measures(), null, false));
    }

    @Test
    void a_plan_that_ends_after_the_due_day_is_recorded_and_flagged() {
        Measure late =
                new Measure(N02, "改接", new OrganisationId("org-park"), LocalDate.parse("2026-01-01"), 5, RECONNECTED);
        Measure onTheDay = new Measure(S08, "补标识", new OrganisationId("org-park"), DUE, 5, RECONNECTED);
        sealed().when(plan(late, onTheDay))
                .then(new RemediationPlanned(
                        FIRST, LI.toEventContext(), PlanKind.REMEDIATION, 1, List.of(late, onTheDay), null, true));
        sealed().when(plan(measure(N02, 5), onTheDay))
                .then(new RemediationPlanned(
                        FIRST,
                        LI.toEventContext(),
                        PlanKind.REMEDIATION,
                        1,
                        List.of(measure(N02, 5), onTheDay),
                        null,
                        false));
    }

    @Test
    void a_plan_rests_on_a_sealed_list() {
        room().given(OPENED, MISCONNECTION, NO_FLOW_MARK)
                .when(plan(measure(N02, 5), measure(S08, 2)))
                .refusedBy(RemediationRule.THE_PROBLEM_LIST_IS_NOT_SEALED);
    }

    @Test
    void every_open_problem_needs_a_measure() {
        sealed().when(plan(measure(N02, 5))).refusedBy(RemediationRule.EVERY_OPEN_PROBLEM_NEEDS_A_MEASURE, "measures");
        sealed(Cycle.raised(new ProblemId("N02-002"), ProblemKind.N02))
                .when(plan(measure(N02, 5), measure(S08, 2)))
                .refusedBy(RemediationRule.EVERY_OPEN_PROBLEM_NEEDS_A_MEASURE, "measures");
    }

    @Test
    void a_settled_problem_needs_no_measure() {
        sealed(FIXED, VERIFIED)
                .when(plan(measure(S08, 2)))
                .then(new RemediationPlanned(
                        FIRST, LI.toEventContext(), PlanKind.REMEDIATION, 1, List.of(measure(S08, 2)), null, false));
    }

    @Test
    void a_measure_answers_a_problem_of_the_list() {
        sealed().when(plan(measure(N02, 5), measure(S08, 2), measure(new ProblemId("S01-009"), 3)))
                .refusedBy(RemediationRule.A_MEASURE_ANSWERS_A_PROBLEM, "measures[2].problemId");
        ProblemId later = new ProblemId("N02-002");
        sealed(Cycle.raised(later, ProblemKind.N02), new ProblemWithdrawn(FIRST, LI.toEventContext(), later, "复核无误"))
                .when(plan(measure(N02, 5), measure(S08, 2), measure(later, 3)))
                .refusedBy(RemediationRule.A_MEASURE_ANSWERS_A_PROBLEM, "measures[2].problemId");
    }

    @Test
    void a_measure_stands_once_takes_time_and_builds_something() {
        sealed().when(plan(measure(N02, 5), measure(N02, 2)))
                .refusedBy(RemediationRule.A_PROBLEM_HAS_ONE_MEASURE, "measures[1].problemId");
        sealed().when(plan(measure(N02, 0), measure(S08, 2)))
                .refusedBy(RemediationRule.A_MEASURE_TAKES_AT_LEAST_ONE_DAY, "measures[0].durationDays");
        Measure nothing = new Measure(
                N02, "改接", new OrganisationId("org-park"), DUE, 5, List.of(new Work(WorkKind.SEWER_BUILT_M, -1)));
        sealed().when(plan(nothing, measure(S08, 2)))
                .refusedBy(RemediationRule.A_WORK_HAS_A_QUANTITY, "measures[0].works[0].quantity");
    }

    @Test
    void a_completed_remediation_is_not_planned_again() {
        started(new RemediationCompleted(FIRST, CHEN.toEventContext(), List.of(), Cohort.COHORT_2025, DUE, 0, null))
                .when(plan(measure(N02, 5), measure(S08, 2)))
                .refusedBy(RemediationRule.REMEDIATION_IS_COMPLETED);
    }

    @Test
    void the_work_starts_under_a_plan() {
        planned().when(new StartRemediation(FIRST, CHEN)).then(STARTED);
        sealed().when(new StartRemediation(FIRST, CHEN)).refusedBy(RemediationRule.THERE_IS_NO_PLAN_YET);
    }

    @Test
    void the_work_starts_once() {
        started().when(new StartRemediation(FIRST, CHEN)).refusedBy(RemediationRule.REMEDIATION_HAS_ALREADY_STARTED);
    }

    @Test
    void an_inherited_plan_is_in_force_for_the_problems_carried_from_its_cycle() {
        room().given(INHERITING, STILL_OPEN)
                .when(new StartRemediation(SECOND, CHEN))
                .then(new RemediationStarted(SECOND, CHEN.toEventContext()));
    }

    @Test
    void problems_that_a_failed_round_found_need_new_measures() {
        RoomFixture second = room().given(INHERITING, STILL_OPEN, FOUND);
        second.when(new StartRemediation(SECOND, CHEN)).refusedBy(RemediationRule.THERE_IS_NO_PLAN_YET);
        RoomFixture sealed = second.given(new ProblemListSealed(
                SECOND, LI.toEventContext(), 1, List.of(STILL_OPEN.problemId(), FOUND.problemId()), null));
        sealed.when(new PlanRemediation(SECOND, LI, PlanKind.REMEDIATION, List.of(measure(S08, 2)), null))
                .refusedBy(RemediationRule.EVERY_OPEN_PROBLEM_NEEDS_A_MEASURE, "measures");
        RemediationPlanned own = new RemediationPlanned(
                SECOND,
                LI.toEventContext(),
                PlanKind.REMEDIATION,
                1,
                List.of(measure(FOUND.problemId(), 10)),
                null,
                false);
        sealed.when(new PlanRemediation(SECOND, LI, PlanKind.REMEDIATION, own.measures(), null))
                .then(own);
        sealed.given(own)
                .when(new StartRemediation(SECOND, CHEN))
                .then(new RemediationStarted(SECOND, CHEN.toEventContext()));
    }

    private static PlanRemediation plan(Measure... measures) {
        return new PlanRemediation(FIRST, LI, PlanKind.REMEDIATION, List.of(measures), null);
    }
}
