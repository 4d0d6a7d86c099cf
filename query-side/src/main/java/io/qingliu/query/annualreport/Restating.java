package io.qingliu.query.annualreport;

import io.qingliu.query.annualreport.IssuedFold.Issued;
import io.qingliu.query.kernel.Recorded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Follows what became of a published report's figures: counts them at its own position and again at today's, over the same days,
 * and notes every event in between after which a figure differs. As figures add up over clusters and shared facts, what the events
 * did and what the passing of time did together are exactly the difference.
 */
final class Restating {
    private final Issued report;
    private final Period then;
    private final Period now;
    private final Lens lens;
    private final Map<String, Tally> tallies = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();
    private @Nullable Tally published;
    private @Nullable Tally shifted;

    /**
     * What one event did to the figures.
     *
     * @param event the event
     * @param changes how much each figure grew or shrank
     */
    record Step(Recorded event, SortedMap<Tally.Key, Long> changes) {}

    /**
     * @param report the published report
     * @param then its days, as the ledger knew them at its position
     * @param frame from where the new report looks
     */
    Restating(Issued report, Period then, Frame frame) {
        this.report = report;
        this.then = then;
        this.now = Period.of(report.from(), report.to(), frame.known());
        this.lens = new Lens(frame.position(), report.to(), now.day(), frame.illustrative());
    }

    void tell(Recorded event) {
        if (event.position() <= report.position()) {
            lens.tell(event);
            return;
        }
        count();
        if (!lens.counts(event)) {
            return;
        }
        String part = part(event);
        if (part == null) {
            lens.tell(event);
            return;
        }
        Tally before = tallies.computeIfAbsent(part, it -> tally(event, it));
        lens.tell(event);
        Tally after = tally(event, part);
        tallies.put(part, after);
        SortedMap<Tally.Key, Long> changes = before.to(after);
        if (!changes.isEmpty()) {
            steps.add(new Step(event, changes));
        }
    }

    private @Nullable String part(Recorded event) {
        return lens.isOfDuty(event) ? event.stream() : event.cluster();
    }

    private Tally tally(Recorded event, String part) {
        return lens.isOfDuty(event) ? Tally.of(lens.duty(part), now) : Tally.of(lens.cluster(part), now);
    }

    /** Counts at the report's own position, with its day and with today's. */
    private void count() {
        if (published == null) {
            Known known = lens.known();
            published = known.tally(then);
            shifted = known.tally(now);
        }
    }

    Issued report() {
        return report;
    }

    /** The figures as they were at the report's position. */
    Tally published() {
        count();
        return java.util.Objects.requireNonNull(published);
    }

    /** What the passing of time alone did: the report was made before its last day. */
    SortedMap<Tally.Key, Long> byTime() {
        return published().to(java.util.Objects.requireNonNull(shifted));
    }

    /** The same figures as they are known now. */
    Tally now() {
        return lens.known().tally(now);
    }

    Known known() {
        return lens.known();
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }
}
