package io.qingliu.serialization;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/**
 * A record's component must be there, and not be null, unless its type says {@link Nullable}: what the compiler holds true
 * inside the programme is held true for texts that come from outside as well.
 */
final class RequiredUnlessNullable extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        return required(member) ? Boolean.TRUE : null;
    }

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
        return annotated instanceof AnnotatedMember member && required(member)
                ? JsonSetter.Value.forValueNulls(Nulls.FAIL)
                : JsonSetter.Value.empty();
    }

    private static boolean required(AnnotatedMember member) {
        if (!(member instanceof AnnotatedParameter parameter)
                || !member.getDeclaringClass().isRecord()) {
            return false;
        }
        RecordComponent[] components = member.getDeclaringClass().getRecordComponents();
        if (parameter.getOwner().getParameterCount() != components.length) {
            return false;
        }
        AnnotatedType type = components[parameter.getIndex()].getAnnotatedType();
        return !type.isAnnotationPresent(Nullable.class);
    }
}
