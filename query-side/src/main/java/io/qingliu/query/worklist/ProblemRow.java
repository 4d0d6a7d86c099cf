package io.qingliu.query.worklist;

import io.qingliu.events.ProblemKind;
import io.qingliu.events.ProblemPart;
import io.qingliu.events.Severity;
import io.qingliu.events.Words;
import io.qingliu.events.ids.ProblemCode;
import io.qingliu.query.kernel.Places;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem.
 *
 * @param cluster its cluster
 * @param problemId its id
 * @param cycle the cycle that has it
 * @param carriedFrom the stream that it was last taken over from
 * @param code its code
 * @param codeZh the same in Chinese; the code where it is unknown
 * @param severity its grade
 * @param severityZh the same in Chinese
 * @param part where it lies
 * @param description in words
 * @param location where on site
 * @param surveyRow the row of the survey that it was found in
 * @param standing how it stands
 * @param standingZh the same in Chinese
 * @param raisedOn the day on which it was first raised
 * @param fixedOn the day of the fix that stands
 * @param verifiedOn the day of the verification that stands
 * @param daysToClose days from the first raising to that verification
 * @param measure what the plan wants done
 * @param organisation who has to do it
 * @param dueOn by when
 * @param daysLate days since then, while it is open; 0 where that has not passed
 * @param rebaselined how often its nodes were moved
 * @param replanned how often a later plan moved its day
 * @param returned how often a fix was returned
 * @param reopened how often it relapsed
 * @param reason why it was last returned, reopened or withdrawn
 * @param transcribed whether one of its facts was entered from paper
 * @param exceptions today's rules that its papers do not meet
 * @param restsOn the positions of the events that its standing rests on
 */
record ProblemRow(
        ClusterRow cluster,
        String problemId,
        int cycle,
        @Nullable String carriedFrom,
        String code,
        String codeZh,
        Severity severity,
        String severityZh,
        ProblemPart part,
        String description,
        @Nullable String location,
        @Nullable String surveyRow,
        Standing standing,
        String standingZh,
        LocalDate raisedOn,
        @Nullable LocalDate fixedOn,
        @Nullable LocalDate verifiedOn,
        @Nullable Long daysToClose,
        @Nullable String measure,
        @Nullable String organisation,
        @Nullable LocalDate dueOn,
        long daysLate,
        int rebaselined,
        int replanned,
        int returned,
        int reopened,
        @Nullable String reason,
        boolean transcribed,
        List<String> exceptions,
        List<Long> restsOn) {
    ProblemRow {
        exceptions = List.copyOf(exceptions);
        restsOn = List.copyOf(restsOn);
    }

    static ProblemRow of(ProblemFact problem, Places.Cluster place, int rebaselined, LocalDate day) {
        ProblemFact.What what = problem.what();
        ProblemFact.Course course = problem.course();
        ProblemFact.Plan plan = problem.plan();
        return new ProblemRow(
                ClusterRow.of(place),
                problem.problemId(),
                problem.cycle(),
                problem.carriedFrom(),
                what.code(),
                codeZh(what.code()),
                what.severity(),
                Words.zh(what.severity()),
                what.part(),
                what.description(),
                what.location(),
                what.surveyRow(),
                course.standing(),
                Words.zh(course.standing()),
                course.raisedOn(),
                course.fixedOn(),
                course.verifiedOn(),
                problem.daysToClose(),
                plan == null ? null : plan.measure(),
                plan == null ? null : plan.owner(),
                problem.dueOn(),
                problem.daysLate(day),
                rebaselined,
                plan == null ? 0 : plan.replanned(),
                course.returned(),
                course.reopened(),
                course.reason(),
                problem.transcribed(),
                problem.exceptions(),
                problem.restsOn());
    }

    /** A code's Chinese name. */
    static String codeZh(String code) {
        return ProblemKind.of(new ProblemCode(code)).map(ProblemKind::zh).orElse(code);
    }

    /** What orders them: the day, the cluster, the id. */
    String key() {
        return (dueOn == null ? "9999-99-99" : dueOn) + " " + cluster.clusterId() + " " + problemId;
    }
}
