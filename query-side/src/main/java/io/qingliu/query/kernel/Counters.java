package io.qingliu.query.kernel;

import io.qingliu.processing.Consuming;

/** Counts what the followers consume. */
@FunctionalInterface
public interface Counters {
    /** The one that counts for a follower. */
    Consuming of(String follower);
}
