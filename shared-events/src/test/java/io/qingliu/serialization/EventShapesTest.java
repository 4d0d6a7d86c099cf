package io.qingliu.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.ids.TextValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every event that the ledger may hold is made of things that can be written and read back without being told how. */
class EventShapesTest {
    private static final Set<Class<?>> PLAIN = Set.of(
            String.class,
            int.class,
            long.class,
            boolean.class,
            Integer.class,
            Long.class,
            Boolean.class,
            BigDecimal.class,
            LocalDate.class,
            Instant.class);

    private final Set<Class<?>> seen = new HashSet<>();

    @Test
    void every_component_can_be_written_and_read_back() {
        for (String name : EventTypes.all().names()) {
            check(name, EventTypes.all().of(name).event());
        }
        assertThat(seen).isNotEmpty();
    }

    @Test
    void every_event_s_first_component_is_the_id_of_its_stream() {
        for (String name : EventTypes.all().names()) {
            Class<? extends DomainEvent> event = EventTypes.all().of(name).event();
            assertThat(event.getRecordComponents()[0].getType())
                    .as(name)
                    .isAssignableTo(io.qingliu.events.ids.StreamId.class);
        }
    }

    private void check(String path, Type type) {
        if (type instanceof Class<?> plain) {
            checkClass(path, plain);
        } else if (type instanceof ParameterizedType many
                && Set.of(List.class, Set.class, Map.class).contains(many.getRawType())) {
            for (Type argument : many.getActualTypeArguments()) {
                check(path + "[]", argument);
            }
        } else {
            throw unknown(path, type);
        }
    }

    private void checkClass(String path, Class<?> type) {
        if (PLAIN.contains(type) || type.isEnum() || TextValue.class.isAssignableFrom(type)) {
            return;
        }
        if (!type.isRecord()) {
            throw unknown(path, type);
        }
        if (seen.add(type)) {
            for (RecordComponent component : type.getRecordComponents()) {
                check(path + "." + component.getName(), component.getGenericType());
            }
        }
    }

    private static AssertionError unknown(String path, Type type) {
        return new AssertionError(path + " is of a type that the ledger's JSON does not know: " + type);
    }
}
