package io.qingliu.query.worklist;

import io.qingliu.events.Mark;
import io.qingliu.query.kernel.Folds;
import io.qingliu.query.kernel.Told;
import io.qingliu.query.worklist.CyclePlan.Schedule;
import io.qingliu.query.worklist.ProgressView.Counts;
import io.qingliu.query.worklist.ProgressView.Nodes;
import io.qingliu.query.worklist.ProgressView.ProgressRow;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Counts what was to be done by the day against what was verified. */
public class CountProgress {
    private final Folds folds;

    CountProgress(Folds folds) {
        this.folds = folds;
    }

    /** Reads the question. */
    ProgressQuestion question(MultiValueMap<String, String> parameters) {
        return ProgressQuestion.of(parameters, folds);
    }

    /** Answers it. */
    ProgressView find(ProgressQuestion question) {
        return of(folds.tell(question.moment(), Situation.folds()), question);
    }

    /** The answer. */
    public static ProgressView of(Told told, ProgressQuestion question) {
        LocalDate day = told.moment().day();
        LocalDate monday = monday(day);
        List<Situation> all = Situation.all(told, question.within());
        List<ProgressRow> rows = all.stream()
                .flatMap(it -> it.schedule().stream().map(schedule -> row(it, schedule, day)))
                .sorted(Comparator.comparing(ProgressRow::lagDays)
                        .reversed()
                        .thenComparing(it -> it.cluster().clusterId()))
                .toList();
        return new ProgressView(
                told.head(question.filter()),
                monday,
                sunday(day),
                ProgressView.RULE,
                Mark.PROPOSED,
                new Counts(
                        all.size(),
                        rows.size(),
                        (int) all.stream().filter(Situation::accepted).count(),
                        (int) rows.stream().filter(it -> it.lagDays() > 0).count()),
                rows.stream().map(ProgressRow::nodes).reduce(Nodes.NONE, Nodes::and),
                rows,
                all.stream()
                        .filter(it -> !it.accepted() && it.schedule().isEmpty())
                        .map(it -> ClusterRow.of(it.place()))
                        .toList());
    }

    /** The Monday of a day's week. */
    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The Sunday of a day's week. */
    static LocalDate sunday(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    private static ProgressRow row(Situation situation, Schedule schedule, LocalDate day) {
        List<Situation.Node> nodes = situation.nodes().stream()
                .sorted(Comparator.comparing(Situation.Node::finish)
                        .thenComparing(it -> it.scheduled().id()))
                .toList();
        Optional<Situation.Node> oldest =
                nodes.stream().filter(it -> late(it, day)).findFirst();
        return new ProgressRow(
                ClusterRow.of(situation.place()),
                situation.accepted(),
                schedule.version(),
                schedule.policy(),
                nodes(nodes, day),
                lag(nodes, day),
                oldest.map(NodeRow::of).orElse(null),
                oldest.map(it -> ChronoUnit.DAYS.between(it.finish(), day)).orElse(0L),
                schedule.at());
    }

    private static boolean late(Situation.Node node, LocalDate day) {
        return !node.done() && node.finish().isBefore(day);
    }

    private static Nodes nodes(List<Situation.Node> nodes, LocalDate day) {
        return new Nodes(
                nodes.size(),
                count(nodes, it -> !it.finish().isAfter(day)),
                count(nodes, it -> !it.scheduled().asSet().finish().isAfter(day)),
                count(nodes, Situation.Node::done),
                count(nodes, it -> inWeek(it.finish(), day)),
                count(nodes, it -> inWeek(it.doneOn(), day)),
                count(nodes, Situation.Node::fixed),
                count(nodes, it -> late(it, day)));
    }

    private static int count(List<Situation.Node> nodes, Predicate<Situation.Node> which) {
        return (int) nodes.stream().filter(which).count();
    }

    private static boolean inWeek(@Nullable LocalDate day, LocalDate of) {
        return day != null && monday(day).equals(monday(of));
    }

    /** As many nodes as are done should have been done until the next one's latest finish: the rest is lag. */
    private static long lag(List<Situation.Node> byFinish, LocalDate day) {
        int done = count(byFinish, Situation.Node::done);
        return done == byFinish.size()
                ? 0
                : Math.max(0, ChronoUnit.DAYS.between(byFinish.get(done).finish(), day));
    }
}
