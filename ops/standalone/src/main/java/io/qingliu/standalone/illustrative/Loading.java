package io.qingliu.standalone.illustrative;

import io.qingliu.command.kernel.AutomationProgress;
import io.qingliu.command.kernel.Command;
import io.qingliu.command.kernel.LedgerGateway;
import io.qingliu.events.DomainEvent;
import io.qingliu.events.ids.StreamId;
import io.qingliu.standalone.IllustrativeProgramme;
import io.qingliu.store.Receipt;
import io.qingliu.store.Receipts;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;

/**
 * Loads the programme, step by step, and goes on where an earlier load was broken off: each step's key is derived from the
 * step, so that the receipts tell how far it came.
 */
final class Loading implements IllustrativeProgramme, HealthIndicator, SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Loading.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String TRACE = "illustrative-programme";

    private final LedgerGateway gateway;
    private final AutomationProgress automations;
    private final Receipts receipts;
    private final IllustrativeMark mark;
    private final IllustrativeClock clock;
    private final Known known;
    private final int clusters;
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile @Nullable LoadingProgress progress;
    private volatile boolean begun;
    private volatile boolean stopping;

    Loading(
            LedgerGateway gateway,
            AutomationProgress automations,
            Receipts receipts,
            EventStore store,
            IllustrativeMark mark,
            IllustrativeClock clock,
            int clusters) {
        this.gateway = gateway;
        this.automations = automations;
        this.receipts = receipts;
        this.mark = mark;
        this.clock = clock;
        this.known = new KnownFromStore(store);
        this.clusters = clusters;
    }

    @Override
    public void load() {
        begun = true;
        try {
            if (mark.isEmpty() || mark.stands()) {
                take(new Programme(clusters).steps());
            } else {
                LOG.info("台账已有真实记录，不载入演示数据 / The ledger holds real events; nothing illustrative is loaded");
            }
        } finally {
            over.countDown();
        }
        if (!stopping) {
            clock.keepRealTime();
        }
    }

    private void take(List<Step> steps) {
        int there = howManyAreThere(steps);
        if (there == steps.size()) {
            // what the last load left to the automations is still recorded by the simulated clock
            automations.await(known.position(), PATIENCE);
            LOG.info("演示数据已载入 / The illustrative programme is loaded already");
            return;
        }
        if (there > 0) {
            LOG.info("演示数据从第 {} 步继续载入 / Loading goes on at step {} of {}", there + 1, there + 1, steps.size());
            await(known.position());
        }
        LoadingProgress line = new LoadingProgress(System.out, steps, there);
        progress = line;
        for (Step step : steps.subList(there, steps.size())) {
            if (stopping) {
                LOG.info("演示数据载入中断，下次启动继续 / Loading was broken off; the next start goes on");
                return;
            }
            line.taken(step, take(step).lastPosition());
        }
        await(known.position());
        progress = null;
    }

    private Receipt take(Step step) {
        List<Command> commands = step.commands(known);
        byte[] digest = Papers.bytes(step.id());
        try {
            Receipt receipt = commands.size() == 1
                    ? gateway.submit(commands.getFirst(), step.key(), digest, TRACE)
                    : gateway.submitTogether(commands, step.key(), digest, TRACE);
            if (Awaited.any(commands)) {
                await(receipt.lastPosition());
            }
            return receipt;
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    "step " + step.id() + " of " + step.context().occurredOn(), e);
        }
    }

    private void await(long position) {
        if (!automations.await(position, PATIENCE)) {
            throw new IllegalStateException("the automations have not heard position " + position + " in " + PATIENCE);
        }
    }

    /** Steps are taken in their order, so those that are there come first. */
    private int howManyAreThere(List<Step> steps) {
        int there = 0;
        int missing = steps.size();
        while (there < missing) {
            int middle = (there + missing) / 2;
            Step step = steps.get(middle);
            if (receipts.find(step.context().actor().value(), step.key()).isPresent()) {
                there = middle + 1;
            } else {
                missing = middle;
            }
        }
        return there;
    }

    @Override
    public Health health() {
        LoadingProgress line = progress;
        return line == null
                ? Health.up().build()
                : Health.outOfService()
                        .withDetail("zh", "正在载入演示数据，已完成 " + line.percent() + "%")
                        .withDetail("en", "The illustrative programme is being loaded, " + line.percent() + "% done")
                        .build();
    }

    /** Stops before everything that it needs. */
    @Override
    public void stop() {
        stopping = true;
        if (begun) {
            try {
                if (!over.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                    LOG.warn("演示数据载入未能停下 / Loading did not come to an end");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void start() {
        // it is asked to load once everything else runs
    }

    @Override
    public boolean isRunning() {
        return !stopping;
    }

    private record KnownFromStore(EventStore store) implements Known {
        @Override
        public long position() {
            TrackingToken head = store.createHeadToken();
            return head == null ? 0 : head.position().orElse(0);
        }

        @Override
        public String eventId(StreamId stream, Class<? extends DomainEvent> type) {
            return first(stream, type).getIdentifier();
        }

        @Override
        public long position(StreamId stream, Class<? extends DomainEvent> type) {
            if (first(stream, type) instanceof TrackedEventMessage<?> event) {
                return event.trackingToken().position().orElseThrow();
            }
            throw new IllegalStateException("the store does not say where the " + type.getSimpleName() + " stands");
        }

        private DomainEventMessage<?> first(StreamId stream, Class<? extends DomainEvent> type) {
            return store.readEvents(stream.value())
                    .asStream()
                    .filter(event -> type.isInstance(event.getPayload()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no " + type.getSimpleName() + " in " + stream));
        }
    }
}
