package io.qingliu.query.dashboard;

import io.qingliu.events.DomainEvent;
import io.qingliu.query.kernel.Moment;
import io.qingliu.query.kernel.Told;
import io.qingliu.query.testing.Telling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@link ProgrammeStory}, told to the folds that the figures are made from. */
final class ProgrammeTold {
    static final LocalDate TODAY = LocalDate.of(2025, 11, 20);
    static final LocalDate END_OF_2025 = LocalDate.of(2025, 12, 31);
    static final BoundariesDay TODAYS = new BoundariesDay(null);
    static final Figure NONE_OF_5 = figure(5, "0.0%");

    private ProgrammeTold() {}

    static Told now() {
        return at(Moment.now(TODAY), List.of());
    }

    /** At a moment, after further events. */
    static Told at(Moment moment, List<? extends DomainEvent> further) {
        List<DomainEvent> events = new ArrayList<>(ProgrammeStory.events());
        events.addAll(further);
        return Telling.of(events)
                .at(
                        moment,
                        StepsFold.FOLD,
                        CohortFold.FOLD,
                        ReferenceFold.FOLD,
                        NetworkFold.FOLD,
                        WorksFold.FOLD,
                        new ClusterStatusFold());
    }

    static Figure figure(long of, @Nullable String percent, String... ids) {
        return new Figure(ids.length, of, percent, List.of(ids));
    }
}
