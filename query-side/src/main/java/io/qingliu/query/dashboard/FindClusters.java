package io.qingliu.query.dashboard;

import io.qingliu.query.kernel.Folds;
import org.springframework.util.MultiValueMap;

/** Asks the fold and shows what it tells. */
class FindClusters {
    private final Folds folds;
    private final ClusterStatusFold fold;

    FindClusters(Folds folds, ClusterStatusFold fold) {
        this.folds = folds;
        this.fold = fold;
    }

    /** Reads the question. */
    ClustersQuestion question(MultiValueMap<String, String> parameters) {
        return ClustersQuestion.of(parameters, folds);
    }

    /** Answers it. */
    ClustersView find(ClustersQuestion question) {
        return ClustersView.of(folds.tell(question.moment(), fold), question);
    }
}
