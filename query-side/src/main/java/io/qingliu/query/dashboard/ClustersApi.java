package io.qingliu.query.dashboard;

import io.qingliu.query.kernel.Answers;
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
}
