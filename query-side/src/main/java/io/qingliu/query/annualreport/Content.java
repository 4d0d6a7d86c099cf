package io.qingliu.query.annualreport;

import io.qingliu.events.Role;
import io.qingliu.events.Verdict;
import io.qingliu.events.WorkKind;
import io.qingliu.query.kernel.Paper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the yearly paper quotes of one cluster: papers, texts, conclusions and works.
 *
 * @param reports summary reports as last submitted, by their stream
 * @param closeOuts close-outs in the order of recording, those that fell among them
 * @param marks where the rubric of a round comes from, by round
 * @param conclusions conclusions of rounds in the order of recording, annulled ones among them
 * @param fixes what was reported as fixed, by problem, in the order of recording
 * @param participations participations in the demonstration, by their stream
 */
public record Content(
        Map<String, Report> reports,
        List<CloseOut> closeOuts,
        Map<String, String> marks,
        List<Conclusion> conclusions,
        Map<String, List<Fix>> fixes,
        Map<String, Honour> participations) {
    static final Content NOTHING = new Content(Map.of(), List.of(), Map.of(), List.of(), Map.of(), Map.of());

    public Content {
        reports = Collections.unmodifiableMap(new TreeMap<>(reports));
        closeOuts = List.copyOf(closeOuts);
        marks = Collections.unmodifiableMap(new TreeMap<>(marks));
        conclusions = List.copyOf(conclusions);
        fixes = Collections.unmodifiableMap(new TreeMap<>(fixes));
        participations = Collections.unmodifiableMap(new TreeMap<>(participations));
    }

    /** How a summary report stands. */
    public enum Standing {
        SUBMITTED,
        RETURNED,
        ACCEPTED
    }

    /**
     * A summary report.
     *
     * @param position of the submission
     * @param round the accepted round that it is about
     * @param version which submission
     * @param standing how it stands
     * @param submittedOn the day of the submission
     * @param document the paper
     * @param typicalPractices 典型做法
     * @param highlights 建设亮点
     * @param results 突出成效
     */
    public record Report(
            long position,
            int round,
            int version,
            Standing standing,
            LocalDate submittedOn,
            Paper document,
            String typicalPractices,
            String highlights,
            String results) {
        Report now(Standing next) {
            return new Report(
                    position, round, version, next, submittedOn, document, typicalPractices, highlights, results);
        }

        /** Whether it lies with the bureau. */
        boolean stands() {
            return standing != Standing.RETURNED;
        }
    }

    /**
     * A close-out.
     *
     * @param position of the event
     * @param on the day
     * @param authority who closed it out
     * @param document the paper
     * @param round the passed round that it rests on
     * @param policy the policy used, with its version
     * @param fellOn the day on which it fell with its round; null while it stands
     */
    public record CloseOut(
            long position,
            LocalDate on,
            Role authority,
            Paper document,
            int round,
            String policy,
            @Nullable LocalDate fellOn) {
        CloseOut fell(LocalDate day) {
            return new CloseOut(position, on, authority, document, round, policy, day);
        }
    }

    /**
     * A conclusion of an acceptance round.
     *
     * @param position of the event
     * @param round which round
     * @param verdict passed or failed
     * @param on the day
     * @param earnedPoints what was earned, in the scale
     * @param applicablePoints out of how much
     * @param maxPoints the rubric's maximum
     * @param scale how many steps make one point
     * @param passMarkPoints the pass mark, in the scale
     * @param rubric the rubric with its version
     * @param vetoes vetoes that stood
     * @param annulledOn the day on which it was annulled; null while it stands
     */
    public record Conclusion(
            long position,
            int round,
            Verdict verdict,
            LocalDate on,
            long earnedPoints,
            long applicablePoints,
            long maxPoints,
            int scale,
            long passMarkPoints,
            String rubric,
            List<String> vetoes,
            @Nullable LocalDate annulledOn) {
        public Conclusion {
            vetoes = List.copyOf(vetoes);
        }

        Conclusion annulled(LocalDate day) {
            return new Conclusion(
                    position,
                    round,
                    verdict,
                    on,
                    earnedPoints,
                    applicablePoints,
                    maxPoints,
                    scale,
                    passMarkPoints,
                    rubric,
                    vetoes,
                    day);
        }

        boolean stands() {
            return annulledOn == null;
        }
    }

    /** What became of a reported fix. */
    public enum Judgement {
        WAITING,
        VERIFIED,
        RETURNED
    }

    /**
     * A fix that was reported.
     *
     * @param position of the report
     * @param on the day of the report
     * @param judgement what became of it
     * @param works what it built or repaired, in the unit of each kind
     */
    public record Fix(long position, LocalDate on, Judgement judgement, Map<WorkKind, Long> works) {
        public Fix {
            works = Collections.unmodifiableMap(new TreeMap<>(works));
        }

        Fix now(Judgement next) {
            return new Fix(position, on, next, works);
        }
    }

    /**
     * The papers of a participation in the demonstration.
     *
     * @param participation which
     * @param position of the last event
     * @param confirmedOn the day of the final list that names it
     * @param list that list
     * @param sampled whether experts visited
     * @param notSelected why it was not selected
     * @param revokedOn the day on which it was revoked
     * @param revocation the paper that revoked it
     * @param commendedOn the day of the circular that commends it
     * @param circular that circular
     * @param withdrawnOn the day on which the commendation was withdrawn
     */
    public record Honour(
            int participation,
            long position,
            @Nullable LocalDate confirmedOn,
            @Nullable Paper list,
            @Nullable Boolean sampled,
            @Nullable String notSelected,
            @Nullable LocalDate revokedOn,
            @Nullable Paper revocation,
            @Nullable LocalDate commendedOn,
            @Nullable Paper circular,
            @Nullable LocalDate withdrawnOn) {
        static Honour nothing(int participation) {
            return new Honour(participation, 0, null, null, null, null, null, null, null, null, null);
        }

        Honour commended(long at, @Nullable LocalDate on, @Nullable Paper by, @Nullable LocalDate withdrawn) {
            return new Honour(
                    participation,
                    at,
                    confirmedOn,
                    list,
                    sampled,
                    notSelected,
                    revokedOn,
                    revocation,
                    on,
                    by,
                    withdrawn);
        }

        /** Whether it is a demonstration. */
        boolean stands() {
            return confirmedOn != null && revokedOn == null;
        }

        /** Whether a circular commends it. */
        boolean commended() {
            return commendedOn != null && withdrawnOn == null;
        }
    }

    Content with(String stream, Report report) {
        Map<String, Report> next = new TreeMap<>(reports);
        next.put(stream, report);
        return new Content(next, closeOuts, marks, conclusions, fixes, participations);
    }

    Content with(CloseOut one) {
        return withCloseOuts(and(closeOuts, one));
    }

    Content withCloseOuts(List<CloseOut> next) {
        return new Content(reports, next, marks, conclusions, fixes, participations);
    }

    Content marked(int round, String mark) {
        Map<String, String> next = new TreeMap<>(marks);
        next.put(Integer.toString(round), mark);
        return new Content(reports, closeOuts, next, conclusions, fixes, participations);
    }

    Content with(Conclusion one) {
        return withConclusions(and(conclusions, one));
    }

    Content withConclusions(List<Conclusion> next) {
        return new Content(reports, closeOuts, marks, next, fixes, participations);
    }

    Content with(String problem, Fix fix) {
        return withFixes(problem, and(fixes.getOrDefault(problem, List.of()), fix));
    }

    Content withFixes(String problem, List<Fix> next) {
        Map<String, List<Fix>> all = new TreeMap<>(fixes);
        all.put(problem, List.copyOf(next));
        return new Content(reports, closeOuts, marks, conclusions, all, participations);
    }

    Content with(String stream, int participation, UnaryOperator<Honour> change) {
        Map<String, Honour> next = new TreeMap<>(participations);
        next.put(stream, change.apply(next.getOrDefault(stream, Honour.nothing(participation))));
        return new Content(reports, closeOuts, marks, conclusions, fixes, next);
    }

    private static <T> List<T> and(List<T> known, T one) {
        List<T> next = new ArrayList<>(known);
        next.add(one);
        return next;
    }
}
