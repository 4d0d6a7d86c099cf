package io.qingliu.query.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Drives a fold over a run of events, in memory. */
public final class Folding {
    private Folding() {}

    /** The state of every part after the events. */
    public static <S> SortedMap<String, S> states(Fold<S, ?> fold, Iterable<Recorded> events) {
        SortedMap<String, S> states = new TreeMap<>();
        for (Recorded event : events) {
            fold.part(event)
                    .ifPresent(part -> states.put(
                            part, fold.after(states.containsKey(part) ? states.get(part) : fold.nothing(part), event)));
        }
        return states;
    }

    /** The rows of every part after the events, part by part. */
    public static <S, R> List<R> rows(Fold<S, R> fold, Iterable<Recorded> events) {
        List<R> rows = new ArrayList<>();
        for (Map.Entry<String, S> part : states(fold, events).entrySet()) {
            rows.addAll(fold.rows(part.getValue()));
        }
        return rows;
    }
}
