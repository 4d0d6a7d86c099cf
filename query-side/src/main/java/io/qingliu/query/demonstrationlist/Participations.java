package io.qingliu.query.demonstrationlist;

import io.qingliu.query.kernel.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a cluster's way to a demonstration, beside its obligation (rulings §2).
 *
 * @param cluster which
 * @param intentions what the district said about applying, in the order of recording
 * @param participations its participations, in the order of their numbers
 */
public record Participations(String cluster, List<Intention> intentions, List<Participation> participations) {
    public Participations {
        intentions = List.copyOf(intentions);
        participations = List.copyOf(participations);
    }

    /**
     * What the district said about applying.
     *
     * @param intended whether it means to
     * @param reason why, where it was said
     * @param fact the event
     */
    public record Intention(boolean intended, @Nullable String reason, Fact fact) {}

    static Participations nothing(String cluster) {
        return new Participations(cluster, List.of(), List.of());
    }

    Participations with(Intention intention) {
        List<Intention> all = new ArrayList<>(intentions);
        all.add(intention);
        return new Participations(cluster, all, participations);
    }

    /** With what becomes of one participation. */
    Participations with(int number, UnaryOperator<Participation> becomes) {
        List<Participation> all = new ArrayList<>();
        Participation known = Participation.nothing(number);
        for (Participation one : participations) {
            if (one.number() == number) {
                known = one;
            } else {
                all.add(one);
            }
        }
        Participation next = becomes.apply(known);
        int place = 0;
        while (place < all.size() && all.get(place).number() < number) {
            place++;
        }
        all.add(place, next);
        return new Participations(cluster, intentions, all);
    }
}
