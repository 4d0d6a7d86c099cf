package io.qingliu.processing;

import io.qingliu.events.ledger.ParkedEventSetAside;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands events to the handlers, and parks those that cannot be handled.
 *
 * <p>A failure always rolls the transaction back: after a failed statement PostgreSQL takes nothing more in it, not even the
 * note that an event was parked. So the event is only condemned, and parked unheard when it comes up again in the next
 * transaction. Failures that pass by themselves condemn nothing: the follower tries again until they have passed.
 *
 * <p>Where an operator set a parked event aside, which is a fact of the ledger, it is dropped when that fact is heard. The fact
 * is heard by the follower itself, whatever its handlers hear and whatever is parked, or it could wait behind what it settles.
 */
final class ParkingInvoker extends SimpleEventHandlerInvoker {
    /** Failures before an event is condemned; some pass although they do not look like it. */
    static final int PATIENCE = 2;

    private static final Logger LOG = LoggerFactory.getLogger(ParkingInvoker.class);

    private final String follower;
    private final ParkedEvents parked;
    private final Predicate<Throwable> passing;
    private final Runnable settle;
    private final Consuming consuming;
    private final List<?> handlers;
    private final Runnable afterSettingAside;
    private final List<OneHandler> each;
    private final Map<Long, Failure> failures = new ConcurrentHashMap<>();
    private volatile boolean inDoubt;
    private volatile long lastHeard;

    private record Failure(int times, Throwable cause) {}

    /**
     * @param handlers the handling objects
     * @param parked where events are parked
     * @param passing which failures pass by themselves
     * @param settle writes what the handlers only remembered, so that a failure shows at the event that causes it
     * @param consuming hears of every event that was handled
     * @param afterSettingAside called once a parked event was dropped and that is durable; others may wait behind it
     */
    ParkingInvoker(
            String follower,
            List<?> handlers,
            ParkedEvents parked,
            Predicate<Throwable> passing,
            Runnable settle,
            Consuming consuming,
            Runnable afterSettingAside) {
        super(settings(handlers));
        this.each = handlers.stream().map(OneHandler::new).toList();
        this.afterSettingAside = afterSettingAside;
        this.follower = follower;
        this.parked = parked;
        this.passing = passing;
        this.settle = settle;
        this.consuming = consuming;
        this.handlers = List.copyOf(handlers);
    }

    private static Builder<?> settings(List<?> handlers) {
        Builder<?> builder = builder();
        builder.eventHandlers(handlers);
        builder.listenerInvocationErrorHandler(PropagatingErrorHandler.instance());
        builder.sequencingPolicy(new ByCluster());
        return builder;
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return message.getPayload() instanceof ParkedEventSetAside || super.canHandle(message, segment);
    }

    @Override
    public boolean canHandleType(Class<?> payloadType) {
        return payloadType == ParkedEventSetAside.class || super.canHandleType(payloadType);
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) throws Exception {
        if (!sequencingPolicyMatchesSegment(message, segment)) {
            return;
        }
        watchTheTransaction();
        String sequence = sequence(message);
        long position = position(message);
        lastHeard = position;
        if (message.getPayload() instanceof ParkedEventSetAside act) {
            setAside(act, segment.getSegmentId());
            if (!super.canHandleType(ParkedEventSetAside.class)) {
                return;
            }
        }
        if (parked.holds(sequence)) {
            parked.park(sequence, position, null, 0);
            return;
        }
        Failure failure = failures.get(position);
        if (failure != null && failure.times() >= PATIENCE) {
            parked.park(sequence, position, failure.cause(), failure.times());
            LOG.error(
                    "事件 {} 无法处理，{} 的后续事件暂存等待，其余继续 / {} cannot handle event {}; it and the later ones of {} are parked",
                    position,
                    sequence,
                    follower,
                    position,
                    sequence,
                    failure.cause());
            return;
        }
        try {
            handleNow(message, inDoubt, segment.getSegmentId());
        } catch (Exception e) {
            if (!passing.test(e)) {
                failures.merge(position, new Failure(1, e), (before, now) -> new Failure(before.times() + 1, e));
            }
            throw e;
        }
    }

    /** Drops the event from what is parked, with the place up to which all was heard; another follower's is not ours to drop. */
    private void setAside(ParkedEventSetAside act, int segment) {
        if (!act.follower().equals(follower) || !parked.release(act.position())) {
            return;
        }
        consuming.setAside(segment, act.position());
        LOG.warn(
                "暂存事件 {} 已由管理员搁置：{} / {} leaves out the parked event {}, set aside by an administrator",
                act.position(),
                act.reason(),
                follower,
                act.position());
        if (CurrentUnitOfWork.isStarted()) {
            CurrentUnitOfWork.get().root().afterCommit(unit -> afterSettingAside.run());
        }
    }

    /** Hands an event to the handlers, parked or not. */
    void handleNow(EventMessage<?> message, boolean settled, int segment) throws Exception {
        try {
            invokeEach(message);
            consuming.consumed(segment, message);
            if (settled) {
                settle.run();
            }
        } catch (StackOverflowError | LinkageError | AssertionError e) {
            // the event's fault as well; an error would end the thread and leave no trace of where
            throw new IllegalStateException(e);
        }
    }

    /** After a rollback every event is settled by itself, until a transaction succeeds: so the guilty one shows. */
    private void watchTheTransaction() {
        if (!CurrentUnitOfWork.isStarted()) {
            return;
        }
        UnitOfWork<?> unit = CurrentUnitOfWork.get().root();
        unit.getOrComputeResource("watched by " + follower, key -> {
            unit.onRollback(u -> inDoubt = true);
            unit.afterCommit(u -> {
                inDoubt = false;
                failures.keySet().removeIf(position -> position <= lastHeard);
            });
            return true;
        });
    }

    String sequence(EventMessage<?> message) {
        return String.valueOf(sequenceIdentifier(message));
    }

    private static long position(EventMessage<?> message) {
        if (message instanceof TrackedEventMessage<?> tracked) {
            return tracked.trackingToken().position().orElseThrow();
        }
        throw new IllegalStateException("not from the ledger: " + message);
    }

    @Override
    public void segmentReleased(Segment segment) {
        parked.forgetWhatIsKnown();
        for (Object handler : handlers) {
            if (handler instanceof HeldInMemory held) {
                held.placeGivenUp();
            }
        }
        super.segmentReleased(segment);
    }

    /**
     * Lets every handler hear the event even where another fails, so that none is left out with an event that is set aside;
     * then fails as the first did that failed.
     */
    private void invokeEach(EventMessage<?> message) throws Exception {
        Exception first = null;
        for (OneHandler handler : each) {
            try {
                handler.hear(message);
            } catch (Exception e) {
                first = first == null ? e : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }

    /** One of the handling objects, by itself. */
    private static final class OneHandler extends SimpleEventHandlerInvoker {
        OneHandler(Object handler) {
            super(settings(List.of(handler)));
        }

        void hear(EventMessage<?> message) throws Exception {
            invokeHandlers(message);
        }
    }
}
