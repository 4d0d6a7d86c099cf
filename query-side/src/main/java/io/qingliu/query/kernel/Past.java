package io.qingliu.query.kernel;

import io.qingliu.query.kernel.Live.Found;
import io.qingliu.store.LedgerEngine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells folds the ledger again, up to a moment. */
final class Past {
    private final LedgerEngine engine;

    Past(LedgerEngine engine) {
        this.engine = engine;
    }

    /** What folds know at a moment; of {@code folds} one part, where one is named. */
    Found read(Collection<Fold<?, ?>> folds, @Nullable String part, Collection<Fold<?, ?>> whole, Moment moment) {
        List<Folding<?>> partly = new ArrayList<>();
        folds.forEach(fold -> partly.add(Folding.of(fold)));
        List<Folding<?>> all = new ArrayList<>(partly);
        whole.forEach(fold -> all.add(Folding.of(fold)));
        long to = replay(moment, all);
        Map<String, SortedMap<String, ? extends Heard<?>>> byFold = new HashMap<>();
        all.forEach(folding -> byFold.put(folding.fold().name(), folding.parts()));
        if (part != null) {
            partly.forEach(folding -> byFold.put(folding.fold().name(), only(part, folding)));
        }
        return new Found(new Complete(to, List.of()), byFold);
    }

    private static <S> SortedMap<String, Heard<S>> only(String part, Folding<S> folding) {
        SortedMap<String, Heard<S>> parts = new TreeMap<>(folding.parts());
        parts.keySet().retainAll(List.of(part));
        return parts;
    }

    private long replay(Moment moment, Collection<Folding<?>> foldings) {
        long[] to = {0};
        try (Stream<Recorded> events = engine.readEvents(null, false).map(Recorded::of)) {
            events.takeWhile(event -> moment.asOf() == null || event.position() <= moment.asOf())
                    .forEach(event -> {
                        to[0] = event.position();
                        if (moment.counts(event)) {
                            foldings.forEach(folding -> folding.tell(event));
                        }
                    });
        }
        return to[0];
    }
}
