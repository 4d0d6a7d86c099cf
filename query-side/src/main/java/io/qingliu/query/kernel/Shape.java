package io.qingliu.query.kernel;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stored states must have in common with the folds of this release, in one text: what each fold hears, its version, and the
 * shape of its states down to the last constant. States of another shape are not guessed at.
 */
final class Shape {
    private final StringBuilder text = new StringBuilder();
    private final Set<Class<?>> described = new HashSet<>();

    private Shape() {}

    /** The fingerprint of some folds, whatever their order. */
    static String of(Collection<Fold<?, ?>> folds) {
        TreeMap<String, Fold<?, ?>> byName = new TreeMap<>();
        folds.forEach(fold -> byName.put(fold.name(), fold));
        Shape shape = new Shape();
        byName.values().forEach(shape::fold);
        return digest(shape.text.toString());
    }

    private void fold(Fold<?, ?> fold) {
        text.append(fold.name()).append(" v").append(fold.version()).append(' ');
        text.append(Hearing.names(fold)).append('\n');
        type(fold.state());
        text.append('\n');
    }

    private void type(Type type) {
        if (type instanceof ParameterizedType generic) {
            type(generic.getRawType());
            for (Type argument : generic.getActualTypeArguments()) {
                text.append('<');
                type(argument);
                text.append('>');
            }
        } else if (type instanceof Class<?> plain) {
            type(plain);
        } else {
            text.append(type.getTypeName());
        }
    }

    private void type(Class<?> type) {
        text.append(type.getSimpleName());
        if (!described.add(type)) {
            return;
        }
        if (type.isRecord()) {
            text.append('{');
            for (RecordComponent component : type.getRecordComponents()) {
                text.append(component.getName()).append(optional(component.getAnnotatedType()) ? "?:" : ":");
                type(component.getGenericType());
                text.append(';');
            }
            text.append('}');
        } else if (type.isEnum()) {
            text.append(Stream.of(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .sorted()
                    .collect(Collectors.joining(",", "[", "]")));
        }
    }

    private static boolean optional(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
