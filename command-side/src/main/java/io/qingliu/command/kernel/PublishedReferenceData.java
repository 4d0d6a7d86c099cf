package io.qingliu.command.kernel;

import io.qingliu.events.CalendarRef;
import io.qingliu.events.DomainEvent;
import io.qingliu.events.EssentialsRef;
import io.qingliu.events.FormRef;
import io.qingliu.events.PolicyRef;
import io.qingliu.events.RubricRef;
import io.qingliu.events.calendar.CalendarPublished;
import io.qingliu.events.essentials.EssentialsPublished;
import io.qingliu.events.form.FormPublished;
import io.qingliu.events.ids.PolicyId;
import io.qingliu.events.ids.StreamId;
import io.qingliu.events.policy.PolicyPublished;
import io.qingliu.events.rubric.RubricPublished;
import io.qingliu.events.rubric.RubricWithdrawn;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * Published reference data, read from its own streams in the ledger.
 *
 * <p>A version never changes, so one that was read is kept; that a version is <em>not</em> there is never kept, for it may be
 * published the next moment. A version that is out of use can still be read: what a decision pinned stays valid.
 */
public final class PublishedReferenceData implements ReferenceData {
    /** In the metadata of every event that stands in the ledger; see {@link #isDurable}. */
    private static final String LEDGER_KEY = "key";

    private final EventStore ledger;
    private final Map<Object, DomainEvent> kept = new ConcurrentHashMap<>();

    /** Reads from {@code ledger}. */
    public PublishedReferenceData(EventStore ledger) {
        this.ledger = ledger;
    }

    @Override
    public RubricPublished rubric(RubricRef ref) {
        return version(ref, RubricPublished.class, ref.rubric(), published -> published.version() == ref.version());
    }

    /** Asked of the ledger each time: unlike a version, its use may end at any moment. */
    @Override
    public boolean isWithdrawn(RubricRef ref, LocalDate on) {
        return events(ref.rubric())
                .map(DomainEventMessage::getPayload)
                .anyMatch(event -> event instanceof RubricWithdrawn withdrawn
                        && withdrawn.version() == ref.version()
                        && !withdrawn.context().occurredOn().isAfter(on));
    }

    @Override
    public FormPublished form(FormRef ref) {
        return version(ref, FormPublished.class, ref.form(), published -> published.version() == ref.version());
    }

    @Override
    public CalendarPublished calendar(CalendarRef ref) {
        return version(ref, CalendarPublished.class, ref.calendar(), published -> published.version() == ref.version());
    }

    @Override
    public EssentialsPublished essentials(EssentialsRef ref) {
        return version(
                ref, EssentialsPublished.class, ref.essentials(), published -> published.version() == ref.version());
    }

    @Override
    public Policy policy(PolicyRef ref) {
        return new Policy(
                version(ref, PolicyPublished.class, ref.policy(), published -> published.version() == ref.version()));
    }

    @Override
    public PolicyRef policyInForce(PolicyId policy, LocalDate on) {
        return events(policy)
                .map(DomainEventMessage::getPayload)
                .filter(PolicyPublished.class::isInstance)
                .map(PolicyPublished.class::cast)
                .filter(published -> !published.effectiveFrom().isAfter(on))
                .max(Comparator.comparingInt(PolicyPublished::version))
                .map(published -> new PolicyRef(policy, published.version()))
                .orElseThrow(() -> neverPublished(policy.value() + " " + on));
    }

    private <E extends DomainEvent> E version(Object ref, Class<E> type, StreamId stream, Predicate<E> isTheVersion) {
        DomainEvent known = kept.get(ref);
        if (known != null) {
            return type.cast(known);
        }
        // Of the stream's events only the versions count: withdrawals and erased content are passed over.
        DomainEventMessage<?> found = events(stream)
                .filter(message ->
                        type.isInstance(message.getPayload()) && isTheVersion.test(type.cast(message.getPayload())))
                .findFirst()
                .orElseThrow(() -> neverPublished(ref));
        E event = type.cast(found.getPayload());
        if (isDurable(found)) {
            kept.put(ref, event);
        }
        return event;
    }

    private Stream<? extends DomainEventMessage<?>> events(StreamId stream) {
        return ledger.readEvents(stream.value()).asStream();
    }

    /**
     * Within a batch that is written all or nothing, a command sees what the commands before it published, though it is not
     * written yet and may never be. Keeping such a version would let it act after the batch failed; only events that came out
     * of the ledger carry the ledger's metadata.
     */
    private static boolean isDurable(DomainEventMessage<?> message) {
        return message.getMetaData().containsKey(LEDGER_KEY);
    }

    private static RuleRefused neverPublished(Object what) {
        String named = switch (what) {
            case RubricRef ref -> ref.rubric().value() + " v" + ref.version();
            case FormRef ref -> ref.form().value() + " v" + ref.version();
            case CalendarRef ref -> ref.calendar().value() + " v" + ref.version();
            case EssentialsRef ref -> ref.essentials().value() + " v" + ref.version();
            case PolicyRef ref -> ref.policy().value() + " v" + ref.version();
            default -> what.toString();
        };
        return new RuleRefused(GeneralRule.THIS_REFERENCE_WAS_NEVER_PUBLISHED, null, List.of(named));
    }
}
