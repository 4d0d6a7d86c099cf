package io.qingliu.query.worklist;

import io.qingliu.events.Role;
import io.qingliu.events.Words;
import io.qingliu.query.kernel.Folds;
import io.qingliu.query.kernel.Places;
import io.qingliu.query.kernel.Told;
import io.qingliu.query.worklist.RoundFact.Conclusion;
import io.qingliu.query.worklist.RoundFact.Signature;
import io.qingliu.query.worklist.SignaturesView.Counts;
import io.qingliu.query.worklist.SignaturesView.Progress;
import io.qingliu.query.worklist.SignaturesView.RoundRow;
import io.qingliu.query.worklist.SignaturesView.SignatureRow;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.MultiValueMap;

/** Finds the acceptance rounds and the signatures that they lack. */
class FindSignatures {
    private final Folds folds;

    FindSignatures(Folds folds) {
        this.folds = folds;
    }

    /** Reads the question. */
    SignaturesQuestion question(MultiValueMap<String, String> parameters) {
        return SignaturesQuestion.of(parameters, folds);
    }

    /** Answers it. */
    SignaturesView find(SignaturesQuestion question) {
        return of(folds.tell(question.moment(), RoundsFold.FOLD), question);
    }

    /** The answer. */
    static SignaturesView of(Told told, SignaturesQuestion question) {
        Places places = told.places();
        question.within().mustBeKnown(places);
        List<RoundRow> all = places.clusters().stream()
                .filter(question.within()::covers)
                .flatMap(place -> told.state(RoundsFold.FOLD, place.id()).stream()
                        .flatMap(it -> RoundsFold.FOLD.rows(it).stream())
                        .map(round -> row(round, place)))
                .toList();
        return new SignaturesView(
                told.head(question.filter()),
                new Counts(
                        all.size(),
                        count(all, Progress.OPEN, false),
                        count(all, Progress.OPEN, true),
                        count(all, Progress.CONCLUDED, false),
                        count(all, Progress.CONCLUDED, true),
                        count(all, Progress.ANNULLED, false)),
                all.stream().filter(question::asksFor).toList());
    }

    private static int count(List<RoundRow> rounds, Progress standing, boolean lacking) {
        return (int) rounds.stream()
                .filter(it -> it.standing() == standing)
                .filter(it -> !lacking || !it.missing().isEmpty())
                .count();
    }

    private static RoundRow row(RoundFact round, Places.Cluster place) {
        Conclusion conclusion = round.conclusion();
        Progress standing =
                round.annulled() ? Progress.ANNULLED : conclusion == null ? Progress.OPEN : Progress.CONCLUDED;
        List<Role> missing = standing == Progress.ANNULLED ? List.of() : round.missing();
        List<Long> restsOn =
                new ArrayList<>(round.signatures().stream().map(Signature::at).toList());
        if (conclusion != null) {
            restsOn.add(conclusion.at());
        }
        return new RoundRow(
                ClusterRow.of(place),
                round.round(),
                standing,
                Words.zh(standing),
                round.openedOn(),
                conclusion == null ? null : conclusion.verdict(),
                conclusion == null ? null : conclusion.on(),
                missing,
                Words.zh(missing),
                round.signatures().stream().map(FindSignatures::signature).toList(),
                conclusion != null && conclusion.transcribed(),
                conclusion == null ? List.of() : conclusion.exceptions(),
                restsOn.stream().sorted().toList());
    }

    private static SignatureRow signature(Signature it) {
        return new SignatureRow(
                it.role(), Words.zh(it.role()), it.organisation(), it.signatory(), it.on(), it.transcribed(), it.at());
    }
}
