package io.qingliu.query.scoreprovenance;

import io.qingliu.query.kernel.Answers;
import io.qingliu.query.kernel.Folds;
import io.qingliu.query.kernel.QuestionApi;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The scores of all clusters, as JSON. */
@QuestionApi
class ScoresApi {
    private final Folds folds;
    private final FindNearPasses nearPasses;
    private final CountDistribution distribution;
    private final FindChangesAfterSigning afterSigning;
    private final FindUnsupportedRises rises;
    private final FindDeviations deviations;

    ScoresApi(
            Folds folds,
            FindNearPasses nearPasses,
            CountDistribution distribution,
            FindChangesAfterSigning afterSigning,
            FindUnsupportedRises rises,
            FindDeviations deviations) {
        this.folds = folds;
        this.nearPasses = nearPasses;
        this.distribution = distribution;
        this.afterSigning = afterSigning;
        this.rises = rises;
        this.deviations = deviations;
    }

    @Answers(
            value = NearPassQuestion.class,
            zh = "哪些组团得分在85至89.9分之间，哪些项目最省力即可升至90分？",
            en = "Which clusters sit between 85 and 89.9, and which items would lift them to 90 most cheaply?")
    @GetMapping(path = "/api/scores/near-pass", produces = "application/json")
    NearPassView nearPass(@RequestParam MultiValueMap<String, String> parameters) {
        return nearPasses.find(NearPassQuestion.of(parameters, folds));
    }

    @Answers(
            value = DistributionQuestion.class,
            zh = "源、网、厂各类得分如何分布？",
            en = "What is the score distribution by category, sources, network and plant among them?")
    @GetMapping(path = "/api/scores/distribution", produces = "application/json")
    DistributionView distribution(@RequestParam MultiValueMap<String, String> parameters) {
        return distribution.count(DistributionQuestion.of(parameters, folds));
    }

    @Answers(
            value = ClusterQuestion.class,
            zh = "哪些得分在签字后被改动？",
            en = "Which scores were changed after the acceptance was signed?")
    @GetMapping(path = "/api/scores/changes-after-signing", produces = "application/json")
    AfterSigningView changesAfterSigning(@RequestParam MultiValueMap<String, String> parameters) {
        return afterSigning.find(ClusterQuestion.of(parameters, folds));
    }

    @Answers(
            value = ClusterQuestion.class,
            zh = "哪些评分项在无新佐证、或佐证日期晚于改分日期的情况下得分上升？",
            en = "Which items rose with no new evidence, or with evidence dated after the change?")
    @GetMapping(path = "/api/scores/unsupported-rises", produces = "application/json")
    UnsupportedRisesView unsupportedRises(@RequestParam MultiValueMap<String, String> parameters) {
        return rises.find(ClusterQuestion.of(parameters, folds));
    }

    @Answers(
            value = ClusterQuestion.class,
            zh = "哪位验收人员的评分与现场抽查结果偏差最大？",
            en = "Which assessor's scores deviate most from spot-check findings?")
    @GetMapping(path = "/api/scores/assessor-deviations", produces = "application/json")
    DeviationsView deviations(@RequestParam MultiValueMap<String, String> parameters) {
        return deviations.find(ClusterQuestion.of(parameters, folds));
    }
}
