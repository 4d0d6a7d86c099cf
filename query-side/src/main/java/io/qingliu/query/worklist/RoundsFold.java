package io.qingliu.query.worklist;

import io.qingliu.events.acceptance.AcceptanceAnnulled;
import io.qingliu.events.acceptance.AcceptanceConcluded;
import io.qingliu.events.acceptance.AcceptanceEvent;
import io.qingliu.events.acceptance.AcceptanceOpened;
import io.qingliu.events.acceptance.AcceptanceSigned;
import io.qingliu.events.acceptance.ItemDeclaredNotApplicable;
import io.qingliu.events.acceptance.ScoreItemRecorded;
import io.qingliu.events.acceptance.ScoreItemRevised;
import io.qingliu.events.acceptance.SignatureVoided;
import io.qingliu.query.kernel.Fold;
import io.qingliu.query.kernel.Recorded;
import java.util.List;
import java.util.Set;

/** Who signed each acceptance round, and what its items have. */
public final class RoundsFold implements Fold<ClusterRounds, RoundFact> {
    /** To ask by. */
    public static final RoundsFold FOLD = new RoundsFold();

    @Override
    public String name() {
        return "worklist.rounds";
    }

    @Override
    public Class<ClusterRounds> state() {
        return ClusterRounds.class;
    }

    @Override
    public Set<Class<?>> hears() {
        return Set.of(
                AcceptanceOpened.class,
                ScoreItemRecorded.class,
                ScoreItemRevised.class,
                ItemDeclaredNotApplicable.class,
                AcceptanceSigned.class,
                SignatureVoided.class,
                AcceptanceConcluded.class,
                AcceptanceAnnulled.class);
    }

    @Override
    public ClusterRounds nothing(String part) {
        return new ClusterRounds(part, List.of());
    }

    @Override
    public ClusterRounds after(ClusterRounds state, Recorded recorded) {
        return recorded.as(AcceptanceEvent.class)
                .map(event -> state.after(event, recorded.position()))
                .orElse(state);
    }

    @Override
    public List<RoundFact> rows(ClusterRounds state) {
        return state.rounds();
    }
}
