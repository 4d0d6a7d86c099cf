package io.qingliu.standalone;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.qingliu.processing.Follower;
import io.qingliu.processing.Followers;
import io.qingliu.store.LedgerHead;
import org.springframework.beans.factory.ObjectProvider;

/** The ledger's head; for each follower its place, what it parked, and whether something stands in its way. */
final class FollowerMeters implements MeterBinder {
    private final ObjectProvider<Followers> sides;
    private final LedgerHead head;

    FollowerMeters(ObjectProvider<Followers> sides, LedgerHead head) {
        this.sides = sides;
        this.head = head;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("ledger.head", head, LedgerHead::known)
                .description("Position of the last event that this process knows of")
                .register(registry);
        sides.orderedStream().flatMap(side -> side.all().stream()).forEach(follower -> bind(follower, registry));
    }

    private static void bind(Follower follower, MeterRegistry registry) {
        // a gauge that throws, because the database is away, is shown as not a number
        Gauge.builder("ledger.follower.position", follower, Follower::position)
                .description("Position up to which a follower has heard the ledger")
                .tag("follower", follower.name())
                .register(registry);
        Gauge.builder("ledger.follower.parked", follower, Follower::parked)
                .description("Events that a follower has parked: to be looked at by a person")
                .tag("follower", follower.name())
                .register(registry);
        Gauge.builder("ledger.follower.trouble", follower, f -> f.trouble().isPresent() ? 1 : 0)
                .description("1 where something stands in a follower's way; it keeps trying")
                .tag("follower", follower.name())
                .register(registry);
    }
}
