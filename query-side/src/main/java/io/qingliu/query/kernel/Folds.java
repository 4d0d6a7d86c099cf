package io.qingliu.query.kernel;

import io.qingliu.store.LedgerEngine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Asks folds at a moment: of the present what the live projections keep, of the past what the same folds tell when the ledger is
 * told to them again up to that point. The answer does not show which of the two it was.
 */
public final class Folds {
    private final LedgerEngine engine;
    private final Illustrative illustrative;
    private final Moments moments;

    Folds(LedgerEngine engine, Illustrative illustrative, Moments moments) {
        this.engine = engine;
        this.illustrative = illustrative;
        this.moments = moments;
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

    /** Whether the ledger's data are invented. */
    public boolean illustrative() {
        return illustrative.ledger();
    }

    /**
     * Reads the ledger from its first event up to a position, for one who drives folds at many moments in a single pass; to end
     * it early, {@code each} throws.
     */
    public void read(long upTo, Consumer<Recorded> each) {
        try (Stream<Recorded> events = engine.readEvents(null, false).map(Recorded::of)) {
            events.takeWhile(event -> event.position() <= upTo).forEach(each);
        }
    }

    /**
     * What some folds know, and with them the names and boundaries.
     *
     * @throws Refused 503 where the position that is asked for is not reached in time
     */
    public Told tell(Moment moment, Fold<?, ?>... folds) {
        List<Folding<?>> all = new ArrayList<>(List.of(Folding.of(Places.FOLD)));
        for (Fold<?, ?> fold : folds) {
            all.add(Folding.of(fold));
        }
        long to = replay(moment, all);
        Map<String, SortedMap<String, ? extends Heard<?>>> byFold = new HashMap<>();
        all.forEach(folding -> byFold.put(folding.fold().name(), folding.parts()));
        return new Told(moment, new Complete(to, List.of()), illustrative.ledger(), byFold);
    }

    private long replay(Moment moment, Collection<Folding<?>> foldings) {
        long[] to = {0};
        engine.readEvents(null, false)
                .map(Recorded::of)
                .takeWhile(event -> moment.asOf() == null || event.position() <= moment.asOf())
                .forEach(event -> {
                    to[0] = event.position();
                    if (moment.counts(event)) {
                        foldings.forEach(folding -> folding.tell(event));
                    }
                });
        return to[0];
    }
}
