package io.qingliu.query.scoreprovenance;

import io.qingliu.events.Role;
import io.qingliu.events.Words;
import io.qingliu.query.kernel.Folds;
import io.qingliu.query.kernel.Places;
import io.qingliu.query.kernel.Told;
import io.qingliu.query.scoreprovenance.AfterSigningView.AfterSigningRow;
import io.qingliu.query.scoreprovenance.AfterSigningView.Seal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which scores were changed after the acceptance was signed (question 23)? */
public class FindChangesAfterSigning {
    private final Folds folds;

    FindChangesAfterSigning(Folds folds) {
        this.folds = folds;
    }

    AfterSigningView find(ClusterQuestion question) {
        return of(folds.tell(question.moment(), Grounds.folds()), question);
    }

    static AfterSigningView of(Told told, ClusterQuestion question) {
        question.known(told);
        Places places = told.places();
        Grounds grounds = Grounds.of(told);
        List<AfterSigningRow> rows = new ArrayList<>();
        long signed = 0;
        long changed = 0;
        for (List<Round> rounds : Scores.of(told).rounds().values()) {
            for (Round round : rounds) {
                if (question.asksFor(round.clusterId())) {
                    List<AfterSigningRow> of = rows(ClusterName.of(places.cluster(round.clusterId())), round, grounds);
                    signed += round.steps().stream().anyMatch(step -> step.kind() == StepKind.SIGNED) ? 1 : 0;
                    changed += of.isEmpty() ? 0 : 1;
                    rows.addAll(of);
                }
            }
        }
        return new AfterSigningView(told.head(question.filter()), signed, changed, List.copyOf(rows));
    }

    private static List<AfterSigningRow> rows(ClusterName name, Round round, Grounds grounds) {
        List<AfterSigningRow> rows = new ArrayList<>();
        List<Seal> signatures = new ArrayList<>();
        List<Seal> undone = new ArrayList<>();
        Set<Role> standing = EnumSet.noneOf(Role.class);
        for (ScoreHistory.Line line : ScoreHistory.of(List.of(round)).lines()) {
            Step step = line.step();
            switch (step.kind()) {
                case SIGNED -> {
                    signatures.add(seal(step));
                    if (step.signature() != null) {
                        standing.add(step.signature());
                    }
                }
                case SIGNATURE_VOIDED -> {
                    undone.add(seal(step));
                    if (step.signature() != null) {
                        standing.remove(step.signature());
                    }
                }
                case ANNULLED -> {
                    undone.add(seal(step));
                    standing.clear();
                }
                default -> {
                    if (!signatures.isEmpty() && changes(line)) {
                        rows.add(new AfterSigningRow(
                                name,
                                Exact.points(line.change(), step.scale() == null ? 1 : step.scale()),
                                TotalView.orNull(line.before()),
                                TotalView.orNull(line.after()),
                                List.copyOf(signatures),
                                List.copyOf(undone),
                                !standing.isEmpty(),
                                StepView.of(round.clusterId(), step, grounds)));
                    }
                }
            }
        }
        return rows;
    }

    /** Whether it changes anything; giving an item the same points again does not. */
    private static boolean changes(ScoreHistory.Line line) {
        Step step = line.step();
        return switch (step.kind()) {
            case ITEM_RECORDED, ITEM_REVISED -> step.moves();
            case ROUND_OPENED -> line.change().signum() != 0;
            default -> step.kind().changesTheSheet();
        };
    }

    private static Seal seal(Step step) {
        return new Seal(
                step.position(),
                step.kind(),
                Words.zh(step.kind()),
                step.signature(),
                step.act().occurredOn(),
                step.act().recordedAt(),
                Who.of(step.act()),
                step.reason(),
                step.kind() == StepKind.SIGNED ? TotalView.orNull(step.total()) : null);
    }
}
