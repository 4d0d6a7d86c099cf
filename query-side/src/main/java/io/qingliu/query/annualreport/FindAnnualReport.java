package io.qingliu.query.annualreport;

import io.qingliu.query.annualreport.IssuedFold.Issued;
import io.qingliu.query.kernel.Folds;
import io.qingliu.query.kernel.Moment;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Makes a report of the ledger; one that was made before is not made again, since the same frame gives the same report. */
class FindAnnualReport implements Maker {
    private static final int KEPT = 8;
    static final IssuedFold ISSUED = new IssuedFold();

    private final Folds folds;
    private final LedgerReading reading;
    private final Map<Frame, MadeReport> made = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Frame, MadeReport> eldest) {
            return size() > KEPT;
        }
    };

    FindAnnualReport(Folds folds) {
        this.folds = folds;
        this.reading = new LedgerReading(folds::read);
    }

    /** What a report is asked to cover. */
    Frame frame(String year, MultiValueMap<String, String> parameters) {
        return ReportQuestion.of(year, parameters, folds);
    }

    /** A report that was made before, if it is still at hand. */
    private @Nullable MadeReport atHand(Frame frame) {
        synchronized (made) {
            return made.get(frame);
        }
    }

    @Override
    public MadeReport make(Frame frame, Watching watching) {
        MadeReport known = atHand(frame);
        if (known != null) {
            return known;
        }
        MadeReport fresh = makeAgain(frame, watching);
        synchronized (made) {
            made.put(frame, fresh);
        }
        return fresh;
    }

    /** Makes it from the ledger, whatever is at hand. */
    MadeReport makeAgain(Frame frame, Watching watching) {
        Issued last = last(frame).orElse(null);
        LocalDate lastKnown = last == null ? null : folds.dayOf(at(last.position(), frame.known()));
        return MadeReport.of(AnnualReport.of(frame, reading.read(frame, last, lastKnown, watching)));
    }

    /** An issued report made again from its own position; empty where there is no such position or year. */
    Optional<MadeReport> again(Issued issued) {
        if (!issued.ofOneYear() || issued.position() >= issued.issuedAt()) {
            return Optional.empty();
        }
        int year = issued.from().getYear();
        LocalDate known = folds.dayOf(at(issued.position(), issued.issuedOn()));
        if (year > known.getYear()) {
            return Optional.empty();
        }
        Frame frame = new Frame(year, year - 1, issued.position(), known, issued.to(), folds.illustrative());
        return Optional.of(makeAgain(frame, Watching.NOBODY));
    }

    /** The latest published report on the whole of the year before, as far as the frame's position knows. */
    private Optional<Issued> last(Frame frame) {
        return IssuedReports.all(folds.tell(at(frame.position(), frame.known()), ISSUED)).stream()
                .filter(it -> it.ofYear(frame.year() - 1) && it.position() < it.issuedAt())
                .max(Comparator.comparing(Issued::issuedAt));
    }

    private static Moment at(long position, LocalDate day) {
        return new Moment(position, null, day, null);
    }
}
