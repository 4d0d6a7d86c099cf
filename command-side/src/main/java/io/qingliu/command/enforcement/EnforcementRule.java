package io.qingliu.command.enforcement;

import io.qingliu.command.kernel.Rule;

/** The rules of joint enforcement. */
public enum EnforcementRule implements Rule {
    /** 跨区域、跨部门联合执法 (notice 五(四)). */
    A_JOINT_CASE_HAS_AT_LEAST_TWO_PARTIES(
            Rule.notice(
                    "联合执法至少应有两个不同的参与方（区县、部门、城市合计）；请补充填写。",
                    "A joint case has at least two different parties, units, departments and cities together; name the others.")),
    /** A case is about clusters. */
    AT_LEAST_ONE_CLUSTER_IS_CONCERNED(
            Rule.integrity("联合执法案件没有涉及的组团；请至少填写一个。", "The case concerns no cluster; name at least one.")),
    /** A closed case takes no news; what happened before may still be entered (rulings §1). */
    THE_CASE_IS_CLOSED(
            Rule.integrity(
                    "案件已于 {0} 结案；结案前的行动请按实际日期补记，新线索请另行立案。",
                    "The case was closed on {0}; enter earlier actions under their own day, and open another case for new leads."));

    private final Wording wording;

    EnforcementRule(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
