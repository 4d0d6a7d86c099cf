package io.qingliu.command.report;

import io.qingliu.command.kernel.Rule;

/** The rules of issued reports. */
public enum ReportRule implements Rule {
    /** A period does not end before it starts. */
    A_PERIOD_RUNS_FORWARD(Rule.integrity("报告期间的截止日不能早于起始日。", "The period ends before it starts.")),
    /** A report counts up to a ledger position. */
    A_POSITION_STARTS_AT_ONE(Rule.integrity("台账序号应为正整数。", "The ledger position is a whole number from 1."));

    private final Wording wording;

    ReportRule(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
