package io.qingliu.query.duties;

import io.qingliu.query.kernel.Fact;
import io.qingliu.query.kernel.Paper;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one duty.
 *
 * @param stream which
 * @param kind what it is; unknown where its opening was erased
 * @param title what it is about
 * @param clusters the clusters concerned, in the order in which they were named
 * @param opened the event that began it
 * @param particulars what a duty of its kind has to say
 * @param followUps what was done since, in the order of recording
 * @param end where it ended
 */
public record Duty(
        String stream,
        @Nullable DutyKind kind,
        @Nullable String title,
        List<String> clusters,
        @Nullable Fact opened,
        Particulars particulars,
        List<FollowUp> followUps,
        @Nullable End end) {
    public Duty {
        clusters = List.copyOf(clusters);
        followUps = List.copyOf(followUps);
    }

    /**
     * What was done since.
     *
     * @param text what, in the words of the fact
     * @param more of a joint action: what it found
     * @param parties of the joint handling of an incident: who took part
     * @param evidence digests
     * @param document the paper that it rests on, where the event names one
     * @param fact the event
     */
    public record FollowUp(
            @Nullable String text,
            @Nullable String more,
            List<String> parties,
            List<String> evidence,
            @Nullable Paper document,
            Fact fact) {
        public FollowUp {
            parties = List.copyOf(parties);
            evidence = List.copyOf(evidence);
        }

        static FollowUp of(@Nullable String text, Fact fact) {
            return new FollowUp(text, null, List.of(), List.of(), null, fact);
        }
    }

    /**
     * How it ended.
     *
     * @param outcome with what outcome, or for what reason it was taken back
     * @param daysLate of dispatch and supervision: calendar days after its day, 0 where in time
     * @param fact the event
     */
    public record End(String outcome, @Nullable Integer daysLate, Fact fact) {}

    static Duty nothing(String stream) {
        return new Duty(stream, null, null, List.of(), null, Particulars.NONE, List.of(), null);
    }

    /** With its beginning. */
    Duty opened(DutyKind as, String about, List<String> named, Particulars what, Fact by) {
        return new Duty(stream, as, about, distinct(List.of(), named), by, what, followUps, end);
    }

    /** With other particulars: where it never was opened, there are none to change. */
    Duty with(Particulars what) {
        return new Duty(stream, kind, title, clusters, opened, what, followUps, end);
    }

    /** With what was done, and whom else it concerns. */
    Duty with(FollowUp followUp, List<String> alsoConcerned) {
        List<FollowUp> all = new ArrayList<>(followUps);
        all.add(followUp);
        return new Duty(stream, kind, title, distinct(clusters, alsoConcerned), opened, particulars, all, end);
    }

    /** Ended; the outcome stands among the follow-ups as well. */
    Duty ended(String outcome, @Nullable Integer daysLate, Fact fact) {
        return new Duty(stream, kind, title, clusters, opened, particulars, followUps, new End(outcome, daysLate, fact))
                .with(FollowUp.of(outcome, fact), List.of());
    }

    private static List<String> distinct(List<String> known, List<String> more) {
        Set<String> all = new LinkedHashSet<>(known);
        all.addAll(more);
        return List.copyOf(all);
    }
}
