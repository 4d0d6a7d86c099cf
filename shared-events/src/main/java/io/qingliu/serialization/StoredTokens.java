package io.qingliu.serialization;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.ConfigToken;
import tools.jackson.databind.DatabindContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.jsontype.PolymorphicTypeValidator;

/** Axon's own tokens of a single store, exactly these: under their stored names, and inside a {@link ReplayToken} by class. */
final class StoredTokens {
    /** Stored name → class. */
    static final Map<String, Class<? extends TrackingToken>> BY_NAME = List.of(
                    GlobalSequenceTrackingToken.class,
                    GapAwareTrackingToken.class,
                    ReplayToken.class,
                    MergedTrackingToken.class,
                    ConfigToken.class)
            .stream()
            .collect(Collectors.toUnmodifiableMap(StoredTokens::name, Function.identity()));

    private static final Set<String> CLASS_NAMES =
            BY_NAME.values().stream().map(Class::getName).collect(Collectors.toUnmodifiableSet());

    private StoredTokens() {}

    /** The stored name of a token class. */
    static String name(Class<?> token) {
        return "token." + token.getSimpleName();
    }

    /**
     * Lets the tokens inside a token through and nothing else. Without it no {@link ReplayToken} can be read back, and
     * every reset dies.
     */
    static final class OnlyTokens extends PolymorphicTypeValidator {
        private static final long serialVersionUID = 1L;

        @Override
        public Validity validateBaseType(DatabindContext context, JavaType baseType) {
            return Validity.INDETERMINATE;
        }

        @Override
        public Validity validateSubClassName(DatabindContext context, JavaType baseType, String subClassName) {
            return CLASS_NAMES.contains(subClassName) ? Validity.ALLOWED : Validity.DENIED;
        }

        @Override
        public Validity validateSubType(DatabindContext context, JavaType baseType, JavaType subType) {
            return CLASS_NAMES.contains(subType.getRawClass().getName()) ? Validity.ALLOWED : Validity.DENIED;
        }
    }
}
