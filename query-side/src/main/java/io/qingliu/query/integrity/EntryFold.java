package io.qingliu.query.integrity;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.Role;
import io.qingliu.events.survey.SurveyRowsEntered;
import io.qingliu.query.kernel.Fold;
import io.qingliu.query.kernel.Recorded;
import io.qingliu.query.kernel.Today;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** When everything about clusters was written down, and by whom: a part for each cluster and month of recording in Chongqing. */
public final class EntryFold implements Fold<Entries, Entries> {
    private static final long SECONDS_OF_A_MINUTE = 60;
    private static final char BETWEEN = '/';

    @Override
    public String name() {
        return "integrity.entries";
    }

    @Override
    public Class<Entries> state() {
        return Entries.class;
    }

    @Override
    public Set<Class<?>> hears() {
        return Set.of(DomainEvent.class);
    }

    @Override
    public Optional<String> part(Recorded event) {
        return Optional.ofNullable(event.cluster())
                .map(cluster ->
                        cluster + BETWEEN + YearMonth.from(event.recordedAt().atZone(Today.ZONE)));
    }

    @Override
    public Entries nothing(String part) {
        return new Entries(part.substring(0, part.lastIndexOf(BETWEEN)), List.of());
    }

    @Override
    public Entries after(Entries state, Recorded recorded) {
        boolean byAutomation = recorded.causation() != null
                || (recorded.event() != null && recorded.event().context().role() == Role.AUTOMATION);
        if (byAutomation) {
            return state;
        }
        long records = recorded.as(SurveyRowsEntered.class)
                .map(batch -> (long) batch.rows().size())
                .orElse(1L);
        return state.with(new Entries.Minute(
                recorded.actor(),
                Math.floorDiv(recorded.recordedAt().getEpochSecond(), SECONDS_OF_A_MINUTE),
                records,
                1,
                recorded.position(),
                recorded.position()));
    }

    @Override
    public List<Entries> rows(Entries state) {
        return List.of(state);
    }
}
