package io.qingliu.query.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a cluster in the order in which they were recorded, so that every past day can be told from one state (rulings
 * §26: what happened after the day is left out, nothing is sorted again).
 *
 * @param all the steps
 */
public record Steps(List<Step> all) {
    static final Steps NONE = new Steps(List.of());

    public Steps {
        all = List.copyOf(all);
    }

    Steps with(Step step) {
        List<Step> next = new ArrayList<>(all);
        next.add(step);
        return new Steps(next);
    }

    /** How far the cluster had come on a day; null for all that is known. */
    public Reached on(@Nullable LocalDate day) {
        Walk walk = new Walk();
        all.stream().filter(step -> step.by(day)).forEach(walk::take);
        return walk.reached();
    }
}
