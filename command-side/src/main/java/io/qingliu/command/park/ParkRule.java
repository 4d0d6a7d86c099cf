package io.qingliu.command.park;

import io.qingliu.command.kernel.Rule;

/** The rules of a park. */
public enum ParkRule implements Rule {
    /** Somebody must answer for it. */
    A_PARK_LIES_IN_AT_LEAST_ONE_UNIT(
            Rule.integrity("请填写园区所属的上报单位，至少一个。", "Name the reporting units in which the park lies, at least one.")),
    /** Rivers beside a no or an unknown would contradict it. */
    RIVERS_BELONG_TO_A_FRONTAGE(Rule.integrity(
            "沿江情况为“{0}”时不能填写所临河流；请改为“临江”，或删去河流。",
            "Rivers cannot stand beside a frontage of {0}; say YES, or leave the rivers out.")),
    /** Containment is a relation of two parks. */
    A_PARK_CANNOT_LIE_WITHIN_ITSELF(Rule.integrity(
            "园区不能包含自身；请填写包含它的另一园区。", "A park cannot lie within itself; name the other park that contains it.")),
    /** A change changes something. */
    NOTHING_WOULD_CHANGE(Rule.integrity("与现有记载“{0}”相同，无需办理。", "The record already says '{0}'; nothing would change.")),
    /** Its successors take over. */
    A_PARK_THAT_ENDED_TAKES_NO_MORE(Rule.integrity(
            "该园区已拆分或合并，不能再办理；请在承接园区办理。", "The park was split or merged; ask it of a park that followed.")),
    /** One successor would be a renaming. */
    A_SPLIT_NAMES_AT_LEAST_TWO_SUCCESSORS(
            Rule.integrity("拆分须填写至少两个互不相同的承接园区。", "A split names at least two different parks that follow.")),
    /** What ended does not go on under the same id. */
    A_PARK_CANNOT_FOLLOW_ITSELF(
            Rule.integrity("承接园区不能是该园区自身；请填写另一园区。", "A park cannot follow itself; name another park."));

    private final Wording wording;

    ParkRule(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
