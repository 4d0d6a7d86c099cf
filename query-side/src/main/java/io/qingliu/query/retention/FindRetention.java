package io.qingliu.query.retention;

import io.qingliu.query.kernel.Asked;
import io.qingliu.query.kernel.Folds;

/** Asks the fold and shows what it tells. */
class FindRetention {
    private final Folds folds;
    private final KeptFold kept;
    private final Periods periods;

    FindRetention(Folds folds, KeptFold kept, Periods periods) {
        this.folds = folds;
        this.kept = kept;
        this.periods = periods;
    }

    RetentionView find(Asked asked) {
        RetentionQuestion question = RetentionQuestion.of(asked);
        return RetentionView.of(folds.tell(folds.moment(asked), kept), question, periods);
    }
}
