package io.qingliu.query.worklist;

import io.qingliu.query.kernel.Folds;
import io.qingliu.query.kernel.Places;
import io.qingliu.query.kernel.Told;
import io.qingliu.query.worklist.Campaign.EnterpriseFact;
import io.qingliu.query.worklist.ExcludedView.Counts;
import io.qingliu.query.worklist.ExcludedView.ExcludedRow;
import io.qingliu.query.worklist.Obligation.ScopeFact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Finds the clusters that are out of scope, and the enterprises in them. */
class FindExcluded {
    private final Folds folds;

    FindExcluded(Folds folds) {
        this.folds = folds;
    }

    /** Reads the question. */
    ExcludedQuestion question(MultiValueMap<String, String> parameters) {
        return ExcludedQuestion.of(parameters, folds);
    }

    /** Answers it. */
    ExcludedView find(ExcludedQuestion question) {
        return of(folds.tell(question.moment(), ObligationsFold.FOLD, SurveysFold.FOLD), question);
    }

    /** The answer. */
    static ExcludedView of(Told told, ExcludedQuestion question) {
        Places places = told.places();
        question.within().mustBeKnown(places);
        List<ExcludedRow> excluded = places.clusters().stream()
                .filter(place -> Boolean.FALSE.equals(place.inScope()) && !place.ended())
                .filter(question.within()::covers)
                .map(place -> row(told, place))
                .toList();
        return new ExcludedView(
                told.head(question.filter()),
                new Counts(excluded.size(), (int)
                        excluded.stream().filter(ExcludedRow::hasEnterprise).count()),
                excluded.stream()
                        .filter(it -> YesNo.admits(question.enterprise(), it.hasEnterprise()))
                        .toList());
    }

    private static ExcludedRow row(Told told, Places.Cluster place) {
        ScopeFact scope = told.state(ObligationsFold.FOLD, place.id())
                .map(Obligation::scope)
                .orElse(null);
        List<EnterpriseFact> all = surveyed(told, place.id());
        List<EnterpriseFact> since = all.stream().filter(it -> since(it, scope)).toList();
        List<Long> restsOn =
                new ArrayList<>(since.stream().map(EnterpriseFact::at).toList());
        if (scope != null) {
            restsOn.add(scope.at());
        }
        return new ExcludedRow(
                ClusterRow.of(place),
                scope == null ? null : scope.on(),
                scope == null ? null : scope.reason(),
                scope == null ? null : scope.enterprises(),
                !since.isEmpty() || (scope != null && scope.enterprises() > 0),
                since.stream().map(EnterpriseRow::of).toList(),
                all.size() - since.size(),
                restsOn.stream().distinct().sorted().toList());
    }

    private static boolean since(EnterpriseFact enterprise, @Nullable ScopeFact scope) {
        return scope == null || !enterprise.enteredOn().isBefore(scope.on());
    }

    /** The enterprises of all campaigns, each as the latest that has its row tells it. */
    private static List<EnterpriseFact> surveyed(Told told, String cluster) {
        Map<String, EnterpriseFact> byRow = new LinkedHashMap<>();
        told.state(SurveysFold.FOLD, cluster).stream()
                .flatMap(it -> it.campaigns().stream())
                .flatMap(it -> it.enterprises().stream())
                .forEach(it -> byRow.put(it.rowId(), it));
        return byRow.values().stream()
                .sorted(Comparator.comparing(EnterpriseFact::rowId))
                .toList();
    }
}
