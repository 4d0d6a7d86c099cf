package io.qingliu.query.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How complete an answer is: it rests on every event up to a position, but for the clusters whose events had to be parked.
 *
 * @param to the position, 0 before the first event
 * @param parked what waits behind an event that could not be handled
 * @param tally what was counted of the events that it rests on; null where nobody counted
 */
public record Complete(
        long to, List<Parked> parked, @Nullable Tally tally) {
    public Complete {
        parked = List.copyOf(parked);
    }

    /** Of events that nobody counted. */
    public Complete(long to, List<Parked> parked) {
        this(to, parked, null);
    }

    /**
     * A cluster, or a stream of no cluster, of which events are parked.
     *
     * @param sequence the cluster or stream
     * @param to the position up to which it is complete all the same
     */
    public record Parked(String sequence, long to) {}

    /** In one line for people. */
    public String shown() {
        return "数据截至第 " + to + " 号记录 Complete to #" + to;
    }
}
