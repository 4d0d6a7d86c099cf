package io.qingliu.query.dashboard;

import io.qingliu.query.kernel.Answers;
import io.qingliu.query.kernel.Comparing;
import io.qingliu.query.kernel.ComparisonView;
import io.qingliu.query.kernel.QuestionApi;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How all clusters stand, as JSON. */
@QuestionApi
class ClustersApi {
    private final FindClusters clusters;

    ClustersApi(FindClusters clusters) {
        this.clusters = clusters;
    }

    @Answers(value = ClustersQuestion.class, zh = "各组团现在怎样？", en = "How does every cluster stand?")
    @GetMapping(path = "/api/clusters", produces = "application/json")
    ClustersView clusters(@RequestParam MultiValueMap<String, String> parameters) {
        return clusters.find(clusters.question(parameters));
    }

    @Answers(
            value = ClustersComparison.class,
            zh = "两个时点之间，各组团出现、消失、变化了什么？",
            en = "What appeared, vanished and changed among the clusters between two moments?")
    @GetMapping(path = "/api/clusters/compare", produces = "application/json")
    ComparisonView compare(@RequestParam MultiValueMap<String, String> parameters) {
        return Comparing.compare(parameters, ClustersComparison.PARAMETERS, this::clusters);
    }
}
