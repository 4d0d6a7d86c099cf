package io.qingliu.query.dashboard;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.SurveyPart;
import io.qingliu.events.survey.SurveyOpened;
import io.qingliu.events.survey.SurveyPartReopened;
import io.qingliu.events.survey.SurveyPartSubmitted;
import io.qingliu.events.survey.SurveyRowCorrected;
import io.qingliu.events.survey.SurveyRowWithdrawn;
import io.qingliu.events.survey.SurveyRowsEntered;
import io.qingliu.query.dashboard.NetworkRows.Row;
import io.qingliu.query.kernel.Fold;
import io.qingliu.query.kernel.Recorded;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The network of every cluster as surveyed; a part is one survey, so that nothing else is written again with its many rows. */
public final class NetworkFold implements Fold<NetworkRows, Row> {
    /** The fold. */
    public static final NetworkFold FOLD = new NetworkFold();

    private NetworkFold() {}

    @Override
    public String name() {
        return "dashboard.network";
    }

    @Override
    public Class<NetworkRows> state() {
        return NetworkRows.class;
    }

    @Override
    public Set<Class<?>> hears() {
        return Set.of(
                SurveyOpened.class,
                SurveyRowsEntered.class,
                SurveyRowCorrected.class,
                SurveyRowWithdrawn.class,
                SurveyPartSubmitted.class,
                SurveyPartReopened.class);
    }

    @Override
    public Optional<String> part(Recorded event) {
        return Optional.of(event.stream());
    }

    @Override
    public NetworkRows nothing(String part) {
        return NetworkRows.NONE;
    }

    @Override
    public NetworkRows after(NetworkRows state, Recorded recorded) {
        DomainEvent event = recorded.event();
        if (event == null) {
            return state;
        }
        long position = recorded.position();
        return switch (event) {
            case SurveyOpened e -> state.by(e.form().form().value(), e.form().version());
            case SurveyRowsEntered e -> entered(state, e, position);
            case SurveyRowCorrected e -> corrected(state, e, position);
            case SurveyRowWithdrawn e -> withdrawn(state, e);
            case SurveyPartSubmitted e -> e.part() == SurveyPart.NETWORK ? state.submitted(true) : state;
            case SurveyPartReopened e -> e.part() == SurveyPart.NETWORK ? state.submitted(false) : state;
            default -> state;
        };
    }

    private static NetworkRows entered(NetworkRows state, SurveyRowsEntered event, long position) {
        if (!NetworkRows.KINDS.contains(event.kind())) {
            return state;
        }
        Map<String, Row> next = new TreeMap<>(state.rows());
        event.rows()
                .forEach(row -> next.put(
                        row.rowId().value(), new Row(event.kind(), Map.of(), position).with(row.values(), position)));
        return state.with(next);
    }

    private static NetworkRows corrected(NetworkRows state, SurveyRowCorrected event, long position) {
        Row known = state.rows().get(event.rowId().value());
        if (known == null) {
            return state;
        }
        Map<String, Row> next = new TreeMap<>(state.rows());
        next.put(event.rowId().value(), known.with(event.after(), position));
        return state.with(next);
    }

    private static NetworkRows withdrawn(NetworkRows state, SurveyRowWithdrawn event) {
        Map<String, Row> next = new TreeMap<>(state.rows());
        next.remove(event.rowId().value());
        return state.with(next);
    }

    @Override
    public List<Row> rows(NetworkRows state) {
        return List.copyOf(state.rows().values());
    }
}
