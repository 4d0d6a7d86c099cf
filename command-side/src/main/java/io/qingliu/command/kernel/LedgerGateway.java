package io.qingliu.command.kernel;

import io.qingliu.events.ids.StreamId;
import io.qingliu.store.LedgerEngine;
import io.qingliu.store.LedgerUnavailable;
import io.qingliu.store.Receipt;
import io.qingliu.store.Receipts;
import io.qingliu.store.StreamTaken;
import io.qingliu.store.Submission;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * The one way of a command to the ledger. What it returns is durable.
 *
 * <p>A repetition of a submission that succeeded, known by actor and key, gets the first answer again, whatever has happened
 * since: on every refusal and every conflict the receipt is looked up before anything else is said (rulings §23).
 */
public final class LedgerGateway {
    private final CommandBus bus;
    private final LedgerEngine engine;
    private final Receipts receipts;
    private final HotStreams hot;
    private final NamedStreams namedStreams;
    private final NamedEvents namedEvents;

    /**
     * @param bus a bus without transactions of its own, see {@link Rooms}
     * @param engine where the rooms' events are appended
     * @param receipts what was answered before
     * @param hot what the rooms keep of streams, see {@link Rooms}
     */
    public LedgerGateway(CommandBus bus, LedgerEngine engine, Receipts receipts, HotStreams hot) {
        this.bus = bus;
        this.engine = engine;
        this.receipts = receipts;
        this.hot = hot;
        this.namedStreams =
                new NamedStreams(stream -> engine.lastSequenceNumberFor(stream).isPresent());
        this.namedEvents = new NamedEvents(engine::placeOf);
    }

    /**
     * Submits one command of a person.
     *
     * @param key the idempotency key, unique for the actor
     * @param requestDigest digest of what was sent; decides whether a repetition is one
     * @param trace the operation that it belongs to
     * @throws RuleRefused where a rule refuses
     * @throws StaleVersion where the person saw an older version
     * @throws LostRace where another command was faster
     * @throws KeyReused where the key was used for something else
     * @throws LedgerUnavailable where the database is away
     */
    public Receipt submit(Command command, String key, byte[] requestDigest, String trace) {
        return submit(command, key, requestDigest, trace, null, null);
    }

    /**
     * Submits one command, as {@link #submit(Command, String, byte[], String)} does.
     *
     * @param correlation what else it belongs together with
     * @param causation id of the event that caused it, where an automation asks
     */
    public Receipt submit(
            Command command,
            String key,
            byte[] requestDigest,
            String trace,
            @Nullable String correlation,
            @Nullable String causation) {
        Submission submission = submission(command, key, requestDigest, trace, correlation, causation);
        return answer(submission, command.stream(), () -> {
            namedStreams.mustExist(command);
            namedEvents.mustBeAsSaid(command);
            hot.orAfresh(() -> dispatch(command, submission));
            Receipt receipt = submission.receipt();
            if (receipt == null) {
                throw new IllegalStateException("nothing was written for " + command);
            }
            return receipt;
        });
    }

    /**
     * Submits several commands of one person, all or nothing, under one key and with one receipt. A later command sees what
     * the earlier ones decided and may name what they opened. Several may concern the same stream.
     *
     * @param commands in the order in which they are decided; all by the same actor and recorded at the same time
     * @throws BatchRefused where one of them is refused or was outrun; names it
     * @throws KeyReused where the key was used for something else
     * @throws LedgerUnavailable where the database is away
     */
    public Receipt submitTogether(List<? extends Command> commands, String key, byte[] requestDigest, String trace) {
        Command first = commands.getFirst();
        for (Command command : commands) {
            if (!command.context().actor().equals(first.context().actor())
                    || !command.context().recordedAt().equals(first.context().recordedAt())) {
                throw new IllegalArgumentException("a batch has one actor and one recording time");
            }
        }
        Submission submission = submission(first, key, requestDigest, trace, null, null);
        return answer(submission, first.stream(), () -> {
            try {
                return engine.appendTogether(submission, () -> dispatchAll(commands, submission));
            } catch (StreamTaken taken) {
                throw BatchRefused.byStream(commands, taken.stream(), inOurWords(taken, first.stream()));
            }
        });
    }

    private void dispatchAll(List<? extends Command> commands, Submission submission) {
        NamedStreams known = namedStreams.ofOneBatch();
        for (int i = 0; i < commands.size(); i++) {
            try {
                known.mustExist(commands.get(i));
                namedEvents.mustBeAsSaid(commands.get(i));
                dispatch(commands.get(i), submission);
            } catch (RuntimeException e) {
                RuntimeException told = inOurWords(e, commands.get(i).stream());
                throw told instanceof RuleRefused || told instanceof StaleVersion ? new BatchRefused(i, told) : told;
            }
        }
    }

    private static Submission submission(
            Command command,
            String key,
            byte[] requestDigest,
            String trace,
            @Nullable String correlation,
            @Nullable String causation) {
        CommandContext context = command.context();
        return new Submission(
                context.actor().value(), key, requestDigest, context.recordedAt(), trace, correlation, causation);
    }

    private Receipt answer(Submission submission, StreamId stream, Supplier<Receipt> attempt) {
        try {
            return ofItsOwn(attempt);
        } catch (RuntimeException e) {
            RuntimeException told = inOurWords(e, stream);
            if (told instanceof LedgerUnavailable) {
                throw told;
            }
            Receipt first = receipts.find(submission.actor(), submission.key()).orElseThrow(() -> told);
            if (!first.requestDigest().equals(submission.requestDigest())) {
                throw new KeyReused(submission.actor(), submission.key());
            }
            return first;
        }
    }

    private void dispatch(Command command, Submission submission) {
        String kind = command.stream().kind();
        CommandMessage<Command> message = new GenericCommandMessage<>(
                new GenericMessage<>(command, MetaData.with(Submission.METADATA_KEY, submission)),
                command instanceof Opening ? kind + ".open" : kind);
        AtomicReference<@Nullable CommandResultMessage<?>> result = new AtomicReference<>();
        bus.dispatch(message, (asked, answered) -> result.set(answered));
        CommandResultMessage<?> answered = result.get();
        if (answered == null) {
            throw new IllegalStateException("the command bus must answer before it returns");
        }
        if (answered.isExceptional()) {
            Throwable why = answered.exceptionResult();
            throw why instanceof RuntimeException e ? e : new IllegalStateException(why);
        }
    }

    /**
     * Runs outside of any unit of work that may be under way on this thread: a command commits on its own, also where an
     * automation asks for it while it handles an event.
     */
    private static <T> T ofItsOwn(Supplier<T> work) {
        Deque<UnitOfWork<?>> outer = new ArrayDeque<>();
        while (CurrentUnitOfWork.isStarted()) {
            UnitOfWork<?> unit = CurrentUnitOfWork.get();
            CurrentUnitOfWork.clear(unit);
            outer.push(unit);
        }
        try {
            return work.get();
        } finally {
            outer.forEach(CurrentUnitOfWork::set);
        }
    }

    /** What an exception means to the person who asked, whatever it was wrapped in on its way. */
    private static RuntimeException inOurWords(RuntimeException e, StreamId stream) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case RuleRefused refused -> {
                    return refused;
                }
                case StaleVersion stale -> {
                    return stale;
                }
                case BatchRefused batch -> {
                    return batch;
                }
                case LedgerUnavailable away -> {
                    return away;
                }
                case LockAcquisitionFailedException busy -> {
                    return new LedgerUnavailable(busy);
                }
                case AggregateNotFoundException missing -> {
                    return new RuleRefused(GeneralRule.IT_WAS_NEVER_OPENED, null, List.of(stream));
                }
                case StreamTaken taken -> {
                    return taken.opening()
                            ? new RuleRefused(GeneralRule.IT_WAS_ALREADY_OPENED, null, List.of(taken.stream()))
                            : new LostRace(taken.stream(), taken);
                }
                case ConcurrencyException raced -> {
                    return new LostRace(stream.value(), raced);
                }
                default -> {
                    // look further down
                }
            }
        }
        return e;
    }
}
