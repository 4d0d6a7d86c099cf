package io.qingliu.query.worklist;

import io.qingliu.events.Words;
import io.qingliu.query.kernel.Fold;
import io.qingliu.query.kernel.Folds;
import io.qingliu.query.kernel.Places;
import io.qingliu.query.kernel.Points;
import io.qingliu.query.kernel.Told;
import io.qingliu.query.worklist.BlockingView.BlockedItem;
import io.qingliu.query.worklist.BlockingView.BlockingProblem;
import io.qingliu.query.worklist.BlockingView.BlockingRow;
import io.qingliu.query.worklist.BlockingView.Counts;
import io.qingliu.query.worklist.Campaign.EnterpriseFact;
import io.qingliu.query.worklist.Paging.Page;
import io.qingliu.query.worklist.RoundFact.Score;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Finds the enterprises whose problems keep points away. */
class FindBlocking {
    private static final Fold<?, ?>[] FOLDS = {ProblemsFold.FOLD, SurveysFold.FOLD, RoundsFold.FOLD, RubricsFold.FOLD};

    private final Folds folds;

    FindBlocking(Folds folds) {
        this.folds = folds;
    }

    /** Reads the question. */
    BlockingQuestion question(MultiValueMap<String, String> parameters) {
        return BlockingQuestion.of(parameters, folds);
    }

    /** Answers it. */
    BlockingView find(BlockingQuestion question) {
        return of(folds.tell(question.moment(), FOLDS), question);
    }

    /** The answer. */
    static BlockingView of(Told told, BlockingQuestion question) {
        Places places = told.places();
        question.within().mustBeKnown(places);
        Sheets sheets = Sheets.of(told);
        int surveyed = 0;
        int open = 0;
        List<BlockingRow> rows = new ArrayList<>();
        for (Places.Cluster place : places.inScope()) {
            if (question.within().covers(place)) {
                ClusterSurveys surveys =
                        told.state(SurveysFold.FOLD, place.id()).orElseGet(() -> SurveysFold.FOLD.nothing(place.id()));
                surveyed += surveys.latest().map(it -> it.enterprises().size()).orElse(0);
                List<ProblemFact> problems = open(told, place.id(), question);
                open += problems.size();
                Judged judged = new Judged(
                        told.state(RoundsFold.FOLD, place.id())
                                .flatMap(ClusterRounds::latest)
                                .orElse(null),
                        sheets.of(place.id()));
                byEnterprise(problems, surveys).forEach((enterprise, some) -> {
                    if (question.asksFor(enterprise)) {
                        rows.add(row(
                                place, enterprise, some, judged, told.moment().day()));
                    }
                });
            }
        }
        Page<BlockingRow> page = question.paging().of(rows, BlockingRow::key);
        return new BlockingView(
                told.head(question.filter()),
                new Counts(
                        surveyed,
                        rows.size(),
                        open,
                        rows.stream().mapToInt(it -> it.problems().size()).sum()),
                page.rows(),
                page.next());
    }

    private static List<ProblemFact> open(Told told, String cluster, BlockingQuestion question) {
        return told.state(ProblemsFold.FOLD, cluster).stream()
                .flatMap(it -> ProblemsFold.FOLD.rows(it).stream())
                .filter(it -> it.open() && question.asksFor(it))
                .toList();
    }

    private static Map<EnterpriseFact, List<ProblemFact>> byEnterprise(
            List<ProblemFact> problems, ClusterSurveys surveys) {
        Map<EnterpriseFact, List<ProblemFact>> found = new TreeMap<>(Comparator.comparing(EnterpriseFact::rowId));
        for (ProblemFact problem : problems) {
            String row = problem.what().surveyRow();
            if (row != null) {
                surveys.enterprise(row)
                        .ifPresent(it -> found.computeIfAbsent(it, key -> new ArrayList<>())
                                .add(problem));
            }
        }
        return found;
    }

    private static BlockingRow row(
            Places.Cluster place, EnterpriseFact enterprise, List<ProblemFact> problems, Judged judged, LocalDate day) {
        List<BlockingProblem> shown =
                problems.stream().map(it -> problem(it, judged, day)).toList();
        Sheet sheet = judged.sheet();
        RoundFact round = judged.round();
        return new BlockingRow(
                ClusterRow.of(place),
                EnterpriseRow.of(enterprise),
                shown,
                shown.stream()
                        .flatMap(it -> it.items().stream())
                        .distinct()
                        .sorted()
                        .map(judged::item)
                        .filter(Objects::nonNull)
                        .toList(),
                round == null ? null : round.round(),
                sheet == null ? null : sheet.rubric(),
                sheet == null ? null : sheet.mark(),
                sheet == null ? null : sheet.scale());
    }

    private static BlockingProblem problem(ProblemFact problem, Judged judged, LocalDate day) {
        return new BlockingProblem(
                problem.problemId(),
                problem.what().code(),
                ProblemRow.codeZh(problem.what().code()),
                problem.what().severity(),
                Words.zh(problem.what().severity()),
                problem.what().description(),
                problem.course().standing(),
                Words.zh(problem.course().standing()),
                problem.dueOn(),
                problem.daysLate(day),
                Stream.concat(problem.what().scoreItems().stream(), judged.restingOn(problem.problemId()))
                        .distinct()
                        .sorted()
                        .toList(),
                problem.restsOn());
    }

    /**
     * How a cluster's items are judged.
     *
     * @param round its latest round; null where none was opened
     * @param sheet the rubric
     */
    private record Judged(
            @Nullable RoundFact round, @Nullable Sheet sheet) {
        /** The items whose points rest on a problem, as the assessors said. */
        Stream<String> restingOn(String problemId) {
            return round == null
                    ? Stream.empty()
                    : round.scores().entrySet().stream()
                            .filter(it -> it.getValue().problems().contains(problemId))
                            .map(Map.Entry::getKey);
        }

        /** An item, unless it does not apply or lacks nothing. */
        @Nullable
        BlockedItem item(String itemId) {
            if (round != null && round.notApplicable().contains(itemId)) {
                return null;
            }
            Score score = round == null ? null : round.scores().get(itemId);
            Long points = score == null ? null : score.points();
            Long position = score == null || score.at() == 0 ? null : score.at();
            Sheet.Item item = sheet == null ? null : sheet.item(itemId).orElse(null);
            if (sheet == null || item == null) {
                return new BlockedItem(itemId, null, null, points, null, null, position);
            }
            long missing = item.maxPoints() - (points == null ? 0 : points);
            return missing <= 0
                    ? null
                    : new BlockedItem(
                            itemId,
                            item.zh(),
                            item.maxPoints(),
                            points,
                            missing,
                            Points.shown(missing, sheet.scale()),
                            position);
        }
    }
}
