package io.qingliu.command.remediation;

import static io.qingliu.command.remediation.Cycle.CHEN;
import static io.qingliu.command.remediation.Cycle.DUE;
import static io.qingliu.command.remediation.Cycle.FIRST;
import static io.qingliu.command.remediation.Cycle.FIXED;
import static io.qingliu.command.remediation.Cycle.LI;
import static io.qingliu.command.remediation.Cycle.MISCONNECTION;
import static io.qingliu.command.remediation.Cycle.N02;
import static io.qingliu.command.remediation.Cycle.NO_FLOW_MARK;
import static io.qingliu.command.remediation.Cycle.OPENED;
import static io.qingliu.command.remediation.Cycle.PHOTO;
import static io.qingliu.command.remediation.Cycle.PLANNED;
import static io.qingliu.command.remediation.Cycle.S08;
import static io.qingliu.command.remediation.Cycle.SEALED;
import static io.qingliu.command.remediation.Cycle.VERIFIED;
import static io.qingliu.command.remediation.Cycle.planned;
import static io.qingliu.command.remediation.Cycle.room;
import static io.qingliu.command.remediation.Cycle.sealed;

import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.GeneralRule;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.CalendarRef;
import io.qingliu.events.Cohort;
import io.qingliu.events.PolicyRef;
import io.qingliu.events.ProblemKind;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ActorId;
import io.qingliu.events.ids.MilestoneId;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.remediation.BackwardScheduleSet;
import io.qingliu.events.remediation.Milestone;
import io.qingliu.events.remediation.MilestoneDates;
import io.qingliu.events.remediation.MilestoneKind;
import io.qingliu.events.remediation.MilestoneReached;
import io.qingliu.events.remediation.MilestoneRebaselined;
import io.qingliu.events.remediation.RemediationCompleted;
import io.qingliu.events.remediation.RemediationOpened;
import io.qingliu.events.remediation.RemediationPlanned;
import io.qingliu.events.remediation.ScheduleAnchor;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 2024-11-29 is a Friday; the calendar of these tests has no holidays. */
class ScheduleTest {
    private static final MilestoneId FIX_N02 = new MilestoneId("N02-001");
    private static final Milestone SAMPLING = new Milestone(
            new MilestoneId("DRY_SAMPLING"),
            MilestoneKind.DRY_SAMPLING,
            null,
            List.of(FIX_N02),
            3,
            day("2024-11-27"),
            day("2024-11-29"));
    /** S08 takes 2 calendar days, then N02 takes 5, a weekend among them, then 3 working days are kept for sampling. */
    private static final BackwardScheduleSet SET = new BackwardScheduleSet(
            FIRST,
            LI.toEventContext(),
            1,
            ScheduleAnchor.DEMONSTRATION_COMPLETION,
            day("2024-11-29"),
            Loaded.DEMONSTRATION,
            Loaded.CALENDAR,
            Loaded.SCHEDULE,
            List.of(
                    new Milestone(
                            FIX_N02,
                            MilestoneKind.FIX,
                            N02,
                            List.of(new MilestoneId("S08-001")),
                            5,
                            day("2024-11-22"),
                            day("2024-11-26")),
                    new Milestone(
                            new MilestoneId("S08-001"),
                            MilestoneKind.FIX,
                            S08,
                            List.of(),
                            2,
                            day("2024-11-20"),
                            day("2024-11-21")),
                    SAMPLING),
            List.of(),
            null);

    private static final MilestoneReached REACHED = new MilestoneReached(FIRST, CHEN.toEventContext(), FIX_N02, PHOTO);
    private static final MilestoneDates SET_DAYS = new MilestoneDates(day("2024-11-22"), day("2024-11-26"));
    private static final MilestoneDates LATER = new MilestoneDates(day("2024-11-25"), day("2024-11-27"));
    private static final MilestoneRebaselined REBASELINED = new MilestoneRebaselined(
            FIRST, LI.toEventContext(), FIX_N02, SET_DAYS, LATER, "材料晚到", new ActorId("zhao"), 2);
    private static final List<Precedence> S08_FIRST = List.of(new Precedence(N02, List.of(S08)));
    private static final RemediationCompleted COMPLETED =
            new RemediationCompleted(FIRST, CHEN.toEventContext(), List.of(), Cohort.COHORT_2025, DUE, 0, null);

    @Test
    void a_demonstration_counts_back_from_the_completion_day_of_the_policy_in_force() {
        planned().when(set(S08_FIRST, null)).then(SET);
    }

    @Test
    void a_cohort_counts_back_from_its_own_due_day_with_acceptance_and_report() {
        CommandContext late = Someone.as(Role.DISTRICT_BUREAU, "li", "2025-12-19");
        BackwardScheduleSet set = new BackwardScheduleSet(
                FIRST,
                late.toEventContext(),
                1,
                ScheduleAnchor.COHORT_YEAR_END,
                DUE,
                null,
                Loaded.CALENDAR,
                Loaded.SCHEDULE,
                List.of(
                        fix(S08, 2, "2025-12-22", "2025-12-23"),
                        window(MilestoneKind.DRY_SAMPLING, "S08-001", 3, "2025-12-24", "2025-12-26"),
                        window(MilestoneKind.ACCEPTANCE, "DRY_SAMPLING", 2, "2025-12-29", "2025-12-30"),
                        window(MilestoneKind.REPORT, "ACCEPTANCE", 1, "2025-12-31", "2025-12-31")),
                List.of(),
                null);
        planned(FIXED, VERIFIED)
                .when(new SetBackwardSchedule(
                        FIRST, late, ScheduleAnchor.COHORT_YEAR_END, Loaded.CALENDAR, Loaded.SCHEDULE, S08_FIRST, null))
                .then(set);
    }

    @Test
    void an_infeasible_schedule_is_recorded_as_such() {
        CommandContext late = Someone.as(Role.DISTRICT_BUREAU, "li", "2024-11-21");
        planned()
                .when(new SetBackwardSchedule(
                        FIRST,
                        late,
                        ScheduleAnchor.DEMONSTRATION_COMPLETION,
                        Loaded.CALENDAR,
                        Loaded.SCHEDULE,
                        S08_FIRST,
                        null))
                .then(new BackwardScheduleSet(
                        FIRST,
                        late.toEventContext(),
                        1,
                        SET.anchor(),
                        SET.anchorOn(),
                        SET.anchorPolicy(),
                        SET.calendar(),
                        SET.policy(),
                        SET.milestones(),
                        List.of(new MilestoneId("S08-001")),
                        null));
    }

    @Test
    void the_work_is_scheduled_anew_with_a_reason() {
        planned(SET).when(set(S08_FIRST, " ")).refusedBy(RemediationRule.A_REASON_IS_DEMANDED, "reason");
        planned(SET)
                .when(set(S08_FIRST, "增加问题"))
                .then(new BackwardScheduleSet(
                        FIRST,
                        LI.toEventContext(),
                        2,
                        SET.anchor(),
                        SET.anchorOn(),
                        SET.anchorPolicy(),
                        SET.calendar(),
                        SET.policy(),
                        SET.milestones(),
                        List.of(),
                        "增加问题"));
    }

    @Test
    void a_schedule_needs_a_plan_of_this_cycle() {
        sealed().when(set(List.of(), null)).refusedBy(RemediationRule.THERE_IS_NO_PLAN_YET);
    }

    @Test
    void a_schedule_follows_the_plan() {
        planned()
                .when(set(List.of(new Precedence(N02, List.of(new ProblemId("S01-009")))), null))
                .refusedBy(RemediationRule.THERE_IS_NO_SUCH_PROBLEM);
        planned(Cycle.raised(new ProblemId("N02-002"), ProblemKind.N02))
                .when(set(List.of(new Precedence(N02, List.of(new ProblemId("N02-002")))), null))
                .refusedBy(RemediationRule.A_SCHEDULE_FOLLOWS_THE_PLAN, "after");
    }

    @Test
    void a_schedule_cannot_run_in_a_circle() {
        planned()
                .when(set(List.of(new Precedence(N02, List.of(S08)), new Precedence(S08, List.of(N02))), null))
                .refusedBy(RemediationRule.A_SCHEDULE_CANNOT_RUN_IN_A_CIRCLE, "after");
    }

    @Test
    void the_calendar_must_reach_back_far_enough() {
        room().given(OPENED, MISCONNECTION, NO_FLOW_MARK, SEALED, plannedWithDays(200))
                .when(set(S08_FIRST, null))
                .refusedBy(RemediationRule.THE_CALENDAR_DOES_NOT_REACH_THAT_FAR, "calendar");
    }

    @Test
    void an_undetermined_cohort_has_no_day_to_count_back_from() {
        RemediationOpened undetermined = new RemediationOpened(
                FIRST,
                OPENED.context(),
                OPENED.origin(),
                OPENED.cause(),
                Cohort.UNDETERMINED,
                null,
                null,
                null,
                OPENED.policy(),
                OPENED.rules());
        room().given(undetermined, MISCONNECTION, NO_FLOW_MARK, SEALED, PLANNED)
                .when(new SetBackwardSchedule(
                        FIRST, LI, ScheduleAnchor.COHORT_YEAR_END, Loaded.CALENDAR, Loaded.SCHEDULE, List.of(), null))
                .refusedBy(RemediationRule.THERE_IS_NO_DATE_TO_COUNT_BACK_FROM);
    }

    @Test
    void a_schedule_names_published_reference_data_of_its_kind() {
        planned()
                .when(new SetBackwardSchedule(
                        FIRST,
                        LI,
                        SET.anchor(),
                        new CalendarRef(Loaded.CALENDAR.calendar(), 9),
                        Loaded.SCHEDULE,
                        List.of(),
                        null))
                .refusedBy(GeneralRule.THIS_REFERENCE_WAS_NEVER_PUBLISHED);
        planned().when(scheduleUnder(Loaded.STRICT)).refusedBy(RemediationRule.THIS_POLICY_IS_NOT_ABOUT_THAT, "policy");
    }

    @Test
    void a_node_is_reached_once() {
        planned(SET).when(new ReachMilestone(FIRST, CHEN, FIX_N02, PHOTO)).then(REACHED);
        planned(SET, REACHED)
                .when(new ReachMilestone(FIRST, CHEN, FIX_N02, PHOTO))
                .refusedBy(RemediationRule.THE_MILESTONE_IS_REACHED);
        planned(SET, REACHED, SET)
                .when(new ReachMilestone(FIRST, CHEN, FIX_N02, PHOTO))
                .refusedBy(RemediationRule.THE_MILESTONE_IS_REACHED);
        planned(SET)
                .when(new ReachMilestone(FIRST, CHEN, new MilestoneId("REPORT"), PHOTO))
                .refusedBy(RemediationRule.THERE_IS_NO_SUCH_MILESTONE);
    }

    @Test
    void a_node_is_moved_with_reason_and_approver_and_its_former_days_are_kept() {
        planned(SET).when(rebaseline(FIX_N02, LATER, "材料晚到", "zhao")).then(REBASELINED);
        planned(SET, REBASELINED)
                .when(rebaseline(FIX_N02, SET_DAYS, "材料已到", "zhao"))
                .then(new MilestoneRebaselined(
                        FIRST, LI.toEventContext(), FIX_N02, LATER, SET_DAYS, "材料已到", new ActorId("zhao"), 3));
    }

    @Test
    void a_node_is_moved_only_where_that_makes_sense() {
        planned(SET)
                .when(rebaseline(FIX_N02, SET_DAYS, "材料晚到", "zhao"))
                .refusedBy(RemediationRule.NOTHING_WOULD_CHANGE, "after");
        planned(SET)
                .when(rebaseline(FIX_N02, new MilestoneDates(day("2024-11-28"), day("2024-11-27")), "材料晚到", "zhao"))
                .refusedBy(RemediationRule.A_MILESTONE_STARTS_BEFORE_IT_FINISHES, "after.latestStartOn");
        planned(SET)
                .when(rebaseline(FIX_N02, LATER, "", "zhao"))
                .refusedBy(RemediationRule.A_REASON_IS_DEMANDED, "reason");
        planned(SET, REACHED)
                .when(rebaseline(FIX_N02, LATER, "材料晚到", "zhao"))
                .refusedBy(RemediationRule.THE_MILESTONE_IS_REACHED);
        planned(SET)
                .when(rebaseline(new MilestoneId("REPORT"), LATER, "材料晚到", "zhao"))
                .refusedBy(RemediationRule.THERE_IS_NO_SUCH_MILESTONE);
        planned(SET, COMPLETED)
                .when(rebaseline(FIX_N02, LATER, "材料晚到", "zhao"))
                .refusedBy(RemediationRule.REMEDIATION_IS_COMPLETED);
    }

    @Test
    void another_person_approves_the_move() {
        planned(SET)
                .when(rebaseline(FIX_N02, LATER, "材料晚到", "li"))
                .refusedBy(RemediationRule.THE_APPROVER_IS_ANOTHER_PERSON, "approver");
        CommandContext clerk = Someone.transcribing(Role.DISTRICT_BUREAU, "wang", "li", "2024-08-01");
        planned(SET)
                .when(new RebaselineMilestone(FIRST, clerk, FIX_N02, LATER, "材料晚到", new ActorId("li")))
                .then(new MilestoneRebaselined(
                        FIRST,
                        clerk.toEventContext().withExceptions(List.of("THE_APPROVER_IS_ANOTHER_PERSON")),
                        FIX_N02,
                        SET_DAYS,
                        LATER,
                        "材料晚到",
                        new ActorId("li"),
                        2));
    }

    @Test
    void a_completed_remediation_is_not_scheduled_but_its_last_nodes_are_reached() {
        planned(SET, COMPLETED).when(set(S08_FIRST, "增加问题")).refusedBy(RemediationRule.REMEDIATION_IS_COMPLETED);
        planned(SET, COMPLETED)
                .when(new ReachMilestone(FIRST, CHEN, SAMPLING.milestoneId(), PHOTO))
                .then(new MilestoneReached(FIRST, CHEN.toEventContext(), SAMPLING.milestoneId(), PHOTO));
    }

    private static SetBackwardSchedule set(List<Precedence> after, @Nullable String reason) {
        return new SetBackwardSchedule(FIRST, LI, SET.anchor(), Loaded.CALENDAR, Loaded.SCHEDULE, after, reason);
    }

    private static SetBackwardSchedule scheduleUnder(PolicyRef policy) {
        return new SetBackwardSchedule(FIRST, LI, SET.anchor(), Loaded.CALENDAR, policy, List.of(), null);
    }

    private static RebaselineMilestone rebaseline(
            MilestoneId id, MilestoneDates after, String reason, String approver) {
        return new RebaselineMilestone(FIRST, LI, id, after, reason, new ActorId(approver));
    }

    private static RemediationPlanned plannedWithDays(int days) {
        return new RemediationPlanned(
                FIRST,
                LI.toEventContext(),
                PLANNED.kind(),
                1,
                List.of(Cycle.measure(N02, days), Cycle.measure(S08, 2)),
                null,
                false);
    }

    private static Milestone fix(ProblemId problem, int days, String start, String finish) {
        return new Milestone(
                new MilestoneId(problem.value()), MilestoneKind.FIX, problem, List.of(), days, day(start), day(finish));
    }

    private static Milestone window(MilestoneKind kind, String after, int days, String start, String finish) {
        return new Milestone(
                new MilestoneId(kind.name()),
                kind,
                null,
                List.of(new MilestoneId(after)),
                days,
                day(start),
                day(finish));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
