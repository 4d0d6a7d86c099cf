package io.qingliu.query.evidence;

import io.qingliu.query.kernel.Asked;
import io.qingliu.query.kernel.Folds;

/** Asks the fold and shows what it tells. */
class FindEvidence {
    private final Folds folds;
    private final FilesFold files;

    FindEvidence(Folds folds, FilesFold files) {
        this.folds = folds;
        this.files = files;
    }

    ReusedView reused(Asked asked) {
        ReusedQuestion question = ReusedQuestion.of(asked);
        return ReusedView.of(folds.tell(folds.moment(asked), files), question);
    }

    ClusterEvidenceView ofCluster(String cluster, Asked asked) {
        ClusterEvidenceQuestion question = ClusterEvidenceQuestion.of(asked);
        return ClusterEvidenceView.of(folds.tell(folds.moment(asked), files), cluster, question);
    }
}
