package io.qingliu.command.handover;

import io.qingliu.command.kernel.Rule;

/** The rules of hand-overs. */
public enum HandoverRule implements Rule {
    /** Positions start at 1 and run forward. */
    AN_EXPORT_COVERS_AT_LEAST_ONE_POSITION(Rule.integrity(
            "移交范围不对：起始序号至少为 1，截止序号不小于起始序号；请核对。",
            "The range of positions starts at 1 or later and does not end before it starts; check it.")),
    /** An export is a set of files with their manifest (rulings §16). */
    AN_EXPORT_HAS_FILES(
            Rule.integrity("移交文件数为 {0}；请填写实际文件数，至少 1 个。", "The export has {0} files; give their number, at least 1.")),
    /** Records are counted. */
    A_COUNT_IS_NOT_NEGATIVE(
            Rule.integrity("一致条数不能为 {0}；请填写 0 或以上的整数。", "{0} is no count; give a whole number from 0.")),
    /** What was not received cannot be reconciled. */
    THE_RECEIPT_IS_MISSING(
            Rule.integrity("尚未登记回执，不能核对；请先登记移交回执。", "No receipt was recorded yet; record it before reconciling.")),
    /** A hand-over has one receipt. */
    IT_WAS_ALREADY_RECEIVED(Rule.integrity(
            "该次移交已登记回执，不能重复登记；回执有误的，请办理更正记录。",
            "The receipt was already recorded; if it was wrong, correct the record.")),
    /** A hand-over is reconciled once. */
    IT_WAS_ALREADY_RECONCILED(Rule.integrity(
            "该次移交已核对，不能重复登记；核对有误的，请办理更正记录。", "It was already reconciled; if that was wrong, correct the record."));

    private final Wording wording;

    HandoverRule(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
