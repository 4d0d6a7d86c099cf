package io.qingliu.query.duties;

import io.qingliu.query.kernel.Asked;
import io.qingliu.query.kernel.Folds;

/** Asks the fold and shows what it tells. */
class FindDuties {
    private final Folds folds;
    private final DutiesFold duties;

    FindDuties(Folds folds, DutiesFold duties) {
        this.folds = folds;
        this.duties = duties;
    }

    DutiesView find(Asked asked) {
        DutiesQuestion question = DutiesQuestion.of(asked);
        return DutiesView.of(folds.tell(folds.moment(asked), duties), question);
    }

    PlansView plans(Asked asked) {
        PlansQuestion question = PlansQuestion.of(asked);
        return PlansView.of(folds.tell(folds.moment(asked), duties), question);
    }
}
