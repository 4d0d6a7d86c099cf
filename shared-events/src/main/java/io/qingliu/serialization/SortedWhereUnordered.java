package io.qingliu.serialization;

import io.qingliu.events.ids.TextValue;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedCollection;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.ValueSerializerModifier;
import tools.jackson.databind.type.CollectionType;
import tools.jackson.databind.type.MapType;

/**
 * Writes maps and sets without an order of their own sorted by the text of their keys: {@code Map.copyOf} and
 * {@code Set.copyOf} iterate differently in each run. Those with an order, {@code LinkedHashMap} and the like, keep it.
 */
final class SortedWhereUnordered extends ValueSerializerModifier {
    private static final long serialVersionUID = 1L;

    private static final Comparator<Object> BY_TEXT = Comparator.comparing(SortedWhereUnordered::text);

    @Override
    public ValueSerializer<?> modifyMapSerializer(
            SerializationConfig config,
            MapType type,
            BeanDescription.Supplier description,
            ValueSerializer<?> serializer) {
        return SequencedMap.class.isAssignableFrom(type.getRawClass())
                ? serializer
                : new Ordered<Map<?, ?>>(serializer, SortedWhereUnordered::sorted);
    }

    @Override
    public ValueSerializer<?> modifyCollectionSerializer(
            SerializationConfig config,
            CollectionType type,
            BeanDescription.Supplier description,
            ValueSerializer<?> serializer) {
        Class<?> raw = type.getRawClass();
        return Set.class.isAssignableFrom(raw)
                        && !SequencedCollection.class.isAssignableFrom(raw)
                        && !EnumSet.class.isAssignableFrom(raw)
                ? new Ordered<Collection<?>>(serializer, SortedWhereUnordered::sorted)
                : serializer;
    }

    private static Map<?, ?> sorted(Map<?, ?> map) {
        if (map instanceof SequencedMap) {
            return map;
        }
        Map<Object, Object> sorted = new LinkedHashMap<>();
        map.keySet().stream().sorted(BY_TEXT).forEach(key -> sorted.put(key, map.get(key)));
        return sorted;
    }

    private static Collection<?> sorted(Collection<?> set) {
        return set instanceof SequencedCollection
                ? set
                : new LinkedHashSet<>(set.stream().sorted(BY_TEXT).toList());
    }

    private static String text(Object key) {
        return switch (key) {
            case TextValue value -> value.value();
            case Enum<?> constant -> constant.name();
            default -> String.valueOf(key);
        };
    }

    /** Puts the value in order and leaves the rest to the serializer that was there. */
    private static final class Ordered<T> extends ValueSerializer<T> {
        private final ValueSerializer<Object> serializer;
        private final UnaryOperator<T> order;

        @SuppressWarnings("unchecked")
        Ordered(ValueSerializer<?> serializer, UnaryOperator<T> order) {
            this.serializer = (ValueSerializer<Object>) serializer;
            this.order = order;
        }

        @Override
        public void resolve(SerializationContext context) {
            serializer.resolve(context);
        }

        @Override
        public ValueSerializer<?> createContextual(SerializationContext context, @Nullable BeanProperty property) {
            return new Ordered<>(serializer.createContextual(context, property), order);
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            serializer.serialize(order.apply(value), json, context);
        }

        @Override
        public void serializeWithType(T value, JsonGenerator json, SerializationContext context, TypeSerializer types) {
            serializer.serializeWithType(order.apply(value), json, context, types);
        }

        @Override
        public boolean isEmpty(SerializationContext context, T value) {
            return serializer.isEmpty(context, value);
        }
    }
}
