package io.qingliu.query.dashboard;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.qingliu.events.Words;
import io.qingliu.query.kernel.AnswerHead;
import io.qingliu.query.kernel.Refused;
import io.qingliu.query.kernel.Told;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The programme month by month: how many clusters were in each state on the last day, and the burn-up of what was due and
 * planned by then against what was done.
 *
 * @param head of the answer
 * @param months in order
 */
public record MonthsView(@JsonUnwrapped AnswerHead head, List<MonthRow> months) {
    public MonthsView {
        months = List.copyOf(months);
    }

    /**
     * A month.
     *
     * @param month which, as 2025-12
     * @param day the day that it is told for: its last, or that of the moment where the month is not over
     * @param ahead whether it lies ahead of the moment, so that nothing can have been done
     * @param states how many of those that counted on the day are in each state; states without a cluster are left out
     * @param due clusters whose obligation ends by then, of those that count at the moment
     * @param planned clusters whose latest plan ends by then, of the same
     * @param done what was done by then; null where the month lies ahead
     */
    public record MonthRow(
            String month,
            LocalDate day,
            boolean ahead,
            List<StateFigure> states,
            Figure due,
            Figure planned,
            @Nullable Done done) {
        public MonthRow {
            states = List.copyOf(states);
        }
    }

    /**
     * How many are in a state.
     *
     * @param state which
     * @param zh the same in Chinese
     * @param figure how many, of those that counted on the day
     */
    public record StateFigure(ClusterState state, String zh, Figure figure) {}

    /**
     * What was done by a day, of the clusters that counted on it: side by side, whatever the policy calls the standard.
     *
     * @param remediated remediation completed
     * @param accepted accepted
     * @param reported summary report submitted
     * @param closedOut closed out
     */
    public record Done(Figure remediated, Figure accepted, Figure reported, Figure closedOut) {
        static Done of(List<Member> members) {
            return new Done(
                    Figure.of(members, member -> member.reached().remediated()),
                    Figure.of(members, member -> member.reached().met(Standard.ACCEPTED)),
                    Figure.of(members, member -> member.reached().met(Standard.REPORTED)),
                    Figure.of(members, member -> member.reached().met(Standard.CLOSED_OUT)));
        }
    }

    /** What folds know, month by month. */
    public static MonthsView of(Told told, MonthsQuestion question) {
        List<Member> all = Member.all(told);
        LocalDate today = told.moment().day();
        List<MonthRow> rows = new ArrayList<>();
        YearMonth last = Objects.requireNonNullElseGet(question.to(), () -> last(all, today));
        YearMonth first = Objects.requireNonNullElseGet(question.from(), () -> first(all, last));
        if (first.until(last, ChronoUnit.MONTHS) >= MonthsQuestion.MOST) {
            throw Refused.unreadable(
                    "THIS_PERIOD_IS_TOO_LONG",
                    "from",
                    "一次最多查询 " + MonthsQuestion.MOST + " 个月。",
                    "An answer holds " + MonthsQuestion.MOST + " months at most.");
        }
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            rows.add(row(month, all, today));
        }
        return new MonthsView(told.head(question.filter()), rows);
    }

    private static YearMonth last(List<Member> all, LocalDate today) {
        return all.stream()
                .filter(member -> member.reached().counts())
                .flatMap(member -> Stream.of(member.dueOn(), member.reached().plannedUntil(), today)
                        .filter(Objects::nonNull))
                .max(Comparator.naturalOrder())
                .map(YearMonth::from)
                .orElse(YearMonth.from(today));
    }

    private static YearMonth first(List<Member> all, YearMonth last) {
        return all.stream()
                .flatMap(member -> member.steps().all().stream())
                .filter(step -> step.what() == Step.What.REGISTERED)
                .map(Step::day)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(YearMonth::from)
                .filter(first -> !first.isAfter(last))
                .orElse(last);
    }

    private static MonthRow row(YearMonth month, List<Member> all, LocalDate today) {
        LocalDate end = month.atEndOfMonth();
        boolean ahead = month.isAfter(YearMonth.from(today));
        LocalDate day = end.isAfter(today) && !ahead ? today : end;
        List<Member> now =
                all.stream().filter(member -> member.reached().counts()).toList();
        List<Member> then = ahead
                ? List.of()
                : all.stream()
                        .map(member -> member.on(day))
                        .filter(member -> member.reached().counts())
                        .toList();
        return new MonthRow(
                month.toString(),
                day,
                ahead,
                states(then),
                Figure.of(now, member -> by(end, member.dueOn())),
                Figure.of(now, member -> by(end, member.reached().plannedUntil())),
                ahead ? null : Done.of(then));
    }

    private static boolean by(LocalDate end, @Nullable LocalDate day) {
        return day != null && !day.isAfter(end);
    }

    /** How many of some clusters are in each state. */
    static List<StateFigure> states(List<Member> members) {
        return Arrays.stream(ClusterState.values())
                .map(state -> new StateFigure(
                        state,
                        Words.zh(state),
                        Figure.of(members, member -> member.reached().state() == state)))
                .filter(it -> it.figure().count() > 0)
                .toList();
    }
}
