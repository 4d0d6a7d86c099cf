package io.qingliu.query.annualreport;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.Words;
import io.qingliu.events.Zh;
import io.qingliu.query.kernel.Recorded;
import io.qingliu.query.kernel.Today;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What was restated since the last year's published report, and why: its figures counted again at its own position, beside the
 * same days as they are known now.
 *
 * @param reportId the published report; null where none of the last year was published
 * @param title its title
 * @param issuedOn the day of its issue
 * @param issuedAt the position of the event that says so
 * @param from the first day that it is about
 * @param to the last day that it is about
 * @param position the position that it rests on
 * @param digest its digest
 * @param lines the figures that differ
 */
record Restated(
        @Nullable String reportId,
        @Nullable String title,
        @Nullable LocalDate issuedOn,
        @Nullable Long issuedAt,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Long position,
        @Nullable String digest,
        List<Line> lines) {
    /** Where no report of the last year was published. */
    static final Restated NOTHING_PUBLISHED = new Restated(null, null, null, null, null, null, null, null, List.of());

    /**
     * A figure that differs.
     *
     * @param kind what is counted
     * @param zh the same in Chinese
     * @param of of which cohort or kind of work; null for all
     * @param ofZh the same in Chinese
     * @param unit what it is counted in
     * @param published as the report had it
     * @param now as it is known now
     * @param difference how much more, or less: what time and the causes did, together
     * @param byTime what the passing of time alone did, where the report was made before its last day
     * @param causes the events recorded since that changed it
     */
    record Line(
            FigureKind kind,
            String zh,
            @Nullable String of,
            @Nullable String ofZh,
            String unit,
            long published,
            long now,
            long difference,
            long byTime,
            List<Cause> causes) {}

    /**
     * An event that changed a figure.
     *
     * @param position its position
     * @param eventId its id
     * @param type its stored name
     * @param typeZh the same in Chinese
     * @param clusterId the cluster concerned, where it is one
     * @param cluster its name
     * @param occurredOn when it happened
     * @param recordedOn when it was recorded
     * @param transcribed whether it was entered from paper
     * @param change how much more, or less
     */
    record Cause(
            long position,
            String eventId,
            String type,
            String typeZh,
            @Nullable String clusterId,
            @Nullable String cluster,
            @Nullable LocalDate occurredOn,
            LocalDate recordedOn,
            boolean transcribed,
            long change) {}

    static Restated of(@Nullable Restating restating) {
        if (restating == null) {
            return NOTHING_PUBLISHED;
        }
        IssuedFold.Issued report = restating.report();
        Tally published = restating.published();
        Tally now = restating.now();
        Naming naming = new Naming(restating.known().places());
        SortedSet<Tally.Key> differing = new TreeSet<>(published.to(now).keySet());
        return new Restated(
                report.reportId(),
                report.title(),
                report.issuedOn(),
                report.issuedAt(),
                report.from(),
                report.to(),
                report.position(),
                report.digest(),
                differing.stream()
                        .map(key -> line(key, published, now, restating, naming))
                        .toList());
    }

    private static Line line(Tally.Key key, Tally published, Tally now, Restating restating, Naming naming) {
        return new Line(
                key.kind(),
                Words.zh(key.kind()),
                key.of().isEmpty() ? null : key.of(),
                Tally.zh(key.of()),
                key.kind().unit(),
                published.value(key),
                now.value(key),
                now.value(key) - published.value(key),
                restating.byTime().getOrDefault(key, 0L),
                restating.steps().stream()
                        .filter(step -> step.changes().containsKey(key))
                        .map(step -> cause(
                                step.event(),
                                Objects.requireNonNull(step.changes().get(key)),
                                naming))
                        .toList());
    }

    private static Cause cause(Recorded event, long change, Naming naming) {
        DomainEvent fact = event.event();
        return new Cause(
                event.position(),
                event.eventId(),
                event.type(),
                typeZh(event, fact),
                event.cluster(),
                event.cluster() == null ? null : naming.cluster(event.cluster()),
                event.occurredOn(),
                event.recordedAt().atZone(Today.ZONE).toLocalDate(),
                fact != null && fact.context().transcribed(),
                change);
    }

    private static String typeZh(Recorded event, @Nullable DomainEvent fact) {
        Zh word = fact == null ? null : fact.getClass().getAnnotation(Zh.class);
        return word == null ? event.type() : word.value();
    }
}
