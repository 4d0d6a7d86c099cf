package io.qingliu.query.broken;

import io.qingliu.query.kernel.Fold;
import io.qingliu.query.kernel.Recorded;
import java.util.List;
import java.util.Set;

/** Breaks a wall on purpose: a fold whose own lines are pure, but not what it calls in its room. */
public final class ImpureFold implements Fold<String, String> {
    @Override
    public String name() {
        return "broken";
    }

    @Override
    public Class<String> state() {
        return String.class;
    }

    @Override
    public Set<Class<?>> hears() {
        return Set.of();
    }

    @Override
    public String nothing(String part) {
        return part;
    }

    @Override
    public String after(String state, Recorded event) {
        return Innocent.looking(state);
    }

    @Override
    public List<String> rows(String state) {
        return List.of(state);
    }
}
