package io.qingliu.standalone.register;

import io.qingliu.events.Frontage;
import java.util.HashSet;
import java.util.List;

/**
 * Along which rivers a park or a cluster lies.
 *
 * @param frontage whether it lies along a river that a cohort policy counts or may count
 * @param rivers the rivers as far as known, empty unless YES
 */
public record Shore(Frontage frontage, List<String> rivers) {
    /** Nobody has said. */
    static final Shore UNKNOWN = new Shore(Frontage.UNKNOWN, List.of());

    public Shore {
        rivers = List.copyOf(rivers);
    }

    /** Whether both name the same rivers, in whatever order. */
    boolean saysTheSameAs(Shore other) {
        return frontage == other.frontage && new HashSet<>(rivers).equals(new HashSet<>(other.rivers));
    }
}
