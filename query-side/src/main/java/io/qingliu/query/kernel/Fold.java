package io.qingliu.query.kernel;

import java.util.List;
import java.util.Optional;

/**
 * What the answer to a question <em>is</em>: a pure function over recorded events. The live projection, a rebuild, the view as
 * of a day and the annual report all drive this one function; none has arithmetic of its own.
 *
 * <p>The state is cut into parts, mostly one per cluster, that know nothing of each other: so they can be folded in parallel, and a
 * live event touches one part only. Events come in the order of their positions; one that a part has already heard
 * changes nothing.
 *
 * @param <S> what is known about one part; immutable
 * @param <R> a row of the answer; immutable
 */
public interface Fold<S, R> {
    /** The part that an event belongs to; empty where the question does not care. */
    Optional<String> part(Recorded event);

    /** What is known about a part before its first event. */
    S nothing(String part);

    /** What is known after one more event. */
    S after(S state, Recorded event);

    /** What the answer shows of a part. */
    List<R> rows(S state);
}
