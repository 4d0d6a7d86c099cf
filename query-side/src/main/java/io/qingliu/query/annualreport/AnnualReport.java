package io.qingliu.query.annualreport;

import java.util.List;

/**
 * The yearly paper. A pure function of what the folds know at the moments that it speaks of: the same frame over the same ledger
 * gives the same report.
 *
 * @param heading what it says of itself
 * @param programme how far the programme has come
 * @param states how many clusters stood in each state, month by month
 * @param scores scores and their changes
 * @param problems problems by code
 * @param works what was built, repaired and inspected
 * @param closeOuts the close-outs with their documents
 * @param demonstrations demonstrations and commendations with their documents
 * @param summaryReports what the summary reports say
 * @param practices practices published and adopted elsewhere
 * @param duties joint enforcement, drills and other duties
 * @param comparison all figures beside those of another year
 * @param restated what was restated since the last published report
 * @param clusters every cluster on the last day
 */
record AnnualReport(
        Heading heading,
        Programme programme,
        States states,
        Scores scores,
        ProblemCounts problems,
        List<WorkLine> works,
        CloseOuts closeOuts,
        List<DemonstrationLine> demonstrations,
        List<SummaryText> summaryReports,
        List<PracticeLine> practices,
        List<DutyLine> duties,
        List<Compared> comparison,
        Restated restated,
        List<ClusterLine> clusters) {
    static AnnualReport of(Frame frame, LedgerReading.Material material) {
        Period period = frame.period();
        Known end = material.end();
        Naming naming = new Naming(end.places());
        Tally now = end.tally(period);
        Tally compared = material.comparedEnd().tally(frame.compared());
        return new AnnualReport(
                Heading.of(frame, material.facts()),
                Programme.of(end, period),
                States.of(material.months(), end),
                Scores.of(end, material.before(), period, naming),
                ProblemCounts.of(end, material.before(), period),
                WorkLine.of(now, compared, end, period),
                CloseOuts.of(end, period, naming),
                DemonstrationLine.of(end, period, naming),
                SummaryText.of(end, period, naming),
                PracticeLine.of(end, period, naming),
                DutyLine.of(end, period, naming),
                Compared.of(now, compared),
                Restated.of(material.restating()),
                ClusterLine.of(end, period, naming));
    }
}
