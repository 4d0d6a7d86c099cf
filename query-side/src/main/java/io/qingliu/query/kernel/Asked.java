package io.qingliu.query.kernel;

import io.qingliu.events.Words;
import io.qingliu.query.kernel.Parameter.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * The parameters of a question, read strictly: what is not understood is refused, for a filter that is overlooked would answer
 * another question than was asked. An empty value is as good as none, since forms send those.
 */
public final class Asked {
    private static final String DAY = "yyyy-MM-dd";

    private final Map<String, String> values = new TreeMap<>();
    private final Parameters declared;

    private Asked(Parameters declared) {
        this.declared = declared;
    }

    /**
     * Reads the parameters.
     *
     * @param declared those that the question takes
     * @throws Refused where there is another one, one twice, or one with control characters
     */
    public static Asked of(MultiValueMap<String, String> parameters, Parameters declared) {
        Asked asked = new Asked(declared);
        Set<String> allowed = declared.names();
        parameters.forEach((name, given) -> {
            if (!allowed.contains(name)) {
                throw Refused.unreadable(
                        "THIS_PARAMETER_IS_UNKNOWN",
                        name,
                        "不认识查询条件“" + name + "”；可用：" + String.join("、", sorted(allowed)) + "。",
                        "The parameter '" + name + "' is unknown; known are " + String.join(", ", sorted(allowed))
                                + ".");
            }
            if (given.size() > 1) {
                throw Refused.unreadable(
                        "THIS_PARAMETER_STANDS_TWICE",
                        name,
                        "查询条件“" + name + "”只能给一次。",
                        "The parameter '" + name + "' may be given once only.");
            }
            String value = given.getFirst() == null ? "" : given.getFirst().strip();
            ControlCharacters.refuse(name, value);
            if (!value.isEmpty()) {
                asked.values.put(name, value);
            }
        });
        return asked;
    }

    private static Collection<String> sorted(Set<String> names) {
        return names.stream().sorted().toList();
    }

    /** What was given, by name in order. */
    public Map<String, String> values() {
        return Map.copyOf(values);
    }

    /** A text, or null. */
    public @Nullable String text(String name) {
        declared.named(name);
        return values.get(name);
    }

    /** One of the values that the parameter declares, or null. */
    public @Nullable String oneOf(String name) {
        return oneOf(
                name,
                declared(name, Kind.ONE_OF).values().stream()
                        .map(Parameter.Value::value)
                        .toList());
    }

    /** A number within the bounds that the parameter declares, or null. */
    public @Nullable Long number(String name) {
        Parameter parameter = declared(name, Kind.NUMBER);
        return number(name, parameter.least(), parameter.most());
    }

    private Parameter declared(String name, Kind kind) {
        Parameter parameter = declared.named(name);
        if (parameter.kind() != kind) {
            throw new IllegalStateException(name + " is declared as " + parameter.kind() + ", not as " + kind);
        }
        return parameter;
    }

    /** One of some texts, or null. */
    public @Nullable String oneOf(String name, Collection<String> allowed) {
        declared(name, Kind.ONE_OF);
        String value = values.get(name);
        if (value != null && !allowed.contains(value)) {
            throw Refused.unreadable(
                    "THIS_VALUE_IS_UNKNOWN",
                    name,
                    "“" + name + "”没有取值“" + value + "”；可用：" + String.join("、", allowed) + "。",
                    "'" + value + "' is no value of " + name + "; known are " + String.join(", ", allowed) + ".");
        }
        return value;
    }

    /** A constant by its name, or null. */
    public <E extends Enum<E>> @Nullable E constant(String name, Class<E> type) {
        E[] constants = type.getEnumConstants();
        String value = oneOf(name, Arrays.stream(constants).map(Enum::name).toList());
        return value == null ? null : Enum.valueOf(type, value);
    }

    /** A day, or null. */
    public @Nullable LocalDate day(String name) {
        declared(name, Kind.DAY);
        String value = values.get(name);
        try {
            if (value == null) {
                return null;
            }
            if (value.length() != DAY.length()) {
                throw new DateTimeException("beyond the calendar");
            }
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw Refused.unreadable(
                    "THIS_IS_NOT_A_DAY",
                    name,
                    "“" + name + "”应为日期，如 2025-12-31；现为“" + value + "”。",
                    name + " is a day such as 2025-12-31, not '" + value + "'.");
        }
    }

    /** Two days, the first not after the second; either may be missing. */
    public void period(String from, String to) {
        LocalDate first = day(from);
        LocalDate last = day(to);
        if (first != null && last != null && first.isAfter(last)) {
            throw Refused.unreadable(
                    "A_PERIOD_RUNS_FORWARD",
                    from,
                    "“" + from + "”不能晚于“" + to + "”。",
                    from + " must not lie after " + to + ".");
        }
    }

    /** A whole number within bounds, or null. */
    public @Nullable Long number(String name, long least, long most) {
        declared(name, Kind.NUMBER);
        String value = values.get(name);
        if (value == null) {
            return null;
        }
        try {
            long number = Long.parseLong(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // refused below
        }
        throw Refused.unreadable(
                "THIS_NUMBER_IS_OUT_OF_RANGE",
                name,
                "“" + name + "”应为 " + least + " 至 " + most + " 的整数；现为“" + value + "”。",
                name + " is a whole number from " + least + " to " + most + ", not '" + value + "'.");
    }

    /** The position to wait for, or null. */
    public @Nullable Long atLeast() {
        return number(Parameter.AT_LEAST, 0, Long.MAX_VALUE);
    }

    /** A constant with its words, for the choices of a page. */
    public record Choice(String value, String zh, boolean chosen) {
        /** The choices of a constant. */
        public static <E extends Enum<E>> java.util.List<Choice> of(Class<E> type, @Nullable E chosen) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> new Choice(constant.name(), Words.zh(constant), constant == chosen))
                    .toList();
        }
    }
}
