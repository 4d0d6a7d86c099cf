package io.qingliu.query.kernel;

import io.qingliu.events.Words;
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
    private final Map<String, String> values = new TreeMap<>();

    private Asked() {}

    /**
     * Reads the parameters.
     *
     * @param allowed the names that the question knows
     * @throws Refused where there is another name, or a name twice
     */
    public static Asked of(MultiValueMap<String, String> parameters, Set<String> allowed) {
        Asked asked = new Asked();
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
        return values.get(name);
    }

    /** One of some texts, or null. */
    public @Nullable String oneOf(String name, Collection<String> allowed) {
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
        String value = values.get(name);
        try {
            return value == null ? null : LocalDate.parse(value);
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
        return number("at-least", 0, Long.MAX_VALUE);
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
