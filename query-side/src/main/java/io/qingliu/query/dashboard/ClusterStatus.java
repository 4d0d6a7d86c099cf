package io.qingliu.query.dashboard;

import io.qingliu.events.Cohort;
import io.qingliu.events.ParkLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the question knows of one cluster.
 *
 * @param clusterId which
 * @param heard the position of the last event that it heard
 * @param register what the register says
 * @param obligation what it owes, and whether it counts
 * @param course how far the work has come
 * @param problems its problems
 * @param round the latest acceptance round
 * @param participation the latest participation in the demonstration
 * @param intended whether the district intends to apply, once it said so
 * @param suspended why it is suspended; null where it is not
 * @param ended what follows it after a split or merger; empty where it goes on
 */
public record ClusterStatus(
        String clusterId,
        long heard,
        Register register,
        Obligation obligation,
        Course course,
        Problems problems,
        @Nullable Round round,
        @Nullable Participation participation,
        @Nullable Boolean intended,
        @Nullable String suspended,
        List<String> ended) {

    public ClusterStatus {
        ended = List.copyOf(ended);
    }

    /**
     * What the register says.
     *
     * @param registered whether it was registered at all
     * @param name its name; unknown where erased
     * @param parkLevel its park's level
     * @param parks the parks that it lay in, in the order of recording
     * @param units the units that answered for it, in the order of recording
     */
    public record Register(
            boolean registered,
            @Nullable String name,
            @Nullable ParkLevel parkLevel,
            List<Holding> parks,
            List<Holding> units) {
        static final Register NOTHING = new Register(false, null, null, List.of(), List.of());

        public Register {
            parks = List.copyOf(parks);
            units = List.copyOf(units);
        }

        Register inPark(LocalDate from, String park, ParkLevel level) {
            return new Register(registered, name, level, Holding.with(parks, from, park), units);
        }

        Register underUnit(LocalDate from, String unit) {
            return new Register(registered, name, parkLevel, parks, Holding.with(units, from, unit));
        }
    }

    /**
     * A park or unit from a day on.
     *
     * @param from the first day
     * @param id which
     */
    public record Holding(LocalDate from, String id) {
        static List<Holding> with(List<Holding> known, LocalDate from, String id) {
            List<Holding> next = new ArrayList<>(known);
            next.add(new Holding(from, id));
            return next;
        }

        /** Which one applies on a day: that of the latest first day; of two, the one recorded later; before all, the first. */
        static @Nullable String on(LocalDate day, List<Holding> known) {
            Holding found = null;
            for (Holding holding : known) {
                boolean begun = !holding.from().isAfter(day);
                if (begun && (found == null || !holding.from().isBefore(found.from()))) {
                    found = holding;
                }
            }
            if (found == null) {
                return known.isEmpty() ? null : known.getFirst().id();
            }
            return found.id();
        }
    }

    /**
     * What it owes.
     *
     * @param inScope whether it counts; null until somebody says so
     * @param reason why it does or does not
     * @param enterprises how many have moved in
     * @param cohort its cohort
     * @param dueOn the day by which it must reach the standard
     * @param policy the cohort policy, with its version
     */
    public record Obligation(
            @Nullable Boolean inScope,
            @Nullable String reason,
            @Nullable Integer enterprises,
            Cohort cohort,
            @Nullable LocalDate dueOn,
            @Nullable String policy) {
        static final Obligation NOTHING = new Obligation(null, null, null, Cohort.UNDETERMINED, null, null);
    }

    static ClusterStatus nothing(String clusterId) {
        return new ClusterStatus(
                clusterId,
                0,
                Register.NOTHING,
                Obligation.NOTHING,
                Course.BEGINNING,
                Problems.NONE,
                null,
                null,
                null,
                null,
                List.of());
    }

    public Scope scope() {
        if (!ended.isEmpty()) {
            return Scope.ENDED;
        }
        if (obligation.inScope() == null) {
            return Scope.UNDETERMINED;
        }
        return obligation.inScope() ? Scope.IN_SCOPE : Scope.OUT_OF_SCOPE;
    }

    /** The one state of domain's state machine; the demonstration shows in it only on the edges where the machine has it. */
    public ClusterState state() {
        if (Boolean.FALSE.equals(obligation.inScope())) {
            return ClusterState.OUT_OF_SCOPE;
        }
        if (participation == null) {
            return course.stage();
        }
        return switch (course.stage()) {
            case PLANNED ->
                switch (participation.standing()) {
                    case APPLIED -> ClusterState.APPLIED;
                    case CANDIDATE -> ClusterState.CANDIDATE;
                    default -> ClusterState.PLANNED;
                };
            case REPORTED ->
                switch (participation.standing()) {
                    case UNDER_SPOT_CHECK -> ClusterState.UNDER_SPOT_CHECK;
                    case CONFIRMED -> ClusterState.DEMONSTRATION;
                    default -> ClusterState.REPORTED;
                };
            default -> course.stage();
        };
    }

    ClusterStatus heard(long position) {
        return new ClusterStatus(
                clusterId,
                position,
                register,
                obligation,
                course,
                problems,
                round,
                participation,
                intended,
                suspended,
                ended);
    }

    ClusterStatus with(Register next) {
        return new ClusterStatus(
                clusterId, heard, next, obligation, course, problems, round, participation, intended, suspended, ended);
    }

    ClusterStatus with(Obligation next) {
        return new ClusterStatus(
                clusterId, heard, register, next, course, problems, round, participation, intended, suspended, ended);
    }

    ClusterStatus with(Course next) {
        return new ClusterStatus(
                clusterId,
                heard,
                register,
                obligation,
                next,
                problems,
                round,
                participation,
                intended,
                suspended,
                ended);
    }

    ClusterStatus with(Problems next) {
        return new ClusterStatus(
                clusterId, heard, register, obligation, course, next, round, participation, intended, suspended, ended);
    }

    ClusterStatus with(@Nullable Round next) {
        return new ClusterStatus(
                clusterId,
                heard,
                register,
                obligation,
                course,
                problems,
                next,
                participation,
                intended,
                suspended,
                ended);
    }

    ClusterStatus with(@Nullable Participation next) {
        return new ClusterStatus(
                clusterId, heard, register, obligation, course, problems, round, next, intended, suspended, ended);
    }

    ClusterStatus intends(boolean yes) {
        return new ClusterStatus(
                clusterId, heard, register, obligation, course, problems, round, participation, yes, suspended, ended);
    }

    ClusterStatus suspendedFor(@Nullable String reason) {
        return new ClusterStatus(
                clusterId,
                heard,
                register,
                obligation,
                course,
                problems,
                round,
                participation,
                intended,
                reason,
                ended);
    }

    ClusterStatus followedBy(List<String> successors) {
        return new ClusterStatus(
                clusterId,
                heard,
                register,
                obligation,
                course,
                problems,
                round,
                participation,
                intended,
                suspended,
                successors);
    }
}
