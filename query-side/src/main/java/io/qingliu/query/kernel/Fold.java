package io.qingliu.query.kernel;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the answer to a question <em>is</em>: a pure function over recorded events. The live projection, a rebuild, the view as
 * of a day and the annual report all drive this one function; none has arithmetic of its own.
 *
 * <p>The state is cut into parts, mostly one per cluster, that know nothing of each other: so they can be folded in parallel, and a
 * live event touches one part only. A driver gives each part its events in the order of their positions and each event once;
 * where it meets an event again, it leaves it out.
 *
 * @param <S> what is known about one part; immutable, and a record that can be kept as JSON
 * @param <R> a row of the answer; immutable
 */
public interface Fold<S, R> {
    /** The name under which its states are kept: the room, and where a room has several folds, a dot and what it tells. */
    String name();

    /**
     * Counts up whenever the same events give another state although the class of the states stays as it was: what is stored is
     * then told anew.
     */
    default int version() {
        return 1;
    }

    /** The class of its states. */
    Class<S> state();

    /**
     * What it wants to hear: event families or single events. Every driver leaves out all others, so that no two of them can
     * differ in it. An erased event is told where its type is wanted.
     */
    Set<Class<?>> hears();

    /**
     * The part that an event belongs to: its cluster, unless the fold says otherwise; empty where it cares not for it. It should
     * lie within one cluster's history or one stream: of such a part all events are found quickly, should one reach it late.
     */
    default Optional<String> part(Recorded event) {
        return Optional.ofNullable(event.cluster());
    }

    /** What is known about a part before its first event. */
    S nothing(String part);

    /** What is known after one more event. */
    S after(S state, Recorded event);

    /** What the answer shows of a part. */
    List<R> rows(S state);
}
