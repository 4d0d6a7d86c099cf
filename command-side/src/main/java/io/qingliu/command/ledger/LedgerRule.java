package io.qingliu.command.ledger;

import io.qingliu.command.kernel.Rule;

/** The rules of the ledger itself. */
public enum LedgerRule implements Rule {
    /** Two openings could contradict each other about being illustrative. */
    THERE_IS_ONE_LEDGER(
            Rule.integrity("台账只有一本，编号为“{0}”；请使用该编号。", "There is one ledger, and its id is '{0}'; use that id.")),
    /** A second act would settle nothing. */
    IT_IS_ALREADY_SET_ASIDE(Rule.integrity(
            "处理程序“{0}”暂存的第 {1} 号事件已经搁置，无需再次办理。",
            "The event {1} that {0} parked was already set aside; there is nothing left to settle."));

    private final Wording wording;

    LedgerRule(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
