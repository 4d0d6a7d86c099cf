package io.qingliu.query.scoreprovenance;

import io.qingliu.query.kernel.Answers;
import io.qingliu.query.kernel.Folds;
import io.qingliu.query.kernel.QuestionApi;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The score of one cluster, as JSON: how it changed, what it rests on, what another rubric would give. */
@QuestionApi
class ScoreChangesApi {
    private final Folds folds;
    private final FindScoreChanges changes;
    private final FindScoreBasis basis;
    private final CompareRubrics rubrics;

    ScoreChangesApi(Folds folds, FindScoreChanges changes, FindScoreBasis basis, CompareRubrics rubrics) {
        this.folds = folds;
        this.changes = changes;
        this.basis = basis;
        this.rubrics = rubrics;
    }

    @Answers(
            value = ScoreChangesQuestion.class,
            zh = "该组团的得分在两个时点之间为何变化，谁依据什么材料改了哪一项？",
            en = "Why did the score of this cluster change between two points in time; who changed which item, on which"
                    + " evidence?")
    @GetMapping(path = "/api/clusters/{clusterId}/score-changes", produces = "application/json")
    ScoreChangesView changes(@PathVariable String clusterId, @RequestParam MultiValueMap<String, String> parameters) {
        return changes.find(ScoreChangesQuestion.of(clusterId, parameters, folds));
    }

    @Answers(
            value = ScoreBasisQuestion.class,
            zh = "该组团的得分逐项由谁所评，依据哪些材料、问题与整改？",
            en =
                    "Item by item, who gave the points of this cluster, and on which evidence, problems and fixes do they rest?")
    @GetMapping(path = "/api/clusters/{clusterId}/score-basis", produces = "application/json")
    ScoreBasisView basis(@PathVariable String clusterId, @RequestParam MultiValueMap<String, String> parameters) {
        return basis.find(ScoreBasisQuestion.of(clusterId, parameters, folds));
    }

    @Answers(
            value = ScoreBasisQuestion.class,
            zh = "该组团按哪一版评分细则评分，换成其他已发布版本会是多少？",
            en = "Which rubric version scored this cluster, and what would another published version give?")
    @GetMapping(path = "/api/clusters/{clusterId}/rubric-comparison", produces = "application/json")
    RubricComparisonView rubrics(
            @PathVariable String clusterId, @RequestParam MultiValueMap<String, String> parameters) {
        return rubrics.find(ScoreBasisQuestion.of(clusterId, parameters, folds));
    }
}
