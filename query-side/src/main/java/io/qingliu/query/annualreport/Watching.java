package io.qingliu.query.annualreport;

/** Hears how far a report has come, and may break it off by throwing. */
@FunctionalInterface
interface Watching {
    Watching NOBODY = (read, of) -> {};

    /**
     * So many events are read.
     *
     * @param read how many
     * @param of out of how many
     */
    void read(long read, long of);
}
