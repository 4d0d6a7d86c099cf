package io.qingliu.query.dashboard;

import io.qingliu.query.kernel.Asked;
import io.qingliu.query.kernel.Folds;
import io.qingliu.query.kernel.Moment;
import io.qingliu.query.kernel.Refused;
import io.qingliu.query.kernel.Today;
import io.qingliu.query.kernel.Told;
import java.time.LocalDate;

/** Asks the folds for the figures of the whole programme. */
class FindProgramme {
    private final Folds folds;
    private final Today today;

    FindProgramme(Folds folds, Today today) {
        this.folds = folds;
        this.today = today;
    }

    MonthsView months(Asked asked) {
        MonthsQuestion question = MonthsQuestion.of(asked);
        return MonthsView.of(tell(asked), question);
    }

    TargetsView targets(Asked asked) {
        return TargetsView.of(tell(asked));
    }

    GroundsView grounds(Asked asked) {
        return GroundsView.of(tell(asked));
    }

    ReadingView reading(Asked asked) {
        ReadingQuestion question = ReadingQuestion.of(asked);
        return ReadingView.of(tell(asked), question);
    }

    ScoresView scores(Asked asked) {
        return ScoresView.of(tell(asked));
    }

    SharesView shares(Asked asked) {
        BoundariesDay question = BoundariesDay.of(asked);
        return SharesView.of(
                folds.tell(
                        folds.moment(asked),
                        StepsFold.FOLD,
                        CohortFold.FOLD,
                        ReferenceFold.FOLD,
                        NetworkFold.FOLD,
                        WorksFold.FOLD),
                question);
    }

    RankingView ranking(Asked asked) {
        RankingQuestion question = RankingQuestion.of(asked);
        return RankingView.of(tell(asked), question);
    }

    BoundariesView boundaries(Asked asked) {
        BoundariesDay question = BoundariesDay.of(asked);
        return BoundariesView.of(tell(asked), question);
    }

    ChangesView changes(Asked asked) {
        Moment now = folds.moment(asked);
        ChangesQuestion question = ChangesQuestion.of(asked, looked(now));
        Moment before = before(question);
        question.runsForward(before, now);
        return ChangesView.of(
                question.since(),
                folds.tell(before, new ClusterStatusFold()),
                folds.tell(now, new ClusterStatusFold()));
    }

    /** The day on which one looks: that of the ledger, even where it is asked what is due on a day ahead. */
    private LocalDate looked(Moment now) {
        return now.on() == null || now.on().isBefore(today.day()) ? now.day() : today.day();
    }

    private Moment before(ChangesQuestion question) {
        try {
            return folds.moment(question.before());
        } catch (Refused refused) {
            throw ChangesQuestion.about(refused);
        }
    }

    private Told tell(Asked asked) {
        return folds.tell(
                folds.moment(asked), StepsFold.FOLD, CohortFold.FOLD, ReferenceFold.FOLD, new ClusterStatusFold());
    }
}
