package io.qingliu.query.scoreprovenance;

import io.qingliu.query.kernel.Asked;
import io.qingliu.query.kernel.Folds;
import io.qingliu.query.kernel.Moment;
import io.qingliu.query.kernel.Parameter;
import io.qingliu.query.kernel.Parameters;
import io.qingliu.query.kernel.Refused;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.util.MultiValueMap;

/**
 * Between which points clusters are looked for.
 *
 * @param from from so many points on
 * @param below up to, but not including, so many
 * @param moment from where to look
 */
record NearPassQuestion(Fraction from, Fraction below, Moment moment) {
    private static final String FROM = "from";
    private static final String BELOW = "below";
    private static final String USUAL_FROM = "85";
    private static final String USUAL_BELOW = "90";
    private static final int MOST_DIGITS = 3;
    private static final BigDecimal MOST = BigDecimal.valueOf(1000);

    static final Parameters PARAMETERS = Parameters.of(
                    Parameter.text(FROM, "得分不低于（分，可带小数）", "from so many points on, decimals allowed", USUAL_FROM)
                            .orElse(USUAL_FROM),
                    Parameter.text(
                                    BELOW,
                                    "得分低于（分，可带小数；不含该分）",
                                    "below so many points, decimals allowed, that figure not included",
                                    USUAL_BELOW)
                            .orElse(USUAL_BELOW))
            .and(Parameters.MOMENT);

    static NearPassQuestion of(MultiValueMap<String, String> parameters, Folds folds) {
        Asked asked = Asked.of(parameters, PARAMETERS);
        Fraction from = points(asked, FROM, USUAL_FROM);
        Fraction below = points(asked, BELOW, USUAL_BELOW);
        if (from.compareTo(below) >= 0) {
            throw Refused.unreadable("A_SPAN_RUNS_UPWARD", FROM, "“from”须小于“below”。", "from must be less than below.");
        }
        return new NearPassQuestion(from, below, folds.moment(asked));
    }

    private static Fraction points(Asked asked, String name, String usual) {
        String given = asked.text(name);
        String text = given == null ? usual : given;
        if (text.matches("\\d{1,4}(\\.\\d{1," + MOST_DIGITS + "})?")) {
            BigDecimal points = new BigDecimal(text);
            if (points.compareTo(MOST) <= 0) {
                return Fraction.of(points);
            }
        }
        throw Refused.unreadable(
                "THESE_ARE_NO_POINTS",
                name,
                "“" + name + "”应为 0 至 1000 的分数，最多三位小数，如 85 或 89.95；现为“" + text + "”。",
                name + " is a number of points from 0 to 1000 with at most three decimals, such as 85 or 89.95, not '"
                        + text + "'.");
    }

    boolean asksFor(Fraction points) {
        return points.compareTo(from) >= 0 && points.compareTo(below) < 0;
    }

    /** What is asked, by name in order; the usual bounds too, for the answer shows them. */
    Map<String, String> filter() {
        Map<String, String> filter = new TreeMap<>();
        filter.put(FROM, shown(from));
        filter.put(BELOW, shown(below));
        return filter;
    }

    private static String shown(Fraction points) {
        return new BigDecimal(points.shown(MOST_DIGITS)).stripTrailingZeros().toPlainString();
    }
}
