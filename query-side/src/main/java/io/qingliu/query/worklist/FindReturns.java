package io.qingliu.query.worklist;

import io.qingliu.events.Words;
import io.qingliu.query.kernel.Folds;
import io.qingliu.query.kernel.Places;
import io.qingliu.query.kernel.Told;
import io.qingliu.query.worklist.Paging.Page;
import io.qingliu.query.worklist.ReturnsView.Counts;
import io.qingliu.query.worklist.ReturnsView.ReturnRow;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.MultiValueMap;

/** Finds what came back, and why. */
class FindReturns {
    private final Folds folds;

    FindReturns(Folds folds) {
        this.folds = folds;
    }

    /** Reads the question. */
    ReturnsQuestion question(MultiValueMap<String, String> parameters) {
        return ReturnsQuestion.of(parameters, folds);
    }

    /** Answers it. */
    ReturnsView find(ReturnsQuestion question) {
        return of(folds.tell(question.moment(), ReturnsFold.FOLD), question);
    }

    /** The answer. */
    static ReturnsView of(Told told, ReturnsQuestion question) {
        Places places = told.places();
        question.within().mustBeKnown(places);
        int all = 0;
        List<ReturnRow> asked = new ArrayList<>();
        for (Places.Cluster place : places.clusters()) {
            if (question.within().covers(place)) {
                List<ReturnFact> facts = told.state(ReturnsFold.FOLD, place.id()).stream()
                        .flatMap(it -> ReturnsFold.FOLD.rows(it).stream())
                        .toList();
                all += facts.size();
                facts.stream().filter(question::asksFor).forEach(it -> asked.add(row(it, place)));
            }
        }
        Page<ReturnRow> page = question.paging().of(asked, ReturnRow::key);
        return new ReturnsView(
                told.head(question.filter()),
                new Counts(all, asked.size(), (int)
                        asked.stream().filter(it -> it.answeredBy() == null).count()),
                page.rows(),
                page.next());
    }

    private static ReturnRow row(ReturnFact fact, Places.Cluster place) {
        return new ReturnRow(
                ClusterRow.of(place),
                fact.kind(),
                Words.zh(fact.kind()),
                fact.stream(),
                fact.paper(),
                fact.version(),
                fact.on(),
                fact.reason(),
                fact.rules(),
                fact.by().role(),
                Words.zh(fact.by().role()),
                fact.by().organisation(),
                fact.by().transcribed(),
                fact.answeredOn(),
                fact.answeredAt(),
                fact.at());
    }
}
