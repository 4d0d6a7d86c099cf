package io.qingliu.query.worklist;

import io.qingliu.events.Mark;
import io.qingliu.events.Words;
import io.qingliu.query.kernel.Folds;
import io.qingliu.query.kernel.Told;
import io.qingliu.query.worklist.DueView.Colour;
import io.qingliu.query.worklist.DueView.Counts;
import io.qingliu.query.worklist.DueView.DueRow;
import io.qingliu.query.worklist.Obligation.Due;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Finds the clusters that are due and not accepted, and their float. */
class FindDue {
    private final Folds folds;

    FindDue(Folds folds) {
        this.folds = folds;
    }

    /** Reads the question. */
    DueQuestion question(MultiValueMap<String, String> parameters) {
        return DueQuestion.of(parameters, folds);
    }

    /** Answers it. */
    DueView find(DueQuestion question) {
        return of(folds.tell(question.moment(), Situation.folds()), question);
    }

    /** The answer. */
    static DueView of(Told told, DueQuestion question) {
        List<Situation> all = Situation.all(told, question.within());
        List<Situation> due =
                all.stream().filter(it -> question.asksFor(dueOn(it))).toList();
        List<Situation> open = due.stream().filter(it -> !it.accepted()).toList();
        List<DueRow> rows = open.stream()
                .map(it -> row(
                        it,
                        Objects.requireNonNull(it.obligation().due()),
                        told.moment().day()))
                .sorted(Comparator.comparing(DueRow::floatDays, Comparator.nullsLast(Comparator.<Long>naturalOrder()))
                        .thenComparing(DueRow::daysLeft)
                        .thenComparing(it -> it.cluster().clusterId()))
                .toList();
        return new DueView(
                told.head(question.filter()),
                DueView.RULE,
                Mark.PROPOSED,
                new Counts(
                        all.size(),
                        (int) all.stream().filter(it -> dueOn(it) == null).count(),
                        due.size(),
                        due.size() - open.size(),
                        open.size(),
                        (int) open.stream()
                                .filter(it -> it.schedule().isEmpty())
                                .count()),
                rows);
    }

    private static @Nullable LocalDate dueOn(Situation situation) {
        Due due = situation.obligation().due();
        return due == null ? null : due.dueOn();
    }

    private static DueRow row(Situation situation, Due due, LocalDate day) {
        LocalDate dueOn = Objects.requireNonNull(due.dueOn());
        Optional<Situation.Node> critical = critical(situation);
        Long floatDays =
                critical.map(it -> ChronoUnit.DAYS.between(day, it.start())).orElse(null);
        Colour colour = Colour.of(floatDays);
        List<Long> restsOn = new ArrayList<>(List.of(due.at()));
        situation.schedule().ifPresent(it -> restsOn.add(it.at()));
        critical.ifPresent(it -> restsOn.add(it.scheduled().at()));
        return new DueRow(
                ClusterRow.of(situation.place()),
                due.cohort(),
                Words.zh(due.cohort()),
                dueOn,
                ChronoUnit.DAYS.between(day, dueOn),
                floatDays,
                colour,
                Words.zh(colour),
                critical.map(NodeRow::of).orElse(null),
                situation.schedule().map(CyclePlan.Schedule::policy).orElse(null),
                situation.obligation().suspended(),
                restsOn.stream().distinct().sorted().toList());
    }

    /** The node that is to be started first. */
    private static Optional<Situation.Node> critical(Situation situation) {
        return situation.nodes().stream()
                .filter(Situation.Node::ahead)
                .min(Comparator.comparing(Situation.Node::start)
                        .thenComparing(it -> it.scheduled().id()));
    }
}
