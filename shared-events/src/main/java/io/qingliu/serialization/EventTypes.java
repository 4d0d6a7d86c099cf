package io.qingliu.serialization;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.ids.StreamId;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The closed list of what may be stored: stored name ↔ record class.
 *
 * <p>A stored name is {@code <kind of stream>.<Event>}, for instance {@code remediation.ProblemRaised}; the kind is the last
 * segment of the family's package. The Java package may move, the stored name never does. A name that is not in the list
 * is refused on reading and on writing; no class is ever loaded by a name from the database.
 */
public final class EventTypes {
    private final Map<String, StoredType> byName = new TreeMap<>();
    private final Map<Class<?>, StoredType> byClass = new HashMap<>();
    private final Map<String, Class<? extends StreamId>> streamClasses = new HashMap<>();
    private final List<Class<? extends DomainEvent>> families;

    /**
     * One line of the list.
     *
     * @param name the stored name
     * @param revision the current revision, from 1; older texts reach it through upcasters
     * @param event the record
     */
    public record StoredType(String name, int revision, Class<? extends DomainEvent> event) {}

    private EventTypes(List<Class<? extends DomainEvent>> families, Map<? extends Class<?>, Integer> revisions) {
        this.families = List.copyOf(families);
        for (Class<? extends DomainEvent> family : families) {
            if (!family.isSealed()) {
                throw new IllegalArgumentException("an event family is sealed: " + family.getName());
            }
            String kind =
                    family.getPackageName().substring(family.getPackageName().lastIndexOf('.') + 1);
            for (Class<? extends DomainEvent> event : membersOf(family)) {
                add(new StoredType(kind + "." + event.getSimpleName(), revisions.getOrDefault(event, 1), event));
                rememberStreamClass(kind, event);
            }
        }
        if (!byClass.keySet().containsAll(revisions.keySet())) {
            throw new IllegalArgumentException("revisions are given for classes that no family holds: " + revisions);
        }
    }

    /** All that the ledger may hold. */
    public static EventTypes all() {
        return EventFamilies.TYPES;
    }

    /**
     * The list over some families.
     *
     * @param families sealed interfaces whose permitted classes are records
     * @param revisions the current revision of the events whose shape has changed since their first; 1 for all others
     */
    public static EventTypes of(
            List<Class<? extends DomainEvent>> families, Map<? extends Class<?>, Integer> revisions) {
        return new EventTypes(families, revisions);
    }

    /** The families of this list, as given. */
    public List<Class<? extends DomainEvent>> families() {
        return families;
    }

    /** All stored names in alphabetical order. */
    public SortedSet<String> names() {
        return new TreeSet<>(byName.keySet());
    }

    /**
     * The line of an event class.
     *
     * @throws NotInTheList if the class may not be stored
     */
    public StoredType of(Class<?> event) {
        StoredType type = byClass.get(event);
        if (type == null) {
            throw new NotInTheList("no stored name is known for " + event.getName());
        }
        return type;
    }

    /**
     * The line of a stored name.
     *
     * @throws NotInTheList if there is no such name
     */
    public StoredType of(String name) {
        StoredType type = byName.get(name);
        if (type == null) {
            throw new NotInTheList("the stored name '" + name + "' is not in the list of event types");
        }
        return type;
    }

    /** Whether there is such a stored name. */
    public boolean holds(String name) {
        return byName.containsKey(name);
    }

    /** Whether the class may be stored. */
    public boolean holds(@Nullable Class<?> event) {
        return event != null && byClass.containsKey(event);
    }

    /**
     * The id record for a stream's name, of the class that the stream's own events use.
     *
     * @throws io.qingliu.events.ids.IllFormed if the name is not one of its kind
     */
    public StreamId streamId(String value) {
        int hyphen = value.indexOf('-');
        Class<? extends StreamId> idClass = streamClasses.get(hyphen < 0 ? value : value.substring(0, hyphen));
        if (idClass == null) {
            return new OtherStream(value);
        }
        try {
            var constructor = idClass.getDeclaredConstructor(String.class);
            constructor.setAccessible(true);
            return constructor.newInstance(value);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void add(StoredType type) {
        if (!type.event().isRecord()) {
            throw new IllegalArgumentException(
                    "an event is a record: " + type.event().getName());
        }
        if (byName.put(type.name(), type) != null || byClass.put(type.event(), type) != null) {
            throw new IllegalArgumentException("two events with the stored name " + type.name());
        }
    }

    @SuppressWarnings("unchecked")
    private void rememberStreamClass(String kind, Class<? extends DomainEvent> event) {
        for (var component : event.getRecordComponents()) {
            Class<?> type = component.getType();
            if (type.isRecord() && StreamId.class.isAssignableFrom(type)) {
                streamClasses.putIfAbsent(kind, (Class<? extends StreamId>) type);
                return; // the first id of an event names its own stream
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Class<? extends DomainEvent>> membersOf(Class<?> family) {
        List<Class<? extends DomainEvent>> members = new ArrayList<>();
        for (Class<?> permitted : family.getPermittedSubclasses()) {
            if (permitted.isInterface()) {
                members.addAll(membersOf(permitted));
            } else {
                members.add((Class<? extends DomainEvent>) permitted);
            }
        }
        return members;
    }

    /** A name or class that the list does not hold. */
    public static final class NotInTheList extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotInTheList(String message) {
            super(message);
        }
    }

    private record OtherStream(String value) implements StreamId {}
}
