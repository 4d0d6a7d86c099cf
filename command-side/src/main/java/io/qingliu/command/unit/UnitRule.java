package io.qingliu.command.unit;

import io.qingliu.command.kernel.Rule;

/** The rules of a reporting unit. */
public enum UnitRule implements Rule {
    /** Its successors take over. */
    A_UNIT_THAT_ENDED_TAKES_NO_MORE(Rule.integrity(
            "该上报单位已拆分、合并或撤销，不能再办理；请在承接单位办理。",
            "The unit was split, merged or abolished; ask it of a unit that followed.")),
    /** “责任部门会同执法支队” (notice 四(一)4, 四(二)3) names two. */
    SECTION_AND_TEAM_MUST_DIFFER(Rule.notice(
            "责任部门与执法队伍须为两个不同的单位（通知四：责任部门会同执法支队）；请分别填写。",
            "The responsible section and the enforcement team must be two organisations (notice 四); name each.")),
    /** A change changes something. */
    NOTHING_WOULD_CHANGE(Rule.integrity("与现有记载“{0}”相同，无需办理。", "The record already says '{0}'; nothing would change.")),
    /** One successor would be a renaming. */
    A_SPLIT_NAMES_AT_LEAST_TWO_SUCCESSORS(
            Rule.integrity("拆分须填写至少两个互不相同的承接单位。", "A split names at least two different units that follow.")),
    /** What ended does not go on under the same id. */
    A_UNIT_CANNOT_FOLLOW_ITSELF(
            Rule.integrity("承接单位不能是该单位自身；请填写另一单位。", "A unit cannot follow itself; name another unit.")),
    /** A cluster cannot come to a unit that the paper does not speak of, nor stay where it is. */
    A_MOVED_CLUSTER_GOES_TO_A_SUCCESSOR(Rule.integrity(
            "组团“{0}”划入的单位“{1}”不是承接单位；请填写承接单位之一（调整管辖范围时，须为另一单位）。",
            "Cluster '{0}' cannot go to '{1}'; name a unit that follows (after a change of boundary, another unit).")),
    /** Somebody must answer for what the unit answered for. */
    AN_ABOLISHED_UNIT_NAMES_ITS_SUCCESSORS(
            Rule.integrity("撤销上报单位须填写承接单位，至少一个。", "Name at least one unit that follows the abolished one."));

    private final Wording wording;

    UnitRule(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
