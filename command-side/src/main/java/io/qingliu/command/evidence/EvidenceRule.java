package io.qingliu.command.evidence;

import io.qingliu.command.kernel.Rule;

/** The rules of supporting evidence. */
public enum EvidenceRule implements Rule {
    /** An empty file shows nothing. */
    EVIDENCE_HAS_BYTES(Rule.integrity("文件为空，不能作为佐证。", "The file is empty and shows nothing.")),
    /** A photograph is taken before it is filed. */
    EVIDENCE_CANNOT_BE_TAKEN_LATER_THAN_FILED(
            Rule.integrity("拍摄日期 {0} 晚于归集日期 {1}。", "It was taken on {0}, after it was filed on {1}.")),
    /** A piece is superseded by another one. */
    EVIDENCE_CANNOT_FOLLOW_ITSELF(Rule.integrity("佐证材料不能被自己替换。", "A piece of evidence cannot supersede itself.")),
    /** A piece is superseded once. */
    IT_IS_ALREADY_SUPERSEDED(Rule.integrity("该佐证材料已被替换。", "It was already superseded."));

    private final Wording wording;

    EvidenceRule(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
