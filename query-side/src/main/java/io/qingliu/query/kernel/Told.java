package io.qingliu.query.kernel;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What some folds know at one moment: the same object whoever drove them.
 */
public final class Told {
    private final Moment moment;
    private final Complete complete;
    private final boolean illustrative;
    private final Map<String, SortedMap<String, ? extends Heard<?>>> byFold;

    /**
     * @param moment from where they look
     * @param complete how complete that is
     * @param illustrative whether the data are invented
     * @param byFold what is known, by fold and part
     */
    public Told(
            Moment moment,
            Complete complete,
            boolean illustrative,
            Map<String, SortedMap<String, ? extends Heard<?>>> byFold) {
        this.moment = moment;
        this.complete = complete;
        this.illustrative = illustrative;
        this.byFold = Map.copyOf(byFold);
    }

    /** From where they look. */
    public Moment moment() {
        return moment;
    }

    /** How complete the answer is. */
    public Complete complete() {
        return complete;
    }

    /** Whether the data are invented. */
    public boolean illustrative() {
        return illustrative;
    }

    /**
     * What a fold knows, by part.
     *
     * @throws IllegalStateException where the fold was not asked
     */
    @SuppressWarnings("unchecked") // a fold's name stands for the class of its states
    public <S> SortedMap<String, Heard<S>> parts(Fold<S, ?> fold) {
        SortedMap<String, ? extends Heard<?>> parts = byFold.get(fold.name());
        if (parts == null) {
            throw new IllegalStateException(fold.name() + " was not asked");
        }
        return Collections.unmodifiableSortedMap((SortedMap<String, Heard<S>>) parts);
    }

    /** A fold's states, by part. */
    public <S> SortedMap<String, S> states(Fold<S, ?> fold) {
        SortedMap<String, S> states = new TreeMap<>();
        parts(fold).values().forEach(heard -> states.put(heard.part(), heard.state()));
        return states;
    }

    /** What a fold knows about one part; empty where it never heard of it. */
    public <S> Optional<S> state(Fold<S, ?> fold, String part) {
        return Optional.ofNullable(parts(fold).get(part)).map(Heard::state);
    }

    /** The names and boundaries of that moment. */
    public Places places() {
        return Places.of(states(Places.FOLD).values(), moment.day());
    }

    /** The head of the answer. */
    public AnswerHead head(Map<String, String> filter) {
        return AnswerHead.of(this, filter);
    }
}
