package io.qingliu.query.annualreport;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.query.annualreport.IssuedFold.Issued;
import io.qingliu.query.kernel.Recorded;
import io.qingliu.query.testing.Facts;
import io.qingliu.serialization.EventTypes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Reports made in memory. */
final class Made {
    static final String DIGEST = "ab".repeat(32);

    private Made() {}

    static Recorded recorded(long position, DomainEvent event, boolean erased) {
        ClusterId cluster = event.cluster();
        return new Recorded(
                position,
                "event-" + position,
                event.stream().value(),
                0,
                EventTypes.all().of(event.getClass()).name(),
                erased ? null : event,
                cluster == null ? null : cluster.value(),
                Instant.parse("2025-11-15T04:00:00Z"),
                "clerk-1",
                "key",
                null,
                null);
    }

    /** The events in order, from position 1. */
    static List<Recorded> history(Collection<? extends DomainEvent> events) {
        List<Recorded> history = new ArrayList<>();
        events.forEach(event -> history.add(recorded(history.size() + 1L, event, false)));
        return history;
    }

    /** The story's report of 2025, with some facts more. */
    static MadeReport of2025(DomainEvent... more) {
        List<DomainEvent> events = new ArrayList<>(List.of(Story.of2024()));
        events.add(Story.issued(33, DIGEST));
        events.addAll(List.of(Story.lateOf2024()));
        events.addAll(List.of(Story.of2025()));
        events.addAll(List.of(more));
        List<Recorded> history = history(events);
        Frame frame = new Frame(2025, 2024, history.size(), Facts.day("2025-11-15"), Facts.day("2025-12-31"), true);
        Issued issued = new Issued(
                "report-2024",
                34,
                Facts.day("2025-01-15"),
                "2024年度报告",
                Facts.day("2024-01-01"),
                Facts.day("2024-12-31"),
                33,
                DIGEST,
                null);
        return MadeReport.of(AnnualReport.of(
                frame,
                new LedgerReading((upTo, each) -> history.forEach(each))
                        .read(frame, issued, Facts.day("2024-12-30"), Watching.NOBODY)));
    }

    /** A report of a year of which nothing was ever recorded. */
    static MadeReport ofNothing() {
        Frame frame = new Frame(2025, 2024, 0, Facts.day("2025-11-15"), Facts.day("2025-12-31"), false);
        return MadeReport.of(
                AnnualReport.of(frame, new LedgerReading((upTo, each) -> {}).read(frame, null, null, Watching.NOBODY)));
    }
}
