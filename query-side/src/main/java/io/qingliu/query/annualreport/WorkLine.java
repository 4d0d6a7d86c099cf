package io.qingliu.query.annualreport;

import io.qingliu.events.Words;
import io.qingliu.events.WorkKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * What fixes built or repaired; a fix that was returned does not count.
 *
 * @param kind what, in which unit
 * @param zh the same in Chinese, with the unit
 * @param done reported within the period
 * @param verified how much of that is verified by its end
 * @param compared reported within the same days of the year to compare with
 * @param sinceBeginning reported since the programme began
 */
record WorkLine(WorkKind kind, String zh, long done, long verified, long compared, long sinceBeginning) {
    static List<WorkLine> of(Tally now, Tally compared, Known end, Period period) {
        Tally ever = end.tally(new Period(LocalDate.of(1, 1, 1), period.to(), period.day()));
        return Arrays.stream(WorkKind.values())
                .map(kind -> new WorkLine(
                        kind,
                        Words.zh(kind),
                        now.value(FigureKind.WORKS, kind),
                        now.value(FigureKind.WORKS_VERIFIED, kind),
                        compared.value(FigureKind.WORKS, kind),
                        ever.value(FigureKind.WORKS, kind)))
                .toList();
    }
}
