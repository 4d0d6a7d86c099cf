package io.qingliu.query.audithistory;

import io.qingliu.query.audithistory.HistoryQuestion.About;
import io.qingliu.query.kernel.Answers;
import io.qingliu.query.kernel.QuestionApi;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The history of a cluster, or of one stream, as JSON. */
@QuestionApi
class HistoryApi {
    private final FindHistory history;

    HistoryApi(FindHistory history) {
        this.history = history;
    }

    @Answers(
            value = HistoryQuestion.class,
            zh = "该组团发生过什么，何人、何时、因何所为？",
            en = "What happened to this cluster, who did it, when and why?")
    @GetMapping(path = "/api/clusters/{clusterId}/history", produces = "application/json")
    HistoryView ofCluster(@PathVariable String clusterId, @RequestParam MultiValueMap<String, String> parameters) {
        return history.find(new About(clusterId, null), parameters);
    }

    @Answers(
            value = HistoryQuestion.class,
            zh = "该事项发生过什么，何人、何时、因何所为？",
            en = "What happened in this stream, who did it, when and why?")
    @GetMapping(path = "/api/streams/{streamId}/history", produces = "application/json")
    HistoryView ofStream(@PathVariable String streamId, @RequestParam MultiValueMap<String, String> parameters) {
        return history.find(new About(null, streamId), parameters);
    }
}
