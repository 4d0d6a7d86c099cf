package io.qingliu.query.scoreprovenance;

import io.qingliu.events.acceptance.AcceptanceAnnulled;
import io.qingliu.events.acceptance.AcceptanceConcluded;
import io.qingliu.events.acceptance.AcceptanceEvent;
import io.qingliu.events.acceptance.AcceptanceOpened;
import io.qingliu.events.acceptance.AcceptanceSigned;
import io.qingliu.events.acceptance.ItemDeclaredNotApplicable;
import io.qingliu.events.acceptance.ScoreItemRecorded;
import io.qingliu.events.acceptance.ScoreItemRevised;
import io.qingliu.events.acceptance.SignatureVoided;
import io.qingliu.events.acceptance.VetoLifted;
import io.qingliu.events.acceptance.VetoRecorded;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.query.kernel.Fold;
import io.qingliu.query.kernel.Recorded;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How the scores of every round came about: a part for each round, for rounds tell each other all they need. */
public final class RoundFold implements Fold<Round, Round> {
    @Override
    public String name() {
        return "scoreprovenance.rounds";
    }

    @Override
    public Class<Round> state() {
        return Round.class;
    }

    @Override
    public Set<Class<?>> hears() {
        return Set.of(
                AcceptanceOpened.class,
                ScoreItemRecorded.class,
                ScoreItemRevised.class,
                ItemDeclaredNotApplicable.class,
                VetoRecorded.class,
                VetoLifted.class,
                AcceptanceSigned.class,
                SignatureVoided.class,
                AcceptanceConcluded.class,
                AcceptanceAnnulled.class);
    }

    @Override
    public Optional<String> part(Recorded event) {
        return Optional.of(event.stream());
    }

    @Override
    public Round nothing(String part) {
        AcceptanceId id = new AcceptanceId(part);
        return new Round(part, id.cluster().value(), id.round(), Sheet.UNKNOWN, List.of());
    }

    @Override
    public Round after(Round state, Recorded recorded) {
        return recorded.event() instanceof AcceptanceEvent event
                ? Steps.after(state, Act.of(recorded), event)
                : Steps.erased(state, Act.of(recorded), recorded.type());
    }

    @Override
    public List<Round> rows(Round state) {
        return List.of(state);
    }
}
