package io.qingliu.command.emergency;

import io.qingliu.command.kernel.Rule;

/** The rules of emergency preparedness. */
public enum EmergencyRule implements Rule {
    /** 应急预案对接、应急资源共享、联合演练、共同处置 (notice 五(四)). */
    JOINT_MEANS_AT_LEAST_TWO_PARTIES(Rule.notice("联合协作至少应有两个参与单位。", "Joint work has at least two parties.")),
    /** The matter is about clusters. */
    AT_LEAST_ONE_CLUSTER_IS_CONCERNED(Rule.integrity("应急协作事项至少应涉及一个组团。", "The matter concerns at least one cluster.")),
    /** Sharing names what is shared, in a quantity above nothing. */
    SOMETHING_IS_SHARED(
            Rule.integrity("请列明共享的资源，数量应大于 0。", "Name the resources that are shared, each with a quantity above 0.")),
    /** Only an incident is handled and closed. */
    THIS_IS_NOT_AN_INCIDENT(
            Rule.integrity("该事项不是突发事件，不能登记处置或结案。", "This is not an incident, so it is neither handled nor closed.")),
    /** Nothing is added to a closed incident. */
    THE_INCIDENT_IS_CLOSED(Rule.integrity("突发事件已结案，不能再登记。", "The incident is closed; nothing is added to it."));

    private final Wording wording;

    EmergencyRule(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
