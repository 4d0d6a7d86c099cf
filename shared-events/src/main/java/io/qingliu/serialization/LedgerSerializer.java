package io.qingliu.serialization;

import io.qingliu.events.Erased;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Axon's Jackson serializer with our stored names and our JSON.
 *
 * <p>Reads and writes events of a closed list, Axon's own tokens and message metadata; any other name is refused with a
 * {@link SerializationException}. No class is loaded by a name from the database. An event text of an older revision that
 * no upcaster has lifted to the current one is refused, too.
 */
public final class LedgerSerializer extends Jackson3Serializer {
    /** The name that stands for erased content; never stored. */
    public static final String ERASED = "erased";

    private final EventTypes types;

    /** A serializer for everything that the ledger may hold. */
    public LedgerSerializer() {
        this(EventTypes.all());
    }

    /** A serializer for the events of {@code types}. */
    public LedgerSerializer(EventTypes types) {
        super(Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(mapper ->
                        LedgerJson.configure(mapper, types).polymorphicTypeValidator(new StoredTokens.OnlyTokens())));
        this.types = types;
    }

    /** The events that may be stored. */
    public EventTypes types() {
        return types;
    }

    /** Whether a text of this type needs no upcaster: it is of today's revision, or stands for erased content. */
    public boolean isCurrent(SerializedType type) {
        return type.getName().equals(ERASED)
                || types.holds(type.getName())
                        && Integer.toString(types.of(type.getName()).revision()).equals(type.getRevision());
    }

    @Override
    public SerializedType typeForClass(@Nullable Class type) {
        if (type == null || type == void.class || type == Void.class) {
            return SimpleSerializedType.emptyType();
        }
        if (types.holds(type)) {
            EventTypes.StoredType stored = types.of((Class<?>) type);
            return new SimpleSerializedType(stored.name(), Integer.toString(stored.revision()));
        }
        if (StoredTokens.BY_NAME.get(StoredTokens.name(type)) == type) {
            return new SimpleSerializedType(StoredTokens.name(type), null);
        }
        if (type == MetaData.class) {
            return new SimpleSerializedType(MetaData.class.getName(), null);
        }
        if (type == Erased.class) {
            return new SimpleSerializedType(ERASED, null);
        }
        throw new SerializationException("no stored name is known for " + type.getName());
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (SimpleSerializedType.emptyType().equals(type)) {
            return Void.class;
        }
        String name = type.getName();
        if (name.equals(MetaData.class.getName())) {
            return MetaData.class;
        }
        if (name.equals(ERASED)) {
            return Erased.class;
        }
        Class<?> token = StoredTokens.BY_NAME.get(name);
        if (token != null) {
            return token;
        }
        EventTypes.StoredType stored;
        try {
            stored = types.of(name);
        } catch (EventTypes.NotInTheList e) {
            throw new SerializationException(e.getMessage(), e);
        }
        if (!Integer.toString(stored.revision()).equals(type.getRevision())) {
            throw new SerializationException("the text of " + name + " is of revision " + type.getRevision()
                    + "; no upcaster leads to revision " + stored.revision());
        }
        return stored.event();
    }
}
