package io.qingliu.query.worklist;

import io.qingliu.events.Role;
import io.qingliu.events.Words;
import io.qingliu.events.remediation.MilestoneKind;
import io.qingliu.query.kernel.Fold;
import io.qingliu.query.kernel.Folds;
import io.qingliu.query.kernel.Told;
import io.qingliu.query.worklist.CyclePlan.EvidenceRule;
import io.qingliu.query.worklist.Paging.Page;
import io.qingliu.query.worklist.WorklistView.Counts;
import io.qingliu.query.worklist.WorklistView.Task;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Finds what must be finished, by whom, and with which evidence. */
class FindWork {
    private static final Fold<?, ?>[] FOLDS = {
        ObligationsFold.FOLD, ProblemsFold.FOLD, PlansFold.FOLD, ReportsFold.FOLD, RoundsFold.FOLD, RubricsFold.FOLD
    };

    private final Folds folds;

    FindWork(Folds folds) {
        this.folds = folds;
    }

    /** Reads the question. */
    WorklistQuestion question(MultiValueMap<String, String> parameters) {
        return WorklistQuestion.of(parameters, folds);
    }

    /** Answers it. */
    WorklistView find(WorklistQuestion question) {
        return of(folds.tell(question.moment(), FOLDS), question);
    }

    /** The answer. */
    static WorklistView of(Told told, WorklistQuestion question) {
        LocalDate day = told.moment().day();
        List<Situation> clusters = Situation.all(told, question.within());
        Sheets sheets = Sheets.of(told);
        List<WorkRow> all = new ArrayList<>();
        int withoutDay = 0;
        for (Situation situation : clusters) {
            List<Situation.Node> nodes = situation.nodes();
            for (ProblemFact problem : situation.problems().byId().values()) {
                if (problem.open()) {
                    Optional<WorkRow> row = ofProblem(situation, problem, nodes, sheets, day);
                    row.ifPresent(all::add);
                    withoutDay += row.isPresent() ? 0 : 1;
                }
            }
            nodes.stream()
                    .filter(it -> it.ahead() && it.scheduled().kind() != MilestoneKind.FIX)
                    .forEach(it -> all.add(ofNode(situation, it, day)));
        }
        List<WorkRow> asked =
                all.stream().filter(it -> question.asksFor(it, day)).toList();
        Page<WorkRow> page = question.paging().of(asked, WorkRow::key);
        return new WorklistView(
                told.head(question.filter()),
                CountProgress.monday(day),
                CountProgress.sunday(day),
                new Counts(clusters.size(), all.size(), withoutDay, asked.size(), (int)
                        asked.stream().filter(it -> it.daysLate() > 0).count()),
                page.rows(),
                page.next());
    }

    private static Optional<WorkRow> ofProblem(
            Situation situation, ProblemFact problem, List<Situation.Node> nodes, Sheets sheets, LocalDate day) {
        Optional<Situation.Node> node = nodes.stream()
                .filter(it -> problem.problemId().equals(it.scheduled().problemId()))
                .findFirst();
        LocalDate planned = problem.dueOn();
        LocalDate scheduled = node.map(Situation.Node::finish).orElse(null);
        LocalDate dueOn = first(planned, scheduled);
        if (dueOn == null) {
            return Optional.empty();
        }
        boolean fix = problem.course().standing() == Standing.OPEN;
        Role role = fix ? Role.PARK_MANAGEMENT_BODY : Role.DISTRICT_BUREAU;
        EvidenceRule rule = situation
                .plans()
                .cycle(problem.cycle())
                .map(CyclePlan::evidence)
                .orElse(null);
        List<Long> restsOn = new ArrayList<>(problem.restsOn());
        node.ifPresent(it -> restsOn.add(it.scheduled().at()));
        if (fix && rule != null) {
            restsOn.add(rule.at());
        }
        return Optional.of(new WorkRow(
                fix ? Task.FIX : Task.VERIFY,
                Words.zh(fix ? Task.FIX : Task.VERIFY),
                ClusterRow.of(situation.place()),
                problem.problemId(),
                problem.what().description(),
                problem.what().code(),
                ProblemRow.codeZh(problem.what().code()),
                problem.what().severity(),
                Words.zh(problem.what().severity()),
                role,
                Words.zh(role),
                fix ? doer(situation, problem) : null,
                problem.plan() == null ? null : problem.plan().measure(),
                dueOn,
                planned,
                scheduled,
                ChronoUnit.DAYS.between(day, dueOn),
                Math.max(0, ChronoUnit.DAYS.between(dueOn, day)),
                problem.course().reason(),
                situation.obligation().suspended(),
                fix && rule != null ? rule.demanded() : null,
                fix && rule != null ? rule.policy() : null,
                ClosingEvidence.of(problem, sheets.of(situation.place().id())),
                restsOn.stream().distinct().sorted().toList()));
    }

    /** Whom the plan names, else the body that manages the cluster. */
    private static @Nullable String doer(Situation situation, ProblemFact problem) {
        ProblemFact.Plan plan = problem.plan();
        return plan == null ? situation.obligation().managementBody() : plan.owner();
    }

    private static @Nullable LocalDate first(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    private static WorkRow ofNode(Situation situation, Situation.Node node, LocalDate day) {
        boolean park = node.scheduled().kind() == MilestoneKind.DRY_SAMPLING;
        Role role = park ? Role.PARK_MANAGEMENT_BODY : Role.DISTRICT_BUREAU;
        return new WorkRow(
                Task.MILESTONE,
                Words.zh(Task.MILESTONE),
                ClusterRow.of(situation.place()),
                node.scheduled().id(),
                Words.zh(node.scheduled().kind()),
                null,
                null,
                null,
                null,
                role,
                Words.zh(role),
                park ? situation.obligation().managementBody() : null,
                null,
                node.finish(),
                null,
                node.finish(),
                ChronoUnit.DAYS.between(day, node.finish()),
                Math.max(0, ChronoUnit.DAYS.between(node.finish(), day)),
                null,
                situation.obligation().suspended(),
                null,
                null,
                List.of(),
                List.of(node.scheduled().at()));
    }
}
