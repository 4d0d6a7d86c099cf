package io.qingliu.serialization;

import io.qingliu.events.ids.StreamId;
import io.qingliu.events.ids.TextValue;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.std.StdDeserializer;

/** One-field records as plain texts, as values and as keys of maps. */
final class TextValues {
    private TextValues() {}

    static final class Writer extends ValueSerializer<TextValue> {
        @Override
        public void serialize(TextValue text, JsonGenerator json, SerializationContext context) {
            json.writeString(text.value());
        }
    }

    static final class KeyWriter extends ValueSerializer<TextValue> {
        @Override
        public void serialize(TextValue text, JsonGenerator json, SerializationContext context) {
            json.writeName(text.value());
        }
    }

    static final class Reader extends StdDeserializer<Object> {
        private final transient Function<String, Object> make;

        Reader(Class<?> type, EventTypes types) {
            super(type);
            this.make = maker(type, types);
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context) {
            if (json.currentToken() != JsonToken.VALUE_STRING) {
                return context.handleUnexpectedToken(getValueType(context), json);
            }
            return made(make, json.getString(), handledType(), context);
        }
    }

    static final class KeyReader extends KeyDeserializer {
        private final Class<?> type;
        private final Function<String, Object> make;

        KeyReader(Class<?> type, EventTypes types) {
            this.type = type;
            this.make = maker(type, types);
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return made(make, key, type, context);
        }
    }

    private static Object made(
            Function<String, Object> make, String text, Class<?> type, DeserializationContext context) {
        try {
            return make.apply(text);
        } catch (DatabindException e) {
            throw e;
        } catch (RuntimeException refused) {
            throw context.instantiationException(type, refused);
        }
    }

    private static Function<String, Object> maker(Class<?> type, EventTypes types) {
        if (!type.isRecord()) {
            return text -> {
                StreamId id = types.streamId(text);
                if (!type.isInstance(id)) {
                    throw new IllegalArgumentException("'" + text + "' is no " + type.getSimpleName());
                }
                return id;
            };
        }
        Constructor<?> constructor;
        try {
            constructor = type.getDeclaredConstructor(String.class);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a TextValue is a record of one text: " + type.getName(), e);
        }
        constructor.setAccessible(true);
        return text -> {
            try {
                return constructor.newInstance(text);
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof RuntimeException refused) {
                    throw refused;
                }
                throw new IllegalStateException(e);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        };
    }
}
