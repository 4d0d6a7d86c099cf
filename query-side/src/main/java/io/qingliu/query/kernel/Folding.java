package io.qingliu.query.kernel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Drives a fold over a run of events, in memory. All drivers feed a fold through one of these: it leaves out what the fold does not
 * hear, finds the part, and passes over what a part has heard before.
 */
public final class Folding<S> {
    private final Fold<S, ?> fold;
    private final Set<String> hears;
    private final SortedMap<String, Heard<S>> parts = new TreeMap<>();

    private Folding(Fold<S, ?> fold) {
        this.fold = fold;
        this.hears = Hearing.names(fold);
    }

    /** Of a fold that has heard nothing. */
    public static <S> Folding<S> of(Fold<S, ?> fold) {
        return new Folding<>(fold);
    }

    /** The fold. */
    public Fold<S, ?> fold() {
        return fold;
    }

    /** Takes what is known about a part from elsewhere. */
    public Folding<S> with(Heard<S> known) {
        parts.put(known.part(), known);
        return this;
    }

    /** Whether the fold wants to hear an event of a stored name. */
    public boolean hears(String type) {
        return hears.contains(type);
    }

    /** Tells it an event. */
    public void tell(Recorded event) {
        if (hears.contains(event.type())) {
            fold.part(event)
                    .ifPresent(part -> parts.put(
                            part,
                            parts.getOrDefault(part, Heard.nothing(fold, part)).after(fold, event)));
        }
    }

    /** What is known about one part; empty where it never heard of it. */
    public Optional<Heard<S>> part(String part) {
        return Optional.ofNullable(parts.get(part));
    }

    /** What is known, by part. */
    public SortedMap<String, Heard<S>> parts() {
        return new TreeMap<>(parts);
    }

    /** What is known after some events, by part. */
    public static <S> SortedMap<String, Heard<S>> over(Fold<S, ?> fold, Iterable<Recorded> events) {
        Folding<S> folding = of(fold);
        events.forEach(folding::tell);
        return folding.parts();
    }

    /** The states of every part after some events. */
    public static <S> SortedMap<String, S> states(Fold<S, ?> fold, Iterable<Recorded> events) {
        SortedMap<String, S> states = new TreeMap<>();
        over(fold, events).values().forEach(heard -> states.put(heard.part(), heard.state()));
        return states;
    }

    /** The rows of every part, part by part. */
    public static <S, R> List<R> rows(Fold<S, R> fold, Collection<Heard<S>> parts) {
        List<R> rows = new ArrayList<>();
        parts.forEach(heard -> rows.addAll(fold.rows(heard.state())));
        return rows;
    }
}
