package io.qingliu.query.kernel;

import io.qingliu.processing.Consuming;
import io.qingliu.store.WithLeaf;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Counts what a follower consumes, and adds up the leaf hashes, in the transaction that moves its place. */
final class Counting implements Consuming {
    private final String follower;
    private final Consumptions consumptions;

    Counting(String follower, Consumptions consumptions) {
        this.follower = follower;
        this.consumptions = consumptions;
    }

    private static final class Counted {
        private Tally tally = Tally.NONE;
        private @Nullable LocalDate latest;

        void add(WithLeaf<?> event) {
            tally = tally.with(event.leafHash());
            LocalDate day = Recorded.of(event).occurredOn();
            if (day != null && (latest == null || day.isAfter(latest))) {
                latest = day;
            }
        }
    }

    @Override
    public void consumed(int segment, EventMessage<?> event) {
        if (!(event instanceof WithLeaf<?> known)) {
            throw new IllegalStateException("an event without its leaf: " + event.getIdentifier());
        }
        counted(segment).add(known);
    }

    @Override
    public void setAside(int segment, long position) {
        Counted counted = counted(segment);
        counted.tally = counted.tally.with(consumptions.leafHash(position));
    }

    private Counted counted(int segment) {
        UnitOfWork<?> transaction = CurrentUnitOfWork.get().root();
        Map<Integer, Counted> counted = transaction.getOrComputeResource("consumed by " + follower, name -> {
            Map<Integer, Counted> bySegment = new TreeMap<>();
            transaction.onPrepareCommit(unit -> write(bySegment));
            return bySegment;
        });
        return counted.computeIfAbsent(segment, it -> new Counted());
    }

    private void write(Map<Integer, Counted> bySegment) {
        bySegment.forEach((segment, counted) -> consumptions.add(
                follower, segment, counted.tally.events(), new BigDecimal(counted.tally.sum()), counted.latest));
        bySegment.clear();
    }
}
