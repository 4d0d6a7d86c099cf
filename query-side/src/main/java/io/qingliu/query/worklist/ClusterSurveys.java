package io.qingliu.query.worklist;

import io.qingliu.events.SurveyPart;
import io.qingliu.events.survey.SurveyEvent;
import io.qingliu.events.survey.SurveyOpened;
import io.qingliu.events.survey.SurveyPartReopened;
import io.qingliu.events.survey.SurveyPartSubmitted;
import io.qingliu.events.survey.SurveyRowCorrected;
import io.qingliu.events.survey.SurveyRowWithdrawn;
import io.qingliu.events.survey.SurveyRowsEntered;
import io.qingliu.events.survey.SurveySubmitted;
import io.qingliu.query.worklist.Campaign.EnterpriseFact;
import io.qingliu.query.worklist.Campaign.PartFact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A cluster's survey campaigns.
 *
 * @param clusterId the cluster
 * @param campaigns in their order
 */
public record ClusterSurveys(String clusterId, List<Campaign> campaigns) {
    public ClusterSurveys {
        campaigns = List.copyOf(campaigns);
    }

    /** The campaign that counts: the latest. */
    Optional<Campaign> latest() {
        return campaigns.isEmpty() ? Optional.empty() : Optional.of(campaigns.getLast());
    }

    /** The enterprise of a row, as the latest campaign that has the row tells it. */
    Optional<EnterpriseFact> enterprise(String rowId) {
        return campaigns.reversed().stream()
                .flatMap(it -> it.enterprise(rowId).stream())
                .findFirst();
    }

    ClusterSurveys after(SurveyEvent event, long position) {
        int number = event.surveyId().campaign();
        Campaign known = campaigns.stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .orElse(Campaign.nothing(clusterId, number));
        LocalDate day = event.context().occurredOn();
        Campaign next = switch (event) {
            case SurveyOpened e -> known.opened(day, e.track());
            case SurveyRowsEntered e -> entered(known, e, position);
            case SurveyRowCorrected e -> corrected(known, e);
            case SurveyRowWithdrawn e ->
                known.enterprises(rows -> {
                    rows.removeIf(it -> it.rowId().equals(e.rowId().value()));
                    return rows;
                });
            case SurveyPartSubmitted e -> submitted(known, e, position);
            case SurveyPartReopened e -> returned(known, e, position);
            default -> event instanceof SurveySubmitted ? known.submitted(day) : known;
        };
        List<Campaign> all = new ArrayList<>(campaigns);
        all.removeIf(it -> it.number() == number);
        all.add(next);
        all.sort(Comparator.comparingInt(Campaign::number));
        return new ClusterSurveys(clusterId, all);
    }

    private static Campaign entered(Campaign known, SurveyRowsEntered e, long position) {
        if (e.part() != SurveyPart.SOURCE) {
            return known;
        }
        return known.enterprises(rows -> {
            e.rows().forEach(row -> {
                rows.removeIf(it -> it.rowId().equals(row.rowId().value()));
                rows.add(EnterpriseFact.of(row, e.context().occurredOn(), position));
            });
            return rows;
        });
    }

    private static Campaign corrected(Campaign known, SurveyRowCorrected e) {
        return known.enterprises(rows -> {
            rows.replaceAll(it -> it.rowId().equals(e.rowId().value()) ? it.corrected(e.after()) : it);
            return rows;
        });
    }

    private static Campaign submitted(Campaign known, SurveyPartSubmitted e, long position) {
        Optional<PartFact> before = known.part(e.part());
        return known.with(new PartFact(
                e.part(),
                e.context().occurredOn(),
                e.rowCount(),
                e.statement(),
                before.map(PartFact::returned).orElse(0),
                before.map(PartFact::reason).orElse(null),
                position));
    }

    private static Campaign returned(Campaign known, SurveyPartReopened e, long position) {
        Optional<PartFact> before = known.part(e.part());
        return known.with(new PartFact(
                e.part(),
                null,
                before.map(PartFact::rows).orElse(0),
                before.map(PartFact::statement).orElse(null),
                before.map(PartFact::returned).orElse(0) + 1,
                e.reason(),
                position));
    }
}
