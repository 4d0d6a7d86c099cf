package io.qingliu.processing;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.Erased;
import io.qingliu.events.ids.ClusterId;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.async.SequencingPolicy;
import org.jspecify.annotations.Nullable;

/**
 * Events of one cluster are handled in their order, whatever their stream; events of no cluster in that of their stream.
 *
 * <p>The answer depends on the event alone, so it is the same after every restart.
 */
final class ByCluster implements SequencingPolicy<EventMessage<?>> {
    /** Name of the sequence for events that say neither; there are none. */
    private static final String NEITHER = "ledger";

    @Override
    public Object getSequenceIdentifierFor(EventMessage<?> event) {
        return switch (event.getPayload()) {
            case DomainEvent fact -> {
                ClusterId cluster = fact.cluster();
                yield cluster == null ? fact.stream().value() : cluster.value();
            }
            case Erased erased -> erased(erased, event.getMetaData().get("cluster"));
            default -> NEITHER;
        };
    }

    /** An erased event keeps its place among the others of its cluster: its leaf still names it. */
    private static String erased(Erased event, @Nullable Object cluster) {
        return cluster == null || cluster.equals("") ? event.stream().value() : cluster.toString();
    }
}
