package io.qingliu.query.worklist;

import io.qingliu.events.Words;
import io.qingliu.query.kernel.Folds;
import io.qingliu.query.kernel.Told;
import io.qingliu.query.worklist.CyclePlan.PlanPaper;
import io.qingliu.query.worklist.CyclePlan.Schedule;
import io.qingliu.query.worklist.InfeasibleView.Counts;
import io.qingliu.query.worklist.InfeasibleView.Ground;
import io.qingliu.query.worklist.InfeasibleView.PlanRow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/** Finds the plans that cannot be kept. */
class FindInfeasible {
    private final Folds folds;

    FindInfeasible(Folds folds) {
        this.folds = folds;
    }

    /** Reads the question. */
    InfeasibleQuestion question(MultiValueMap<String, String> parameters) {
        return InfeasibleQuestion.of(parameters, folds);
    }

    /** Answers it. */
    InfeasibleView find(InfeasibleQuestion question) {
        return of(folds.tell(question.moment(), Situation.folds()), question);
    }

    /** The answer. */
    static InfeasibleView of(Told told, InfeasibleQuestion question) {
        List<Situation> all = Situation.all(told, question.within());
        List<Situation> open = all.stream().filter(it -> !it.accepted()).toList();
        List<PlanRow> infeasible = open.stream()
                .filter(it -> it.plans().latest().isPresent())
                .map(it -> row(it, told.moment().day()))
                .filter(it -> !it.grounds().isEmpty())
                .toList();
        return new InfeasibleView(
                told.head(question.filter()),
                new Counts(
                        all.size(),
                        open.size(),
                        (int) open.stream()
                                .filter(it -> it.plans().planned().isPresent())
                                .count(),
                        (int) open.stream()
                                .filter(it -> it.schedule().isPresent())
                                .count(),
                        infeasible.size()),
                infeasible.stream()
                        .filter(it -> question.ground() == null || it.grounds().contains(question.ground()))
                        .sorted(Comparator.comparing(PlanRow::mostDays)
                                .reversed()
                                .thenComparing(it -> it.cluster().clusterId()))
                        .toList());
    }

    private static PlanRow row(Situation situation, LocalDate day) {
        Optional<CyclePlan> planned = situation.plans().planned();
        Optional<PlanPaper> plan = planned.map(CyclePlan::plan);
        Optional<Schedule> schedule = situation.schedule();
        List<Situation.Node> passed = situation.nodes().stream()
                .filter(it -> it.ahead() && it.start().isBefore(day))
                .sorted(Comparator.comparing(Situation.Node::start)
                        .thenComparing(it -> it.scheduled().id()))
                .toList();
        List<String> recorded = schedule.map(Schedule::infeasible).orElse(List.of());
        List<Ground> grounds = new ArrayList<>();
        if (!passed.isEmpty()) {
            grounds.add(Ground.LATEST_START_PASSED);
        }
        if (!recorded.isEmpty()) {
            grounds.add(Ground.RECORDED_AS_INFEASIBLE);
        }
        if (plan.filter(PlanPaper::endsAfterDue).isPresent()) {
            grounds.add(Ground.ENDS_AFTER_DUE);
        }
        CyclePlan latest = situation.plans().latest().orElseThrow();
        return new PlanRow(
                ClusterRow.of(situation.place()),
                latest.cycle(),
                plan.map(PlanPaper::kind).orElse(null),
                plan.map(PlanPaper::version).orElse(null),
                schedule.map(Schedule::version).orElse(null),
                schedule.map(Schedule::setOn).orElse(null),
                schedule.map(Schedule::anchor).orElse(null),
                schedule.map(Schedule::anchorOn).orElse(null),
                schedule.map(Schedule::policy).orElse(null),
                latest.startedOn(),
                grounds,
                Words.zh(grounds),
                passed.stream().map(NodeRow::of).toList(),
                recorded,
                passed.isEmpty() ? 0 : ChronoUnit.DAYS.between(passed.getFirst().start(), day),
                restsOn(plan, schedule, passed));
    }

    private static List<Long> restsOn(
            Optional<PlanPaper> plan, Optional<Schedule> schedule, List<Situation.Node> passed) {
        return LongStream.concat(
                        Stream.concat(plan.map(PlanPaper::at).stream(), schedule.map(Schedule::at).stream())
                                .mapToLong(Long::longValue),
                        passed.stream().mapToLong(it -> it.scheduled().at()))
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }
}
