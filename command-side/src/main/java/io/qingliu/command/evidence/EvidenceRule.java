package io.qingliu.command.evidence;

import io.qingliu.command.kernel.Rule;

/** The rules of supporting evidence. */
public enum EvidenceRule implements Rule {
    /** An empty file shows nothing. */
    EVIDENCE_HAS_BYTES(Rule.integrity("文件为空，不能作为佐证；请重新上传。", "The file is empty and shows nothing; upload it again.")),
    /** A photograph is taken before it is filed. */
    EVIDENCE_CANNOT_BE_TAKEN_LATER_THAN_FILED(Rule.integrity(
            "拍摄日期 {0} 晚于归集日期 {1}；请核对两个日期。", "It was taken on {0}, after it was filed on {1}; check both days.")),
    /** One coordinate alone shows no place. */
    A_PLACE_HAS_BOTH_COORDINATES(Rule.integrity(
            "经度和纬度只填了一个；请两个都填，或都不填。", "Only one of longitude and latitude is given; give both or neither.")),
    /** Degrees, minutes and seconds are written in many ways, decimal degrees in one. */
    A_COORDINATE_IS_IN_DECIMAL_DEGREES(Rule.integrity(
            "“{0}”不是十进制度数；请填写不超过 ±{1} 的数字，如 106.55。",
            "'{0}' is no number of decimal degrees; write one of at most ±{1}, such as 106.55.")),
    /** A piece is superseded by another one. */
    EVIDENCE_CANNOT_FOLLOW_ITSELF(Rule.integrity(
            "佐证材料不能被自己替换；请填写替换它的另一份材料。", "A piece of evidence cannot supersede itself; name the other one.")),
    /** A piece is superseded once. */
    IT_IS_ALREADY_SUPERSEDED(Rule.integrity(
            "该佐证材料已被替换，不能重复登记；请在替换它的材料上办理。", "It was already superseded; supersede the piece that took its place."));

    private final Wording wording;

    EvidenceRule(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
