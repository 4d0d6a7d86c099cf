package io.qingliu.query.integrity;

import io.qingliu.query.integrity.ClusterTrail.Pass;
import io.qingliu.query.integrity.ClusterTrail.Reopening;
import io.qingliu.query.integrity.RelapsesView.RelapseRow;
import io.qingliu.query.kernel.FactShown;
import io.qingliu.query.kernel.Folds;
import io.qingliu.query.kernel.Places;
import io.qingliu.query.kernel.Told;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Which clusters passed but relapsed within 6 months (question 32)? */
class FindRelapses {
    private final Folds folds;
    private final ClusterTrailFold clusters;

    FindRelapses(Folds folds, ClusterTrailFold clusters) {
        this.folds = folds;
        this.clusters = clusters;
    }

    RelapsesView find(RelapsesQuestion question) {
        return of(folds.tell(question.moment(), clusters), question);
    }

    static RelapsesView of(Told told, RelapsesQuestion question) {
        Places places = told.places();
        LocalDate day = told.moment().day();
        List<RelapseRow> rows = new ArrayList<>();
        long passed = 0;
        long observed = 0;
        long soon = 0;
        long later = 0;
        for (ClusterTrail trail : told.states(new ClusterTrailFold()).values()) {
            List<Pass> passes =
                    trail.passes().stream().filter(pass -> !pass.annulled()).toList();
            List<RelapseRow> relapses = relapses(trail, passes, places);
            List<RelapseRow> within = relapses.stream()
                    .filter(row -> within(row, question.months()))
                    .toList();
            passed += passes.isEmpty() ? 0 : 1;
            observed +=
                    !passes.isEmpty() && passes.stream().allMatch(pass -> !day.isBefore(last(pass, question))) ? 1 : 0;
            soon += within.isEmpty() ? 0 : 1;
            later += within.isEmpty() && !relapses.isEmpty() ? 1 : 0;
            rows.addAll(within);
        }
        return new RelapsesView(told.head(question.filter()), passed, observed, soon, later, List.copyOf(rows));
    }

    private static LocalDate last(Pass pass, RelapsesQuestion question) {
        return pass.fact().occurredOn().plusMonths(question.months());
    }

    private static boolean within(RelapseRow row, int months) {
        return !row.reopenedOn().isAfter(row.passedOn().plusMonths(months));
    }

    private static List<RelapseRow> relapses(ClusterTrail trail, List<Pass> passes, Places places) {
        List<RelapseRow> rows = new ArrayList<>();
        for (Reopening reopening : trail.reopenings()) {
            passes.stream()
                    .filter(pass -> pass.acceptanceId().equals(reopening.afterRound()))
                    .filter(pass -> pass.fact().position() < reopening.fact().position())
                    .reduce((first, second) -> second)
                    .ifPresent(pass -> rows.add(row(trail, pass, reopening, places)));
        }
        return rows;
    }

    private static RelapseRow row(ClusterTrail trail, Pass pass, Reopening reopening, Places places) {
        LocalDate passedOn = pass.fact().occurredOn();
        LocalDate reopenedOn = reopening.fact().occurredOn();
        return new RelapseRow(
                ClusterName.of(places, trail.clusterId()),
                pass.acceptanceId(),
                passedOn,
                FactShown.of(pass.fact()),
                reopenedOn,
                FactShown.of(reopening.fact()),
                ChronoUnit.DAYS.between(passedOn, reopenedOn),
                reopening.finding(),
                reopening.problems());
    }
}
