package io.qingliu.query.worklist;

import io.qingliu.query.kernel.Folds;
import io.qingliu.query.kernel.Places;
import io.qingliu.query.kernel.Told;
import io.qingliu.query.worklist.ProblemCodesView.CodeRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.springframework.util.MultiValueMap;

/** Counts problems by code, and how long they took. */
public class CountProblemCodes {
    private final Folds folds;

    CountProblemCodes(Folds folds) {
        this.folds = folds;
    }

    /** Reads the question. */
    ProblemCodesQuestion question(MultiValueMap<String, String> parameters) {
        return ProblemCodesQuestion.of(parameters, folds);
    }

    /** Answers it. */
    ProblemCodesView find(ProblemCodesQuestion question) {
        return of(folds.tell(question.moment(), ProblemsFold.FOLD), question);
    }

    /** The answer. */
    public static ProblemCodesView of(Told told, ProblemCodesQuestion question) {
        Places places = told.places();
        question.within().mustBeKnown(places);
        List<ProblemFact> all = new ArrayList<>();
        Map<String, List<ProblemFact>> byCode = new TreeMap<>();
        places.clusters().stream()
                .filter(question.within()::covers)
                .flatMap(place -> told.state(ProblemsFold.FOLD, place.id()).stream())
                .flatMap(it -> ProblemsFold.FOLD.rows(it).stream())
                .filter(question::asksFor)
                .forEach(problem -> {
                    all.add(problem);
                    byCode.computeIfAbsent(problem.what().code(), code -> new ArrayList<>())
                            .add(problem);
                });
        LocalDate day = told.moment().day();
        List<CodeRow> rows = new ArrayList<>();
        byCode.forEach((code, some) -> rows.add(row(code, ProblemRow.codeZh(code), some, question, day)));
        return new ProblemCodesView(told.head(question.filter()), row("*", "全部", all, question, day), rows);
    }

    private static CodeRow row(
            String code, String zh, List<ProblemFact> some, ProblemCodesQuestion question, LocalDate day) {
        return new CodeRow(
                code,
                zh,
                some.size(),
                count(some, ProblemFact::open),
                standing(some, Standing.FIXED),
                count(some, it -> it.daysLate(day) > 0),
                standing(some, Standing.VERIFIED),
                standing(some, Standing.WITHDRAWN),
                standing(some, Standing.MOVED),
                Median.of(some.stream()
                        .filter(question::closed)
                        .map(ProblemFact::daysToClose)
                        .filter(Objects::nonNull)
                        .toList()),
                some.stream()
                        .filter(ProblemFact::open)
                        .map(ProblemFact::clusterId)
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static int standing(List<ProblemFact> some, Standing standing) {
        return count(some, it -> it.course().standing() == standing);
    }

    private static int count(List<ProblemFact> some, Predicate<ProblemFact> which) {
        return (int) some.stream().filter(which).count();
    }
}
