package io.qingliu.query.annualreport;

import io.qingliu.query.annualreport.IssuedFold.Issued;
import io.qingliu.query.kernel.Recorded;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the ledger once, from its first event to the report's position, and drives the folds at every moment on the way. */
final class LedgerReading {
    private static final int EVENTS_BETWEEN_NEWS = 256;

    /**
     * What was read.
     *
     * @param end at the end of the period
     * @param before on the last day before it
     * @param months at the end of each month that has come, the last one being the end of the period
     * @param comparedEnd at the end of the period to compare with
     * @param restating what became of the last published report; null where none was
     * @param facts how many facts of the period were recorded
     */
    record Material(
            Known end,
            Known before,
            List<AtMonth> months,
            Known comparedEnd,
            @Nullable Restating restating,
            long facts) {}

    /** What is known at the end of a month. */
    record AtMonth(YearMonth month, LocalDate day, Known known) {}

    private record MonthLens(YearMonth month, LocalDate day, Lens lens) {}

    /** Where the events come from. */
    @FunctionalInterface
    interface Log {
        /** Gives every event up to a position to {@code each}, in order. */
        void read(long upTo, Consumer<Recorded> each);
    }

    private final Log log;

    LedgerReading(Log log) {
        this.log = log;
    }

    Material read(Frame frame, @Nullable Issued last, @Nullable LocalDate lastKnown, Watching watching) {
        Period period = frame.period();
        Period compared = frame.compared();
        Lens end = lens(frame, period.to(), period.day());
        Lens before = lens(frame, period.before(), period.before());
        Lens comparedEnd = compared.to().equals(period.before()) ? before : lens(frame, compared.to(), compared.day());
        List<MonthLens> months = months(frame, period, end);
        Restating restating = last == null || lastKnown == null
                ? null
                : new Restating(last, Period.of(last.from(), last.to(), lastKnown), frame);
        List<Lens> lenses = new ArrayList<>(List.of(end, before));
        if (comparedEnd != before) {
            lenses.add(comparedEnd);
        }
        months.stream().map(MonthLens::lens).filter(lens -> lens != end).forEach(lenses::add);
        long[] facts = {0};
        log.read(frame.position(), event -> {
            lenses.forEach(lens -> lens.tell(event));
            if (restating != null) {
                restating.tell(event);
            }
            if (period.has(event.occurredOn())) {
                facts[0]++;
            }
            tell(watching, event, frame);
        });
        return new Material(
                end.known(),
                before.known(),
                months.stream()
                        .map(it -> new AtMonth(it.month(), it.day(), it.lens().known()))
                        .toList(),
                comparedEnd.known(),
                restating,
                facts[0]);
    }

    private static void tell(Watching watching, Recorded event, Frame frame) {
        if (event.position() % EVENTS_BETWEEN_NEWS == 0 || event.position() == frame.position()) {
            watching.read(event.position(), frame.position());
        }
    }

    private static Lens lens(Frame frame, LocalDate on, LocalDate day) {
        return new Lens(frame.position(), on, day, frame.illustrative());
    }

    private static List<MonthLens> months(Frame frame, Period period, Lens end) {
        List<MonthLens> months = new ArrayList<>();
        YearMonth last = YearMonth.from(period.day());
        for (YearMonth month = YearMonth.from(period.from()); !month.isAfter(last); month = month.plusMonths(1)) {
            boolean ends = month.equals(last);
            LocalDate day = ends ? period.day() : month.atEndOfMonth();
            months.add(new MonthLens(month, day, ends ? end : lens(frame, day, day)));
        }
        return months;
    }
}
