package io.qingliu.serialization;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.qingliu.events.ids.TextValue;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.KeyDeserializers;
import tools.jackson.databind.module.SimpleModule;

/**
 * How records are written as JSON and read back, in the ledger and at its doors alike.
 *
 * <ul>
 *   <li>components in the order of their declaration; a component that is null is left out;
 *   <li>a component that is not {@code @Nullable} must be there, one that the record does not have is refused;
 *   <li>a {@link TextValue} is its plain text, also as the key of a map; an ill-formed text is refused with
 *       {@link io.qingliu.events.ids.IllFormed} as the cause and the path of the component;
 *   <li>days and instants as ISO 8601, constants by name, numbers never from texts, whole numbers never from fractions;
 *   <li>maps and sets that have no order of their own are written sorted, so that the same record gives the same bytes.
 * </ul>
 */
public final class LedgerJson extends SimpleModule {
    private static final long serialVersionUID = 1L;

    private final transient EventTypes types;

    /** The rules with the stream names of {@code types}. */
    public LedgerJson(EventTypes types) {
        super("qingliu-ledger");
        this.types = types;
        addSerializer(TextValue.class, new TextValues.Writer());
        addKeySerializer(TextValue.class, new TextValues.KeyWriter());
        addDeserializer(LocalDate.class, new IsoTexts.Days());
        addDeserializer(Instant.class, new IsoTexts.Instants());
        setSerializerModifier(new SortedWhereUnordered());
    }

    /** Puts the rules and the settings that belong to them on a mapper under construction. */
    public static <B extends MapperBuilder<?, B>> B configure(B mapper, EventTypes types) {
        return mapper.addModule(new LedgerJson(types))
                .disable(
                        MapperFeature.SORT_PROPERTIES_ALPHABETICALLY,
                        MapperFeature.ALLOW_COERCION_OF_SCALARS,
                        MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .enable(MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .disable(EnumFeature.READ_ENUMS_USING_TO_STRING, EnumFeature.WRITE_ENUMS_USING_TO_STRING)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL));
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.insertAnnotationIntrospector(new RequiredUnlessNullable());
        context.addDeserializers(new Deserializers.Base() {
            @Override
            public @Nullable ValueDeserializer<?> findBeanDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
                return isText(type) ? new TextValues.Reader(type.getRawClass(), types) : null;
            }

            @Override
            public boolean hasDeserializerFor(DeserializationConfig config, Class<?> valueType) {
                return TextValue.class.isAssignableFrom(valueType);
            }
        });
        context.addKeyDeserializers(new KeyDeserializers() {
            @Override
            public @Nullable KeyDeserializer findKeyDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
                return isText(type) ? new TextValues.KeyReader(type.getRawClass(), types) : null;
            }
        });
    }

    private static boolean isText(JavaType type) {
        return TextValue.class.isAssignableFrom(type.getRawClass());
    }
}
