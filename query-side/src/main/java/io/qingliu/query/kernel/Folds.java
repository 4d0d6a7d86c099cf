package io.qingliu.query.kernel;

import io.qingliu.query.kernel.Live.Found;
import io.qingliu.store.LedgerWindow;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Asks folds at a moment: of the present what the live projections keep, of the past what the same folds tell when the ledger is
 * told to them again up to that point. The answer does not show which of the two it was.
 */
public final class Folds {
    private final Bulk bulk;
    private final Illustrative illustrative;
    private final Moments moments;
    private final Live live;
    private final Past past;

    Folds(Bulk bulk, Illustrative illustrative, Moments moments, Live live, Past past) {
        this.bulk = bulk;
        this.illustrative = illustrative;
        this.moments = moments;
        this.live = live;
        this.past = past;
    }

    /**
     * The moment that a question asks about.
     *
     * @throws Refused 400 where the ledger has not come so far, or the text is no point in time
     */
    public Moment moment(Asked asked) {
        return moments.of(asked);
    }

    /**
     * The moment that a question asks about, nailed to a position: without {@code as-of}, the last that the ledger has now. So an
     * answer that takes long, or is asked for again, rests on one and the same ledger.
     *
     * @throws Refused as {@link #moment} does
     */
    public Moment settled(Asked asked) {
        return moments.settled(asked);
    }

    /** The day on which the last event that counts was recorded; before the first, today. */
    public LocalDate dayOf(Moment settled) {
        return moments.dayOf(settled.asOf() == null ? 0 : settled.asOf());
    }

    /** Whether the ledger's data are invented. */
    public boolean illustrative() {
        return illustrative.ledger();
    }

    /**
     * Reads the ledger from its first event up to a position, for one who drives folds at many moments in a single pass; to end
     * it early, {@code each} throws.
     */
    public void read(long upTo, Consumer<Recorded> each) {
        bulk.each(new LedgerWindow(0, upTo, null, null), each);
    }

    /**
     * What some folds know, and with them the names and boundaries.
     *
     * @throws Refused 503 where the position that is asked for is not reached in time
     */
    public Told tell(Moment moment, Fold<?, ?>... folds) {
        return tell(null, moment, folds);
    }

    /**
     * What some folds know of one part alone — a cluster, mostly — and with it all names and boundaries.
     *
     * @throws Refused 503 where the position that is asked for is not reached in time
     */
    public Told tellOf(String part, Moment moment, Fold<?, ?>... folds) {
        return tell(Objects.requireNonNull(part), moment, folds);
    }

    private Told tell(@Nullable String part, Moment moment, Fold<?, ?>... folds) {
        List<Fold<?, ?>> asked =
                Stream.of(folds).filter(fold -> !fold.equals(Places.FOLD)).toList();
        List<Fold<?, ?>> whole = List.of(Places.FOLD);
        // a day after which nothing happened leaves nothing out, so what is kept live answers it
        Found found = (moment.asOf() == null ? live.read(asked, part, whole, moment) : Optional.<Found>empty())
                .orElseGet(() -> past.read(asked, part, whole, moment));
        return new Told(moment, found.complete(), illustrative.ledger(), found.byFold());
    }
}
