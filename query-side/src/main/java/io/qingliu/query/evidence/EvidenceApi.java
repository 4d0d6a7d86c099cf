package io.qingliu.query.evidence;

import io.qingliu.query.kernel.Answers;
import io.qingliu.query.kernel.Asked;
import io.qingliu.query.kernel.QuestionApi;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Evidence as JSON. */
@QuestionApi
class EvidenceApi {
    private final FindEvidence evidence;

    EvidenceApi(FindEvidence evidence) {
        this.evidence = evidence;
    }

    @Answers(
            value = ReusedQuestion.class,
            zh = "哪份佐证材料（摘要值相同）用于两个组团？",
            en = "Which evidence file is reused in two clusters (same digest)?")
    @GetMapping(path = "/api/evidence/reused", produces = "application/json")
    ReusedView reused(@RequestParam MultiValueMap<String, String> parameters) {
        return evidence.reused(Asked.of(parameters, ReusedQuestion.PARAMETERS));
    }

    @Answers(
            value = ClusterEvidenceQuestion.class,
            zh = "该组团有哪些佐证材料，用于哪些记录，哪些已被替换？",
            en = "What is this cluster's evidence, which facts rest on it, and what was superseded?")
    @GetMapping(path = "/api/clusters/{clusterId}/evidence", produces = "application/json")
    ClusterEvidenceView ofCluster(
            @PathVariable String clusterId, @RequestParam MultiValueMap<String, String> parameters) {
        return evidence.ofCluster(clusterId, Asked.of(parameters, ClusterEvidenceQuestion.PARAMETERS));
    }
}
