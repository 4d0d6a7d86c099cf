package io.qingliu.query.integrity;

import io.qingliu.events.Words;
import io.qingliu.query.integrity.DowngradesView.DowngradeRow;
import io.qingliu.query.kernel.Fact;
import io.qingliu.query.kernel.FactShown;
import io.qingliu.query.kernel.Folds;
import io.qingliu.query.kernel.Places;
import io.qingliu.query.kernel.Told;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which problems were downgraded in severity before the remediation was completed, and by whom (question 31)? What counts is the day on
 * which the grade was lowered; on the day of the completion itself, what was written down first.
 */
class FindDowngrades {
    private final Folds folds;
    private final CycleTrailFold cycles;

    FindDowngrades(Folds folds, CycleTrailFold cycles) {
        this.folds = folds;
        this.cycles = cycles;
    }

    DowngradesView find(ClusterQuestion question) {
        return of(folds.tell(question.moment(), cycles), question);
    }

    static DowngradesView of(Told told, ClusterQuestion question) {
        ClusterQuestion.mustBeKnown(question.cluster(), told);
        Places places = told.places();
        List<CycleTrail> trails = told.states(new CycleTrailFold()).values().stream()
                .filter(trail -> question.asksFor(trail.clusterId()))
                .sorted(Comparator.comparing(CycleTrail::clusterId).thenComparingInt(CycleTrail::cycle))
                .toList();
        List<DowngradeRow> rows = trails.stream()
                .flatMap(trail -> trail.regrades().stream()
                        .filter(Regrade::lowers)
                        .filter(regrade -> beforeCompletion(trail, regrade.fact()))
                        .map(regrade -> row(trail, regrade, places)))
                .toList();
        return new DowngradesView(
                told.head(question.filter()),
                count(trails, regrade -> true),
                count(trails, Regrade::lowers),
                rows.size(),
                rows);
    }

    private static long count(List<CycleTrail> trails, Predicate<Regrade> which) {
        return trails.stream()
                .flatMap(trail -> trail.regrades().stream())
                .filter(which)
                .count();
    }

    private static boolean beforeCompletion(CycleTrail trail, Fact regraded) {
        Fact completed = trail.completed();
        LocalDate on = trail.completedOn();
        if (completed == null || on == null) {
            return true;
        }
        return regraded.occurredOn().isBefore(on)
                || (regraded.occurredOn().equals(on) && regraded.position() < completed.position());
    }

    private static DowngradeRow row(CycleTrail trail, Regrade regrade, Places places) {
        Fact completed = trail.completed();
        LocalDate on = completed == null ? null : trail.completedOn();
        CycleTrail.Rules rules = trail.rules();
        return new DowngradeRow(
                ClusterName.of(places, trail.clusterId()),
                trail.cycle(),
                regrade.problemId(),
                trail.descriptions().get(regrade.problemId()),
                regrade.before(),
                Words.zh(regrade.before()),
                regrade.after(),
                Words.zh(regrade.after()),
                regrade.reason(),
                regrade.evidence(),
                FactShown.of(regrade.fact()),
                on,
                completed == null ? null : completed.position(),
                on == null ? null : ChronoUnit.DAYS.between(regrade.fact().occurredOn(), on),
                completed != null && regrade.fact().position() > completed.position(),
                rules == null
                        ? null
                        : rules.blocking().contains(regrade.before())
                                && !rules.blocking().contains(regrade.after()),
                rules == null ? null : rules.policy());
    }
}
