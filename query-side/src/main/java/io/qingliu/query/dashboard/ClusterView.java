package io.qingliu.query.dashboard;

import io.qingliu.events.Cohort;
import io.qingliu.events.Mark;
import io.qingliu.events.ParkLevel;
import io.qingliu.events.Severity;
import io.qingliu.events.Verdict;
import io.qingliu.events.Words;
import io.qingliu.query.dashboard.ClusterStatus.Obligation;
import io.qingliu.query.kernel.Heard;
import io.qingliu.query.kernel.Places;
import io.qingliu.query.kernel.Points;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A cluster as the answer shows it on a day.
 *
 * @param clusterId which
 * @param name its name on that day
 * @param parkId the park that it lies in on that day
 * @param park that park's name on that day
 * @param parkLevel that park's level on that day
 * @param unitId the unit that answers for it on that day
 * @param unit that unit's name on that day
 * @param state where it stands
 * @param stateZh the same in Chinese
 * @param scope whether it counts
 * @param scopeReason why it does or does not
 * @param cohort its cohort
 * @param cohortZh the same in Chinese
 * @param cohortPolicy the policy that says so
 * @param dueOn the day by which it must reach the standard
 * @param daysLeft days until then; negative where it has passed
 * @param late whether that day has passed without an acceptance that stands
 * @param latestRound its latest acceptance round
 * @param openProblems open problems, by grade
 * @param overdueProblems open problems whose day has passed
 * @param suspended why it is suspended
 * @param demonstration its participation in the demonstration
 * @param successors what follows it
 * @param lastEvent the position of its last event
 */
record ClusterView(
        String clusterId,
        @Nullable String name,
        @Nullable String parkId,
        @Nullable String park,
        @Nullable ParkLevel parkLevel,
        @Nullable String unitId,
        @Nullable String unit,
        ClusterState state,
        String stateZh,
        Scope scope,
        @Nullable String scopeReason,
        Cohort cohort,
        String cohortZh,
        @Nullable String cohortPolicy,
        @Nullable LocalDate dueOn,
        @Nullable Long daysLeft,
        boolean late,
        @Nullable RoundView latestRound,
        Map<Severity, Long> openProblems,
        long overdueProblems,
        @Nullable String suspended,
        @Nullable DemonstrationView demonstration,
        List<String> successors,
        long lastEvent) {

    /**
     * A round.
     *
     * @param round which
     * @param verdict passed or failed; null while it is open
     * @param concludedOn the day of the conclusion
     * @param shown the points as text: exact, or cut off where items do not apply
     * @param earnedPoints what was earned
     * @param applicablePoints out of how much
     * @param scale how many steps make one point
     * @param passMarkPoints the pass mark
     * @param itemsSettled how many items are scored or do not apply
     * @param items how many there are
     * @param standingVetoes the vetoes that stand
     * @param rubric the rubric with its version
     * @param mark where the rubric comes from
     */
    record RoundView(
            int round,
            @Nullable Verdict verdict,
            @Nullable LocalDate concludedOn,
            @Nullable String shown,
            @Nullable Long earnedPoints,
            @Nullable Long applicablePoints,
            @Nullable Integer scale,
            @Nullable Long passMarkPoints,
            int itemsSettled,
            @Nullable Integer items,
            List<String> standingVetoes,
            @Nullable String rubric,
            @Nullable Mark mark) {
        static RoundView of(Round round) {
            Round.Sheet sheet = round.sheet();
            Round.Outcome outcome = round.outcome();
            Integer scale = outcome != null ? Integer.valueOf(outcome.scale()) : sheet == null ? null : sheet.scale();
            return new RoundView(
                    round.number(),
                    outcome == null ? null : outcome.verdict(),
                    outcome == null ? null : outcome.concludedOn(),
                    shown(round, scale),
                    round.earned(),
                    round.applicable(),
                    scale,
                    sheet == null ? null : sheet.passMarkPoints(),
                    round.settled(),
                    sheet == null ? null : sheet.items().size(),
                    List.copyOf(round.vetoes()),
                    sheet == null ? null : sheet.rubric() + " v" + sheet.version(),
                    sheet == null ? null : sheet.mark());
        }

        private static @Nullable String shown(Round round, @Nullable Integer scale) {
            Long earned = round.earned();
            if (earned == null || scale == null) {
                return null;
            }
            // so far, points are only a sum; what they amount to is said at the conclusion
            return round.outcome() == null
                    ? Points.shown(earned, scale)
                    : round.outcome().shown();
        }

        /** Where the rubric comes from, in Chinese. */
        public @Nullable String markZh() {
            return mark == null ? null : Words.zh(mark);
        }

        /** Passed or failed, in Chinese. */
        public @Nullable String verdictZh() {
            return verdict == null ? null : Words.zh(verdict);
        }
    }

    /**
     * A participation.
     *
     * @param participation which
     * @param standing how it stands
     * @param standingZh the same in Chinese
     * @param cutOffOn the last day of completion that counts
     * @param cutOffMet whether it was met, once weighed
     * @param sampled whether experts visited, once confirmed
     * @param commended whether a circular commends it
     */
    record DemonstrationView(
            int participation,
            Participation.Standing standing,
            String standingZh,
            @Nullable LocalDate cutOffOn,
            @Nullable Boolean cutOffMet,
            @Nullable Boolean sampled,
            boolean commended) {
        static DemonstrationView of(Participation known) {
            return new DemonstrationView(
                    known.number(),
                    known.standing(),
                    Words.zh(known.standing()),
                    known.cutOffOn(),
                    known.cutOffMet(),
                    known.sampled(),
                    known.commended());
        }
    }

    /**
     * A cluster as it is shown.
     *
     * @param heard what the fold knows of it
     * @param places the names and boundaries of the day that days left count from
     */
    static ClusterView of(Heard<ClusterStatus> heard, Places places) {
        ClusterStatus status = heard.state();
        LocalDate day = places.day();
        Places.Cluster place = places.cluster(status.clusterId());
        Obligation obligation = status.obligation();
        LocalDate dueOn = obligation.dueOn();
        Long daysLeft = dueOn == null ? null : ChronoUnit.DAYS.between(day, dueOn);
        ClusterState state = status.state();
        boolean counts = status.scope() == Scope.IN_SCOPE;
        return new ClusterView(
                status.clusterId(),
                place.name(),
                place.parkId(),
                place.park(),
                place.parkLevel(),
                place.unitId(),
                place.unit(),
                state,
                Words.zh(state),
                status.scope(),
                obligation.reason(),
                obligation.cohort(),
                Words.zh(obligation.cohort()),
                obligation.policy(),
                dueOn,
                daysLeft,
                counts && daysLeft != null && daysLeft < 0 && !state.accepted(),
                status.round() == null ? null : RoundView.of(status.round()),
                status.problems().openBySeverity(),
                status.problems().overdueOn(day),
                status.suspended(),
                status.participation() == null ? null : DemonstrationView.of(status.participation()),
                status.ended(),
                heard.position());
    }

    /** How many critical problems are open. */
    public long critical() {
        return openProblems.getOrDefault(Severity.CRITICAL, 0L);
    }

    /** How many major problems are open. */
    public long major() {
        return openProblems.getOrDefault(Severity.MAJOR, 0L);
    }

    /** How many minor problems are open. */
    public long minor() {
        return openProblems.getOrDefault(Severity.MINOR, 0L);
    }

    /** How many problems are open. */
    public long open() {
        return openProblems.values().stream().mapToLong(Long::longValue).sum();
    }
}
