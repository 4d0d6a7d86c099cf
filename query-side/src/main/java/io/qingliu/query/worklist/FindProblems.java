package io.qingliu.query.worklist;

import io.qingliu.query.kernel.Folds;
import io.qingliu.query.kernel.Places;
import io.qingliu.query.kernel.Told;
import io.qingliu.query.worklist.Paging.Page;
import io.qingliu.query.worklist.ProblemsView.Counts;
import io.qingliu.query.worklist.ProblemsView.OwnerRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.util.MultiValueMap;

/** Finds problems, and says which of them are past due. */
class FindProblems {
    private final Folds folds;

    FindProblems(Folds folds) {
        this.folds = folds;
    }

    /** Reads the question. */
    ProblemsQuestion question(MultiValueMap<String, String> parameters) {
        return ProblemsQuestion.of(parameters, folds);
    }

    /** Answers it. */
    ProblemsView find(ProblemsQuestion question) {
        return of(folds.tell(question.moment(), ProblemsFold.FOLD, PlansFold.FOLD), question);
    }

    /** The answer. */
    static ProblemsView of(Told told, ProblemsQuestion question) {
        Places places = told.places();
        question.within().mustBeKnown(places);
        LocalDate day = told.moment().day();
        int all = 0;
        List<ProblemRow> asked = new ArrayList<>();
        for (Places.Cluster place : places.clusters()) {
            if (question.within().covers(place)) {
                List<ProblemFact> problems = told.state(ProblemsFold.FOLD, place.id()).stream()
                        .flatMap(it -> ProblemsFold.FOLD.rows(it).stream())
                        .toList();
                all += problems.size();
                problems.stream()
                        .filter(it -> question.asksFor(it, day))
                        .forEach(it -> asked.add(row(told, it, place, day)));
            }
        }
        Page<ProblemRow> page = question.paging().of(asked, ProblemRow::key);
        return new ProblemsView(
                told.head(question.filter()), counts(all, asked), owners(asked), page.rows(), page.next());
    }

    private static ProblemRow row(Told told, ProblemFact problem, Places.Cluster place, LocalDate day) {
        int moved = told.state(PlansFold.FOLD, place.id())
                .map(it -> it.moved(problem.problemId()))
                .orElse(0);
        return ProblemRow.of(problem, place, moved, day);
    }

    private static Counts counts(int all, List<ProblemRow> asked) {
        List<ProblemRow> open =
                asked.stream().filter(it -> it.standing().open()).toList();
        return new Counts(
                all,
                asked.size(),
                open.size(),
                (int) open.stream().filter(it -> it.daysLate() > 0).count(),
                (int) open.stream().filter(it -> it.dueOn() == null).count());
    }

    private static List<OwnerRow> owners(List<ProblemRow> asked) {
        Map<String, OwnerRow> owners = new TreeMap<>();
        for (ProblemRow problem : asked) {
            String owner = problem.organisation();
            if (owner != null && problem.daysLate() > 0) {
                owners.merge(
                        owner,
                        new OwnerRow(owner, 1, problem.daysLate()),
                        (a, b) ->
                                new OwnerRow(owner, a.late() + b.late(), Math.max(a.mostDaysLate(), b.mostDaysLate())));
            }
        }
        return List.copyOf(owners.values());
    }
}
