package io.qingliu.query.kernel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All parameters of a question, in the order in which they are described. A question holds them in a constant named {@code
 * PARAMETERS}; see {@link Answers}.
 */
public final class Parameters {
    /** The position that the answer must rest on: every question takes it. */
    public static final Parameters AT_LEAST = of(Parameter.number(
            Parameter.AT_LEAST,
            0,
            Long.MAX_VALUE,
            "答复须包含第几号及以前的记录；尚未处理到时等待，最长 5 秒",
            "the position that the answer must rest on; it is waited for, 5 seconds at most"));

    /** The moment from which a question looks, {@link #AT_LEAST} among them. */
    public static final Parameters MOMENT = of(
                    Parameter.asOf(),
                    Parameter.day(
                            Parameter.ON,
                            "截至哪一天的事实（按发生日期；可以是将来的日期，用于查看届时到期情况）",
                            "what was true on that day, by the day of occurrence; a day ahead asks what will be due"))
            .and(AT_LEAST);

    private final Map<String, Parameter> byName = new LinkedHashMap<>();

    private Parameters(List<Parameter> all) {
        all.forEach(parameter -> {
            if (byName.put(parameter.name(), parameter) != null) {
                throw new IllegalArgumentException(parameter.name() + " stands twice");
            }
        });
    }

    /** Some parameters. */
    public static Parameters of(Parameter... parameters) {
        return new Parameters(List.of(parameters));
    }

    /** These and others. */
    public Parameters and(Parameters others) {
        List<Parameter> both = new ArrayList<>(byName.values());
        both.addAll(others.byName.values());
        return new Parameters(both);
    }

    /** All of them, in order. */
    public List<Parameter> all() {
        return List.copyOf(byName.values());
    }

    /** Their names. */
    public Set<String> names() {
        return Set.copyOf(byName.keySet());
    }

    /**
     * The one of a name.
     *
     * @throws IllegalStateException where the question did not declare it: then nobody could know of it
     */
    Parameter named(String name) {
        Parameter parameter = byName.get(name);
        if (parameter == null) {
            throw new IllegalStateException("the question reads the parameter " + name + " but does not declare it");
        }
        return parameter;
    }
}
