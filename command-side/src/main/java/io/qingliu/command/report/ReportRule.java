package io.qingliu.command.report;

import io.qingliu.command.kernel.Rule;

/** The rules of issued reports. */
public enum ReportRule implements Rule {
    /** A period does not end before it starts. */
    A_PERIOD_RUNS_FORWARD(Rule.integrity("报告期间的截止日早于起始日；请核对。", "The period ends before it starts; check both days.")),
    /** A report counts up to a ledger position. */
    A_POSITION_STARTS_AT_ONE(Rule.integrity(
            "台账序号应为 1 或以上的整数；请填写报告所依的序号。",
            "The ledger position is a whole number from 1; give the one that the report counts up to."));

    private final Wording wording;

    ReportRule(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
