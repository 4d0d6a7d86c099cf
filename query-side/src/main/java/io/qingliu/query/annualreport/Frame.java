package io.qingliu.query.annualreport;

import java.time.LocalDate;

/**
 * What a report is about, and from where it looks: the same frame gives the same report.
 *
 * @param year which year
 * @param compareYear the year that it is compared with
 * @param position the last position that counts
 * @param known the day on which that was all that the ledger knew
 * @param to the last day that counts, the year's last unless another was asked for
 * @param illustrative whether the data are invented
 */
record Frame(int year, int compareYear, long position, LocalDate known, LocalDate to, boolean illustrative) {
    /** The days that it is about. */
    Period period() {
        return Period.of(LocalDate.of(year, 1, 1), to, known);
    }

    /** The same days of the year to compare with. */
    Period compared() {
        LocalDate until = to.withYear(compareYear);
        return Period.of(LocalDate.of(compareYear, 1, 1), until, known);
    }
}
