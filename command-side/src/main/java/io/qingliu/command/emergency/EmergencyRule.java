package io.qingliu.command.emergency;

import io.qingliu.command.kernel.Rule;

/** The rules of emergency preparedness. */
public enum EmergencyRule implements Rule {
    /** 应急预案对接、应急资源共享、联合演练、共同处置 (notice 五(四)). */
    JOINT_MEANS_AT_LEAST_TWO_PARTIES(
            Rule.notice("联合协作至少应有两个不同的参与单位；请补充填写。", "Joint work has at least two different parties; name the others.")),
    /** The matter is about clusters. */
    AT_LEAST_ONE_CLUSTER_IS_CONCERNED(
            Rule.integrity("应急协作事项没有涉及的组团；请至少填写一个。", "The matter concerns no cluster; name at least one.")),
    /** Sharing names what is shared, in a quantity above nothing. */
    SOMETHING_IS_SHARED(
            Rule.integrity("请列明共享的资源，数量应大于 0。", "Name the resources that are shared, each with a quantity above 0.")),
    /** Only an incident is handled and closed. */
    THIS_IS_NOT_AN_INCIDENT(Rule.integrity(
            "该事项不是突发事件，不能登记处置或结案；请先报告突发事件，并在该事件下登记。",
            "This is not an incident, so it is neither handled nor closed; report the incident and record it there.")),
    /** A closed incident takes no news; what was done before may still be entered (rulings §1). */
    THE_INCIDENT_IS_CLOSED(
            Rule.integrity(
                    "突发事件已于 {0} 结案；结案前的处置请按实际日期补记，新情况请另行报告。",
                    "The incident was closed on {0}; enter earlier measures under their own day, and report news as another incident."));

    private final Wording wording;

    EmergencyRule(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
