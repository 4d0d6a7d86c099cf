package io.qingliu.query.demonstrationlist;

import io.qingliu.query.kernel.Asked;
import io.qingliu.query.kernel.Folds;

/** Asks the folds and shows what they tell. */
class FindDemonstrations {
    private final Folds folds;
    private final ParticipationsFold participations;
    private final PapersFold papers;

    FindDemonstrations(Folds folds, ParticipationsFold participations, PapersFold papers) {
        this.folds = folds;
        this.participations = participations;
        this.papers = papers;
    }

    DemonstrationsView find(Asked asked) {
        DemonstrationsQuestion question = DemonstrationsQuestion.of(asked);
        return DemonstrationsView.of(folds.tell(folds.moment(asked), participations, papers), question);
    }
}
