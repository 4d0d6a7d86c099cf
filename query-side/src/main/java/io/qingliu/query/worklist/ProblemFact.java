package io.qingliu.query.worklist;

import io.qingliu.events.EventContext;
import io.qingliu.events.ProblemPart;
import io.qingliu.events.Severity;
import io.qingliu.events.Work;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One problem through all cycles of its cluster, under the id that it keeps.
 *
 * @param clusterId the cluster
 * @param problemId its id
 * @param cycle the cycle that has it now
 * @param carriedFrom the stream that it was last taken over from
 * @param what what is wrong
 * @param course what became of it
 * @param plan how the plan answers it; null until one does
 * @param works what the last fix built or repaired
 * @param transcribed whether one of its facts was entered from paper
 * @param exceptions today's rules that its papers do not meet
 */
public record ProblemFact(
        String clusterId,
        String problemId,
        int cycle,
        @Nullable String carriedFrom,
        What what,
        Course course,
        @Nullable Plan plan,
        List<Work> works,
        boolean transcribed,
        List<String> exceptions) {
    public ProblemFact {
        works = List.copyOf(works);
        exceptions = List.copyOf(exceptions);
    }

    /**
     * What is wrong.
     *
     * @param code its code in the taxonomy
     * @param severity its grade as it stands
     * @param part where it lies
     * @param description in words
     * @param surveyRow the row of the survey form that it was found in
     * @param location where on site
     * @param scoreItems the score items that it bears on
     */
    public record What(
            String code,
            Severity severity,
            ProblemPart part,
            String description,
            @Nullable String surveyRow,
            @Nullable String location,
            List<String> scoreItems) {
        public What {
            scoreItems = List.copyOf(scoreItems);
        }

        What graded(Severity now) {
            return new What(code, now, part, description, surveyRow, location, scoreItems);
        }

        /** As told anew by the cycle that takes it over; what that does not tell is kept. */
        What told(What anew) {
            return new What(
                    anew.code,
                    anew.severity,
                    anew.part,
                    anew.description,
                    anew.surveyRow == null ? surveyRow : anew.surveyRow,
                    anew.location == null ? location : anew.location,
                    anew.scoreItems);
        }
    }

    /**
     * What became of it.
     *
     * @param standing how it stands
     * @param at the position of the event that says so
     * @param raisedOn the day on which it was first raised
     * @param raisedAt the position of that
     * @param fixedOn the day of the fix that stands, verified or not
     * @param verifiedOn the day of the verification that stands
     * @param returned how often a fix was returned
     * @param reopened how often it relapsed
     * @param reason why it was last returned, reopened or withdrawn
     */
    public record Course(
            Standing standing,
            long at,
            LocalDate raisedOn,
            long raisedAt,
            @Nullable LocalDate fixedOn,
            @Nullable LocalDate verifiedOn,
            int returned,
            int reopened,
            @Nullable String reason) {
        static Course raised(LocalDate day, long position) {
            return new Course(Standing.OPEN, position, day, position, null, null, 0, 0, null);
        }

        Course open(long position) {
            return new Course(Standing.OPEN, position, raisedOn, raisedAt, null, null, returned, reopened, reason);
        }

        Course fixed(LocalDate day, long position) {
            return new Course(Standing.FIXED, position, raisedOn, raisedAt, day, null, returned, reopened, reason);
        }

        Course verified(LocalDate day, long position) {
            return new Course(
                    Standing.VERIFIED, position, raisedOn, raisedAt, fixedOn, day, returned, reopened, reason);
        }

        Course returned(String why, long position) {
            return new Course(Standing.OPEN, position, raisedOn, raisedAt, null, null, returned + 1, reopened, why);
        }

        Course reopened(String why, long position) {
            return new Course(Standing.OPEN, position, raisedOn, raisedAt, null, null, returned, reopened + 1, why);
        }

        Course ended(Standing end, @Nullable String why, long position) {
            return new Course(end, position, raisedOn, raisedAt, fixedOn, null, returned, reopened, why);
        }
    }

    /**
     * How the plan answers it.
     *
     * @param measure what is to be done
     * @param owner the organisation that does it
     * @param dueOn by when
     * @param durationDays calendar days that it takes
     * @param at the position of the plan
     * @param replanned how often a later plan moved the day
     */
    public record Plan(String measure, String owner, LocalDate dueOn, int durationDays, long at, int replanned) {}

    /** Whether something is left to be done. */
    public boolean open() {
        return course.standing().open();
    }

    /** The day by which the plan wants it fixed. */
    public @Nullable LocalDate dueOn() {
        return plan == null ? null : plan.dueOn();
    }

    /** Days since that day has passed, while it is open; 0 where it has not passed or there is none. */
    public long daysLate(LocalDate day) {
        LocalDate dueOn = dueOn();
        return dueOn == null || !open() ? 0 : Math.max(0, ChronoUnit.DAYS.between(dueOn, day));
    }

    /** Calendar days from the first raising to the verification that stands; null while none does. */
    public @Nullable Long daysToClose() {
        LocalDate verifiedOn = course.verifiedOn();
        return verifiedOn == null ? null : ChronoUnit.DAYS.between(course.raisedOn(), verifiedOn);
    }

    /** The positions of the events that its standing rests on. */
    public List<Long> restsOn() {
        List<Long> positions = new ArrayList<>(List.of(course.raisedAt()));
        if (plan != null) {
            positions.add(plan.at());
        }
        positions.add(course.at());
        return positions.stream().distinct().sorted().toList();
    }

    ProblemFact now(What next) {
        return new ProblemFact(
                clusterId, problemId, cycle, carriedFrom, next, course, plan, works, transcribed, exceptions);
    }

    ProblemFact now(Course next) {
        return new ProblemFact(
                clusterId, problemId, cycle, carriedFrom, what, next, plan, works, transcribed, exceptions);
    }

    ProblemFact now(Plan next) {
        return new ProblemFact(
                clusterId, problemId, cycle, carriedFrom, what, course, next, works, transcribed, exceptions);
    }

    ProblemFact built(List<Work> done) {
        return new ProblemFact(
                clusterId, problemId, cycle, carriedFrom, what, course, plan, done, transcribed, exceptions);
    }

    ProblemFact in(int nextCycle, @Nullable String from) {
        return new ProblemFact(
                clusterId, problemId, nextCycle, from, what, course, plan, works, transcribed, exceptions);
    }

    /** With what a fact says of its paper. */
    ProblemFact told(EventContext context) {
        List<String> all = new ArrayList<>(exceptions);
        context.exceptions().stream().filter(it -> !all.contains(it)).forEach(all::add);
        return new ProblemFact(
                clusterId,
                problemId,
                cycle,
                carriedFrom,
                what,
                course,
                plan,
                works,
                transcribed || context.transcribed(),
                all);
    }
}
