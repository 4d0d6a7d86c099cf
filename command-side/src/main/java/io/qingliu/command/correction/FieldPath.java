package io.qingliu.command.correction;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The path of a field in an event as the histories show it: {@code context.occurredOn}, {@code works[0].quantity}. */
final class FieldPath {
    private static final Pattern STEP = Pattern.compile("([^\\[\\]]+)(\\[\\d{1,6}])?");

    private FieldPath() {}

    /** Whether an event has such a field. The entries of a table, such as a survey row's values, may have any key. */
    static boolean leadsSomewhere(String path, Class<? extends Record> event) {
        Type at = event;
        for (String step : path.split("\\.", -1)) {
            var parts = STEP.matcher(step);
            Optional<Type> next = parts.matches() ? step(at, parts.group(1)) : Optional.empty();
            if (next.isEmpty()) {
                return false;
            }
            at = next.get();
            if (parts.group(2) != null && !isA(at, Collection.class)) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Type> step(Type from, String name) {
        Type at = isA(from, Collection.class) ? argument(from, 0) : from;
        if (isA(at, Map.class)) {
            return Optional.of(argument(at, 1));
        }
        if (!(at instanceof Class<?> type) || !type.isRecord()) {
            return Optional.empty();
        }
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .map(RecordComponent::getGenericType)
                .findFirst();
    }

    private static boolean isA(Type type, Class<?> wanted) {
        return type instanceof ParameterizedType many
                && many.getRawType() instanceof Class<?> raw
                && wanted.isAssignableFrom(raw);
    }

    private static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }
}
