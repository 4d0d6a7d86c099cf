package io.qingliu.query.annualreport;

import io.qingliu.events.Severity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one problem went, under the id that it keeps from cycle to cycle.
 *
 * @param cycle the cycle that has it
 * @param code its code
 * @param severity its grade
 * @param foundOn the day on which it was raised, here or in the cluster that it came from
 * @param foundHere whether it was found in this cluster; one that came with a split or merger was found elsewhere
 * @param dueOn by when the plan wants it fixed
 * @param open whether it is neither verified nor withdrawn
 * @param closings its verifications, in order; each but the last was followed by a relapse
 * @param relapses the days on which it relapsed
 * @param withdrawnOn the day on which it was withdrawn
 */
public record ProblemCourse(
        int cycle,
        String code,
        Severity severity,
        LocalDate foundOn,
        boolean foundHere,
        @Nullable LocalDate dueOn,
        boolean open,
        List<Closing> closings,
        List<LocalDate> relapses,
        @Nullable LocalDate withdrawnOn) {
    public ProblemCourse {
        closings = List.copyOf(closings);
        relapses = List.copyOf(relapses);
    }

    /**
     * A verification.
     *
     * @param on the day
     * @param days how long it took from when the problem was found, or from its last relapse
     */
    public record Closing(LocalDate on, long days) {}

    ProblemCourse regraded(int now, Severity next) {
        return new ProblemCourse(now, code, next, foundOn, foundHere, dueOn, open, closings, relapses, withdrawnOn);
    }

    ProblemCourse due(int now, LocalDate day) {
        return new ProblemCourse(now, code, severity, foundOn, foundHere, day, open, closings, relapses, withdrawnOn);
    }

    ProblemCourse takenOver(int now, Severity next) {
        return new ProblemCourse(now, code, next, foundOn, foundHere, dueOn, true, closings, relapses, null);
    }

    ProblemCourse withdrawn(int now, LocalDate day) {
        return new ProblemCourse(now, code, severity, foundOn, foundHere, dueOn, false, closings, relapses, day);
    }

    ProblemCourse verified(int now, LocalDate day) {
        if (!open) {
            return this;
        }
        LocalDate since = relapses.isEmpty() ? foundOn : relapses.getLast();
        List<Closing> next = new ArrayList<>(closings);
        next.add(new Closing(day, Math.max(0, ChronoUnit.DAYS.between(since, day))));
        return new ProblemCourse(now, code, severity, foundOn, foundHere, dueOn, false, next, relapses, withdrawnOn);
    }

    ProblemCourse relapsed(int now, LocalDate day) {
        List<LocalDate> next = new ArrayList<>(relapses);
        next.add(day);
        return new ProblemCourse(now, code, severity, foundOn, foundHere, dueOn, true, closings, next, null);
    }

    /** Whether it is open although its day has passed. */
    boolean overdue(LocalDate day) {
        return open && dueOn != null && dueOn.isBefore(day);
    }
}
