package io.qingliu.serialization;

import io.qingliu.events.ids.TextValue;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedCollection;
import java.util.SequencedMap;
import java.util.Set;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.ValueSerializerModifier;
import tools.jackson.databind.ser.std.StdDelegatingSerializer;
import tools.jackson.databind.type.CollectionType;
import tools.jackson.databind.type.MapType;
import tools.jackson.databind.type.TypeFactory;
import tools.jackson.databind.util.StdConverter;

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
                : new StdDelegatingSerializer(new OrderedMap(type));
    }

    @Override
    public ValueSerializer<?> modifyCollectionSerializer(
            SerializationConfig config,
            CollectionType type,
            BeanDescription.Supplier description,
            ValueSerializer<?> serializer) {
        return Set.class.isAssignableFrom(type.getRawClass())
                        && !SequencedCollection.class.isAssignableFrom(type.getRawClass())
                ? new StdDelegatingSerializer(new OrderedSet(type))
                : serializer;
    }

    private static String text(Object key) {
        return switch (key) {
            case TextValue value -> value.value();
            case Enum<?> constant -> constant.name();
            default -> String.valueOf(key);
        };
    }

    private static final class OrderedMap extends StdConverter<Map<?, ?>, Map<?, ?>> {
        private final MapType type;

        OrderedMap(MapType type) {
            this.type = type;
        }

        @Override
        public Map<?, ?> convert(Map<?, ?> map) {
            Map<Object, Object> ordered = new LinkedHashMap<>();
            if (map instanceof SequencedMap) {
                ordered.putAll(map);
            } else {
                map.keySet().stream().sorted(BY_TEXT).forEach(key -> ordered.put(key, map.get(key)));
            }
            return ordered;
        }

        @Override
        public JavaType getInputType(TypeFactory types) {
            return type;
        }

        @Override
        public JavaType getOutputType(TypeFactory types) {
            return types.constructMapType(LinkedHashMap.class, type.getKeyType(), type.getContentType());
        }
    }

    private static final class OrderedSet extends StdConverter<Collection<?>, Collection<?>> {
        private final CollectionType type;

        OrderedSet(CollectionType type) {
            this.type = type;
        }

        @Override
        public Collection<?> convert(Collection<?> set) {
            if (set instanceof SequencedCollection) {
                return new LinkedHashSet<>(set);
            }
            return new LinkedHashSet<>(set.stream().sorted(BY_TEXT).toList());
        }

        @Override
        public JavaType getInputType(TypeFactory types) {
            return type;
        }

        @Override
        public JavaType getOutputType(TypeFactory types) {
            return types.constructCollectionType(LinkedHashSet.class, type.getContentType());
        }
    }
}
