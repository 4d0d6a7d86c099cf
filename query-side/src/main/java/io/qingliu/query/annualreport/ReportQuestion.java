package io.qingliu.query.annualreport;

import io.qingliu.query.kernel.Asked;
import io.qingliu.query.kernel.Folds;
import io.qingliu.query.kernel.Moment;
import io.qingliu.query.kernel.Parameter;
import io.qingliu.query.kernel.Parameters;
import io.qingliu.query.kernel.Refused;
import java.time.LocalDate;
import org.springframework.util.MultiValueMap;

/** Which report is asked for, read strictly. */
final class ReportQuestion {
    private static final String COMPARE = "compare";
    private static final int EARLIEST = 2000;
    private static final int LATEST = 2100;

    static final Parameters PARAMETERS = Parameters.of(
                    Parameter.text(
                            COMPARE, "对比年度；不填为上一年度", "the year to compare with; without it the one before", "2024"),
                    Parameter.asOf(),
                    Parameter.day(
                            Parameter.ON,
                            "报告截至年内哪一天；不填为年末",
                            "the last day of the report, within its year; without it the year's last"))
            .and(Parameters.AT_LEAST);

    private ReportQuestion() {}

    /**
     * The frame of the report that is asked for.
     *
     * @throws Refused 400 where the year has not come, or a parameter cannot be read; 503 where the position that is asked for is
     *     not recorded yet
     */
    static Frame of(String year, MultiValueMap<String, String> parameters, Folds folds) {
        Asked asked = Asked.of(parameters, PARAMETERS);
        Moment moment = folds.settled(asked);
        long position = moment.asOf() == null ? 0 : moment.asOf();
        Long atLeast = moment.atLeast();
        if (atLeast != null && atLeast > position) {
            throw Refused.notYet(
                    "THIS_POSITION_IS_NOT_READABLE_YET",
                    "at-least",
                    "第 " + atLeast + " 号记录尚不可查（目前截至第 " + position + " 号）；请稍后重试，或去掉 at-least。",
                    "Position " + atLeast + " cannot be read yet (complete to #" + position
                            + "); ask again shortly, or without at-least.");
        }
        // the day of the position itself, so that one position gives one report however it was asked for
        LocalDate known = folds.dayOf(moment);
        int wanted = year("year", year, known);
        String compare = asked.text(COMPARE);
        int compared = compare == null ? wanted - 1 : year(COMPARE, compare, known);
        if (compared == wanted) {
            throw Refused.unreadable(
                    "A_YEAR_IS_COMPARED_WITH_ANOTHER",
                    COMPARE,
                    "对比年度应与报告年度不同；现均为 " + wanted + "。",
                    "A year is compared with another one; both are " + wanted + ".");
        }
        return new Frame(wanted, compared, position, known, to(asked, wanted), folds.illustrative());
    }

    private static LocalDate to(Asked asked, int year) {
        LocalDate on = asked.day("on");
        if (on == null) {
            return LocalDate.of(year, 12, 31);
        }
        if (on.getYear() != year) {
            throw Refused.unreadable(
                    "THIS_DAY_LIES_OUTSIDE_THE_YEAR",
                    "on",
                    "“on”应在 " + year + " 年内；现为 " + on + "。",
                    "on lies within " + year + "; it is " + on + ".");
        }
        return on;
    }

    private static int year(String name, String text, LocalDate known) {
        int year;
        try {
            year = text.length() == 4 ? Integer.parseInt(text) : -1;
        } catch (NumberFormatException e) {
            year = -1;
        }
        if (year < EARLIEST || year > LATEST) {
            throw Refused.unreadable(
                    "THIS_IS_NOT_A_YEAR",
                    name,
                    "年度应为 " + EARLIEST + " 至 " + LATEST + " 的四位数字，如 2025；现为“" + text + "”。",
                    "A year is four digits from " + EARLIEST + " to " + LATEST + " such as 2025, not '" + text + "'.");
        }
        if (year > known.getYear()) {
            throw Refused.unreadable(
                    "THIS_YEAR_HAS_NOT_COME",
                    name,
                    "台账所知截至 " + known + "，尚无 " + year + " 年的报告。",
                    "The ledger knows things up to " + known + "; there is no report of " + year + " yet.");
        }
        return year;
    }
}
