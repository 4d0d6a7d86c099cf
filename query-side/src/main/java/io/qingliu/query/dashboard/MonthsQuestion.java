package io.qingliu.query.dashboard;

import io.qingliu.query.kernel.Asked;
import io.qingliu.query.kernel.Parameter;
import io.qingliu.query.kernel.Parameters;
import io.qingliu.query.kernel.Refused;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which months are asked for.
 *
 * @param from the first; without it, the month of the first registration
 * @param to the last; without it, the month of the last day that is due or planned, at least the month of the moment
 */
public record MonthsQuestion(
        @Nullable YearMonth from, @Nullable YearMonth to) {
    static final Parameters PARAMETERS = Parameters.of(
                    Parameter.text(
                            "from",
                            "起始月份；不填则为首次登记组团的月份",
                            "the first month; without it that of the first registration",
                            "2024-07"),
                    Parameter.text(
                            "to",
                            "截止月份；不填则到最晚的期限或计划所在月份",
                            "the last month; without it that of the last day that is due or planned",
                            "2027-12"))
            .and(Parameters.MOMENT);

    /** How many months an answer holds at most. */
    static final int MOST = 120;

    static MonthsQuestion of(Asked asked) {
        YearMonth from = month(asked, "from");
        YearMonth to = month(asked, "to");
        if (from != null && to != null && from.isAfter(to)) {
            throw Refused.unreadable("A_PERIOD_RUNS_FORWARD", "from", "“from”不能晚于“to”。", "from must not lie after to.");
        }
        return new MonthsQuestion(from, to);
    }

    private static @Nullable YearMonth month(Asked asked, String name) {
        String text = asked.text(name);
        try {
            return text == null ? null : YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw Refused.unreadable(
                    "THIS_IS_NOT_A_MONTH",
                    name,
                    "“" + name + "”应为月份，如 2025-12；现为“" + text + "”。",
                    name + " is a month such as 2025-12, not '" + text + "'.");
        }
    }

    Map<String, String> filter() {
        Map<String, String> filter = new TreeMap<>();
        if (from != null) {
            filter.put("from", from.toString());
        }
        if (to != null) {
            filter.put("to", to.toString());
        }
        return filter;
    }
}
