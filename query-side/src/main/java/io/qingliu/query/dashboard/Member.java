package io.qingliu.query.dashboard;

import io.qingliu.query.kernel.Places;
import io.qingliu.query.kernel.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A cluster of the programme with all that its figures count.
 *
 * @param place where it lies and who answers for it
 * @param steps its steps
 * @param reached how far it has come
 * @param cohort by when it must reach the standard, and why
 */
public record Member(Places.Cluster place, Steps steps, Reached reached, CohortFacts cohort) {
    /** Which cluster. */
    public String id() {
        return place.id();
    }

    @Nullable
    LocalDate dueOn() {
        return cohort.dueOn();
    }

    /** The same cluster as it had come on another day. */
    Member on(LocalDate day) {
        return new Member(place, steps, steps.on(day), cohort);
    }

    /** The same cluster within the boundaries of another day. */
    Member within(Places places) {
        return new Member(places.cluster(id()), steps, reached, cohort);
    }

    /** All clusters that were registered, in the order of their ids. */
    static List<Member> all(Told told) {
        Places places = told.places();
        Map<String, CohortFacts> cohorts = told.states(CohortFold.FOLD);
        return told.states(StepsFold.FOLD).entrySet().stream()
                .map(entry -> new Member(
                        places.cluster(entry.getKey()),
                        entry.getValue(),
                        entry.getValue().on(null),
                        cohorts.getOrDefault(entry.getKey(), CohortFacts.NOTHING)))
                .filter(member -> member.reached().registered())
                .toList();
    }

    /** Those that count: in scope, and not ended. */
    static List<Member> counting(Told told) {
        return all(told).stream().filter(member -> member.reached().counts()).toList();
    }
}
