package io.qingliu.query.broken;

import io.qingliu.events.summaryreport.SummaryReportReturned;
import io.qingliu.query.kernel.Folds;
import io.qingliu.query.kernel.Moment;
import io.qingliu.query.kernel.Recorded;
import io.qingliu.query.kernel.Refused;
import jakarta.persistence.EntityManager;

/** Breaks a wall on purpose: a page that asks a table and folds, looks at an event and refuses. */
final class RulingPage {
    private final EntityManager rows;
    private final Folds folds;

    RulingPage(EntityManager rows, Folds folds) {
        this.rows = rows;
        this.folds = folds;
    }

    boolean ask(Moment moment) {
        return folds.tell(moment).places() != null;
    }

    String show(Recorded event) {
        if (event.event() instanceof SummaryReportReturned) {
            throw Refused.unknown("A_RULE_OF_MY_OWN", "page", "不行", "no: " + rows);
        }
        return "page";
    }
}
