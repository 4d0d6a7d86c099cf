package io.qingliu.processing;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.Erased;
import io.qingliu.events.ids.ClusterId;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.async.SequencingPolicy;

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
            case Erased erased -> erased.stream().value();
            default -> NEITHER;
        };
    }
}
