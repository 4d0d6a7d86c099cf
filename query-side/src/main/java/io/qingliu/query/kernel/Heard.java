package io.qingliu.query.kernel;

/**
 * What a fold knows about a part, and up to where.
 *
 * @param part which
 * @param position of the last event that told something about it
 * @param state what is known
 */
public record Heard<S>(String part, long position, S state) {
    /** What is known before the first event. */
    static <S> Heard<S> nothing(Fold<S, ?> fold, String part) {
        return new Heard<>(part, 0, fold.nothing(part));
    }

    /** After an event; one that it has already heard changes nothing. */
    Heard<S> after(Fold<S, ?> fold, Recorded event) {
        return event.position() <= position ? this : new Heard<>(part, event.position(), fold.after(state, event));
    }
}
