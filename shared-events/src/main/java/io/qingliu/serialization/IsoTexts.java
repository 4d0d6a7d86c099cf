package io.qingliu.serialization;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Days and instants from ISO 8601 texts only: no numbers, no arrays, no day cut out of an instant. */
final class IsoTexts {
    private IsoTexts() {}

    static final class Days extends StdDeserializer<LocalDate> {
        Days() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser json, DeserializationContext context) {
            if (json.currentToken() != JsonToken.VALUE_STRING) {
                return (LocalDate) context.handleUnexpectedToken(getValueType(context), json);
            }
            try {
                return LocalDate.parse(json.getString());
            } catch (DateTimeException e) {
                return (LocalDate) context.handleWeirdStringValue(
                        LocalDate.class, json.getString(), "a day is written like 2024-11-30");
            }
        }
    }

    static final class Instants extends StdDeserializer<Instant> {
        Instants() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser json, DeserializationContext context) {
            if (json.currentToken() != JsonToken.VALUE_STRING) {
                return (Instant) context.handleUnexpectedToken(getValueType(context), json);
            }
            try {
                return OffsetDateTime.parse(json.getString()).toInstant();
            } catch (DateTimeException e) {
                return (Instant) context.handleWeirdStringValue(
                        Instant.class, json.getString(), "an instant is written like 2024-11-30T08:00:00Z");
            }
        }
    }
}
