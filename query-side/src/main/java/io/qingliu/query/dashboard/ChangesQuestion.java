package io.qingliu.query.dashboard;

import io.qingliu.query.kernel.Asked;
import io.qingliu.query.kernel.Moment;
import io.qingliu.query.kernel.Parameter;
import io.qingliu.query.kernel.Parameters;
import io.qingliu.query.kernel.Refused;
import java.time.LocalDate;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * Since when changes are asked for.
 *
 * @param since a position, a day or a time, as it was asked
 * @param before that point as the ledger was then
 */
record ChangesQuestion(String since, Asked before) {
    private static final String SINCE = "since";
    private static final int USUAL_DAYS = 7;

    static final Parameters PARAMETERS = Parameters.of(Parameter.text(
                    SINCE,
                    "上次查看时的记录编号、日期或带时区的时间；不填则为七天前",
                    "the position, day or time of the last look; without it seven days ago",
                    "2025-10-01"))
            .and(Parameters.MOMENT);

    /**
     * Reads the question.
     *
     * @param today the day of the look now, from which the usual days are counted back
     */
    static ChangesQuestion of(Asked asked, LocalDate today) {
        String given = asked.text(SINCE);
        String since = given == null ? today.minusDays(USUAL_DAYS).toString() : given;
        MultiValueMap<String, String> then = new LinkedMultiValueMap<>();
        then.add(Parameter.AS_OF, since);
        LocalDate on = asked.day(Parameter.ON);
        if (on != null) {
            then.add(Parameter.ON, on.toString());
        }
        return new ChangesQuestion(since, Asked.of(then, Parameters.MOMENT));
    }

    /** What is refused about the point is refused about the parameter that named it. */
    static Refused about(Refused refused) {
        return Refused.unreadable(
                refused.code(),
                SINCE,
                refused.zh().replace(Parameter.AS_OF, SINCE),
                refused.en().replace(Parameter.AS_OF, SINCE));
    }

    /**
     * The two ends fit each other.
     *
     * @throws Refused 400 where the look before lies behind the look now
     */
    void runsForward(Moment before, Moment now) {
        Long first = before.asOf();
        Long last = now.asOf();
        if (first != null && last != null && first > last) {
            throw Refused.unreadable(
                    "A_PERIOD_RUNS_FORWARD",
                    SINCE,
                    "“since”（第 " + first + " 号记录）不能晚于“as-of”（第 " + last + " 号记录）。",
                    "since (#" + first + ") must not lie after as-of (#" + last + ").");
        }
    }
}
