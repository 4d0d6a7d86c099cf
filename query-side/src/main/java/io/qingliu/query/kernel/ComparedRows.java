package io.qingliu.query.kernel;

import java.util.Set;
import java.util.SortedMap;

/** An answer whose rows can be laid beside those of the same question at another moment. */
public interface ComparedRows {
    /** From where it looks. */
    AnswerHead head();

    /** The rows, each under what it is about: the same thing has the same key at every moment. */
    SortedMap<String, ?> byKey();

    /** The parts of a row that change with every day that passes, such as days left: they are not compared. */
    default Set<String> passing() {
        return Set.of();
    }
}
