package io.qingliu.query.worklist;

import io.qingliu.events.ItemPoints;
import io.qingliu.events.ScoredRound;
import io.qingliu.events.acceptance.AcceptanceAnnulled;
import io.qingliu.events.acceptance.AcceptanceConcluded;
import io.qingliu.events.acceptance.AcceptanceEvent;
import io.qingliu.events.acceptance.AcceptanceOpened;
import io.qingliu.events.acceptance.AcceptanceSigned;
import io.qingliu.events.acceptance.ItemDeclaredNotApplicable;
import io.qingliu.events.acceptance.ScoreItemRecorded;
import io.qingliu.events.acceptance.ScoreItemRevised;
import io.qingliu.events.acceptance.SignatureVoided;
import io.qingliu.events.ids.ItemId;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.query.worklist.RoundFact.Conclusion;
import io.qingliu.query.worklist.RoundFact.Score;
import io.qingliu.query.worklist.RoundFact.Signature;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A cluster's acceptance rounds.
 *
 * @param clusterId the cluster
 * @param rounds in their order
 */
public record ClusterRounds(String clusterId, List<RoundFact> rounds) {
    public ClusterRounds {
        rounds = List.copyOf(rounds);
    }

    /** The latest round. */
    Optional<RoundFact> latest() {
        return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.getLast());
    }

    ClusterRounds after(AcceptanceEvent event, long position) {
        int number = event.acceptanceId().round();
        RoundFact known = rounds.stream()
                .filter(it -> it.round() == number)
                .findFirst()
                .orElse(RoundFact.nothing(clusterId, number));
        RoundFact next = switch (event) {
            case AcceptanceOpened e -> opened(e);
            case ScoreItemRecorded e -> known.scored(e.itemId().value(), score(e.after(), e.problems(), position));
            case ScoreItemRevised e -> known.scored(e.itemId().value(), score(e.after(), e.problems(), position));
            case ItemDeclaredNotApplicable e -> known.notApplicable(e.itemId().value());
            case AcceptanceSigned e ->
                known.signed(new Signature(
                        e.role(),
                        e.organisation().value(),
                        e.signatory().value(),
                        e.context().occurredOn(),
                        position,
                        e.context().transcribed()));
            case SignatureVoided e -> known.voided(e.role());
            case AcceptanceConcluded e ->
                known.concluded(new Conclusion(
                        e.verdict(),
                        e.context().occurredOn(),
                        position,
                        e.context().transcribed(),
                        e.context().exceptions()));
            default -> event instanceof AcceptanceAnnulled ? known.annul() : known;
        };
        List<RoundFact> all = new ArrayList<>(rounds);
        all.removeIf(it -> it.round() == number);
        all.add(next);
        all.sort(Comparator.comparingInt(RoundFact::round));
        return new ClusterRounds(clusterId, all);
    }

    private static Score score(long points, List<ProblemId> problems, long position) {
        return new Score(points, problems.stream().map(ProblemId::value).toList(), position);
    }

    private RoundFact opened(AcceptanceOpened e) {
        ScoredRound carried = e.carried();
        Map<String, Score> scores = new TreeMap<>();
        if (carried != null) {
            for (ItemPoints item : carried.points()) {
                scores.put(item.itemId().value(), new Score(item.points(), List.of(), 0));
            }
        }
        return new RoundFact(
                clusterId,
                e.acceptanceId().round(),
                e.context().occurredOn(),
                e.rules().signingRoles().isEmpty() ? RoundFact.BOTH : e.rules().signingRoles(),
                Sheet.of(e.rubric()),
                List.of(),
                scores,
                carried == null
                        ? List.of()
                        : carried.notApplicable().stream().map(ItemId::value).toList(),
                null,
                false);
    }
}
