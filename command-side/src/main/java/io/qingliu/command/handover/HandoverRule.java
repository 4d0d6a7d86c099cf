package io.qingliu.command.handover;

import io.qingliu.command.kernel.Rule;

/** The rules of hand-overs. */
public enum HandoverRule implements Rule {
    /** Positions start at 1 and run forward. */
    AN_EXPORT_COVERS_AT_LEAST_ONE_POSITION(Rule.integrity(
            "移交范围应从第 1 号起，且截止序号不小于起始序号。", "The range starts at 1 or later and does not end before it starts.")),
    /** What was not received cannot be reconciled. */
    THE_RECEIPT_IS_MISSING(
            Rule.integrity("尚未登记回执，不能核对。", "No receipt was recorded yet, so nothing can be reconciled.")),
    /** A hand-over has one receipt. */
    IT_WAS_ALREADY_RECEIVED(Rule.integrity("该次移交已登记回执。", "The receipt was already recorded.")),
    /** A hand-over is reconciled once. */
    IT_WAS_ALREADY_RECONCILED(Rule.integrity("该次移交已核对。", "It was already reconciled."));

    private final Wording wording;

    HandoverRule(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
