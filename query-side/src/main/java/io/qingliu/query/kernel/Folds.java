package io.qingliu.query.kernel;

import io.qingliu.store.LedgerEngine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

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
