package io.qingliu.query.scoreprovenance;

import io.qingliu.events.Words;
import io.qingliu.query.kernel.Folds;
import io.qingliu.query.kernel.Places;
import io.qingliu.query.kernel.Told;
import io.qingliu.query.scoreprovenance.UnsupportedRisesView.Doubt;
import io.qingliu.query.scoreprovenance.UnsupportedRisesView.RiseRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which items rose with no new evidence, or with evidence dated after the change (question 24)? */
public class FindUnsupportedRises {
    private final Folds folds;

    FindUnsupportedRises(Folds folds) {
        this.folds = folds;
    }

    UnsupportedRisesView find(ClusterQuestion question) {
        return of(folds.tell(question.moment(), Grounds.folds()), question);
    }

    static UnsupportedRisesView of(Told told, ClusterQuestion question) {
        question.known(told);
        Places places = told.places();
        Grounds grounds = Grounds.of(told);
        List<RiseRow> rows = new ArrayList<>();
        long rises = 0;
        for (Map.Entry<String, List<Round>> rounds : Scores.of(told).rounds().entrySet()) {
            if (question.asksFor(rounds.getKey())) {
                ClusterName name = ClusterName.of(places.cluster(rounds.getKey()));
                Map<String, Set<String>> named = new HashMap<>();
                for (ScoreHistory.Line line : ScoreHistory.of(rounds.getValue()).lines()) {
                    Step step = line.step();
                    if (step.kind().scores()) {
                        Set<String> before =
                                named.computeIfAbsent(String.valueOf(step.item()), item -> new HashSet<>());
                        if (step.before() != null && step.won() > 0) {
                            rises++;
                            RiseRow row = row(name, step, before, grounds);
                            if (!row.doubts().isEmpty()) {
                                rows.add(row);
                            }
                        }
                        before.addAll(step.evidence());
                    }
                }
            }
        }
        return new UnsupportedRisesView(told.head(question.filter()), rises, rows.size(), List.copyOf(rows));
    }

    private static RiseRow row(ClusterName name, Step step, Set<String> before, Grounds grounds) {
        StepView shown = StepView.of(name.clusterId(), step, grounds);
        List<String> after = shown.evidence().stream()
                .filter(file -> file.takenOn() != null
                        && step.act().occurredOn() != null
                        && file.takenOn().isAfter(step.act().occurredOn()))
                .map(EvidenceView::digest)
                .toList();
        List<Doubt> doubts = new ArrayList<>();
        if (step.evidence().isEmpty()) {
            doubts.add(Doubt.NO_EVIDENCE_NAMED);
        } else if (before.containsAll(step.evidence())) {
            doubts.add(Doubt.NO_NEW_EVIDENCE);
        }
        if (!after.isEmpty()) {
            doubts.add(Doubt.EVIDENCE_DATED_AFTER_THE_CHANGE);
        }
        return new RiseRow(
                name,
                List.copyOf(doubts),
                doubts.stream().map(Words::zh).toList(),
                after,
                shown.evidence().stream()
                        .filter(file -> file.evidenceId() == null)
                        .map(EvidenceView::digest)
                        .toList(),
                shown.problems().stream()
                        .filter(ProblemView::named)
                        .flatMap(problem -> problem.deeds().stream())
                        .filter(deed -> deed.kind() == DeedKind.VERIFIED)
                        .map(ProblemView.DeedView::position)
                        .toList(),
                shown);
    }
}
