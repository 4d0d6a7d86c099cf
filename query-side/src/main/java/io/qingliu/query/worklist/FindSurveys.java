package io.qingliu.query.worklist;

import io.qingliu.events.SurveyPart;
import io.qingliu.events.Words;
import io.qingliu.query.kernel.Folds;
import io.qingliu.query.kernel.Places;
import io.qingliu.query.kernel.Told;
import io.qingliu.query.worklist.Campaign.PartFact;
import io.qingliu.query.worklist.SurveysView.Counts;
import io.qingliu.query.worklist.SurveysView.PartRow;
import io.qingliu.query.worklist.SurveysView.SurveyRow;
import io.qingliu.query.worklist.SurveysView.UnitRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/** Finds what each unit has submitted of the survey form. */
class FindSurveys {
    private final Folds folds;

    FindSurveys(Folds folds) {
        this.folds = folds;
    }

    /** Reads the question. */
    SurveysQuestion question(MultiValueMap<String, String> parameters) {
        return SurveysQuestion.of(parameters, folds);
    }

    /** Answers it. */
    SurveysView find(SurveysQuestion question) {
        return of(folds.tell(question.moment(), SurveysFold.FOLD), question);
    }

    /** The answer. */
    static SurveysView of(Told told, SurveysQuestion question) {
        Places places = told.places();
        question.within().mustBeKnown(places);
        Map<String, List<SurveyRow>> byUnit = new TreeMap<>();
        places.inScope().stream()
                .filter(question.within()::covers)
                .forEach(place -> byUnit.computeIfAbsent(
                                place.unitId() == null ? "" : place.unitId(), unit -> new ArrayList<>())
                        .add(row(told, place)));
        List<UnitRow> units = byUnit.values().stream().map(FindSurveys::unit).toList();
        return new SurveysView(
                told.head(question.filter()),
                new Counts(
                        units.size(),
                        (int) units.stream().filter(UnitRow::complete).count(),
                        units.stream().mapToInt(UnitRow::clusters).sum(),
                        units.stream().mapToInt(UnitRow::clustersComplete).sum()),
                units.stream()
                        .filter(it -> YesNo.admits(question.complete(), it.complete()))
                        .toList());
    }

    private static UnitRow unit(List<SurveyRow> rows) {
        ClusterRow first = rows.getFirst().cluster();
        int complete = (int) rows.stream().filter(it -> it.missing().isEmpty()).count();
        return new UnitRow(first.unitId(), first.unit(), complete == rows.size(), rows.size(), complete, rows);
    }

    private static SurveyRow row(Told told, Places.Cluster place) {
        Campaign campaign = told.state(SurveysFold.FOLD, place.id())
                .flatMap(ClusterSurveys::latest)
                .orElse(null);
        if (campaign == null) {
            return new SurveyRow(ClusterRow.of(place), null, null, null, List.of(SurveyPart.values()), List.of());
        }
        return new SurveyRow(
                ClusterRow.of(place),
                campaign.number(),
                campaign.openedOn(),
                campaign.submittedOn(),
                Stream.of(SurveyPart.values())
                        .filter(part -> !campaign.submitted(part))
                        .toList(),
                campaign.parts().stream().map(FindSurveys::part).toList());
    }

    private static PartRow part(PartFact part) {
        return new PartRow(
                part.part(),
                Words.zh(part.part()),
                part.submittedOn(),
                part.rows(),
                part.statement(),
                part.returned(),
                part.reason(),
                part.at());
    }
}
