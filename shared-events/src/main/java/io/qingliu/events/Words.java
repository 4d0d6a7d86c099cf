package io.qingliu.events;

import io.qingliu.events.ids.TextValue;
import java.util.Collection;
import java.util.stream.Collectors;

/** The words for values in both languages: a constant's {@link Zh} word, a text value's text, lists with their commas. */
public final class Words {
    private Words() {}

    /** The Chinese word for {@code value}. */
    public static String zh(Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream().map(Words::zh).collect(Collectors.joining("、"));
        }
        if (value instanceof Enum<?> constant) {
            try {
                Zh word = constant.getDeclaringClass().getField(constant.name()).getAnnotation(Zh.class);
                return word == null ? constant.name() : word.value();
            } catch (NoSuchFieldException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return en(value);
    }

    /** The English word for {@code value}. */
    public static String en(Object value) {
        return switch (value) {
            case Collection<?> many -> many.stream().map(Words::en).collect(Collectors.joining(", "));
            case TextValue text -> text.value();
            default -> String.valueOf(value);
        };
    }
}
