package io.qingliu.command.kernel;

import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.ParkId;
import io.qingliu.events.ids.StreamId;
import io.qingliu.events.ids.UnitId;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a command that names a cluster, a park or a unit that nobody registered, before it becomes a fact that no history
 * could show.
 *
 * <p>The store's index of streams is asked, not an automation (decision 0008): a stream never vanishes, so the answer “it is
 * there” never goes stale and decides nothing else; what the other stream <em>says</em> is still nobody's business but its
 * own, and a room reads and writes its own stream alone. Components marked {@link YetToCome} are left out, and so is the
 * command's own stream, about which the room decides.
 */
final class NamedStreams {
    private static final Map<Class<?>, Rule> REGISTERED = Map.of(
            ClusterId.class, GeneralRule.THERE_IS_NO_SUCH_CLUSTER,
            ParkId.class, GeneralRule.THERE_IS_NO_SUCH_PARK,
            UnitId.class, GeneralRule.THERE_IS_NO_SUCH_UNIT);

    private final Predicate<String> exists;
    private final Set<StreamId> known;

    /** @param exists whether a stream of that name exists */
    NamedStreams(Predicate<String> exists) {
        this(exists, ConcurrentHashMap.newKeySet());
    }

    private NamedStreams(Predicate<String> exists, Set<StreamId> known) {
        this.exists = exists;
        this.known = known;
    }

    /**
     * For the commands of one batch. What its earlier commands opened counts, as long as the store shows it to this thread, and
     * is forgotten with the batch, which may fail.
     */
    NamedStreams ofOneBatch() {
        Set<StreamId> forNow = ConcurrentHashMap.newKeySet();
        forNow.addAll(known);
        return new NamedStreams(exists, forNow);
    }

    /** @throws RuleRefused with the rule that says what is missing and the field that names it */
    void mustExist(Command command) {
        Judgement judgement = Judgement.of(command);
        in(command).forEach((field, stream) -> {
            Rule rule = REGISTERED.get(stream.getClass());
            if (rule != null && !stream.equals(command.stream())) {
                judgement.refuseFieldIf(!isKnown(stream), rule, field, stream);
            }
        });
    }

    private boolean isKnown(StreamId stream) {
        if (known.contains(stream)) {
            return true;
        }
        boolean registered = exists.test(stream.value());
        if (registered) {
            known.add(stream);
        }
        return registered;
    }

    private static Map<String, StreamId> in(Command command) {
        Map<String, StreamId> found = new LinkedHashMap<>();
        RecordComponent[] components = command.getClass().getRecordComponents();
        for (RecordComponent component : Arrays.copyOfRange(components, 2, components.length)) {
            if (!component.isAnnotationPresent(YetToCome.class)) {
                collect(component.getName(), value(component, command), found);
            }
        }
        return found;
    }

    private static void collect(String field, @Nullable Object value, Map<String, StreamId> found) {
        switch (value) {
            case null -> {}
            case StreamId stream -> found.put(field, stream);
            case Collection<?> many -> {
                int i = 0;
                for (Object one : many) {
                    collect(field + "[" + i++ + "]", one, found);
                }
            }
            case Record record -> {
                for (RecordComponent component : record.getClass().getRecordComponents()) {
                    if (!component.getType().isPrimitive()) {
                        collect(field + "." + component.getName(), value(component, record), found);
                    }
                }
            }
            default -> {}
        }
    }

    /** The value of a record's component. */
    static @Nullable Object value(RecordComponent component, Object record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
