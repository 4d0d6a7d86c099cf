package io.qingliu.command.enforcement;

import io.qingliu.command.kernel.Rule;

/** The rules of joint enforcement. */
public enum EnforcementRule implements Rule {
    /** 跨区域、跨部门联合执法 (notice 五(四)). */
    A_JOINT_CASE_HAS_AT_LEAST_TWO_PARTIES(Rule.notice(
            "联合执法至少应有两个参与方（区县、部门或城市合计）。",
            "A joint case has at least two parties: units, departments and cities together.")),
    /** A case is about clusters. */
    AT_LEAST_ONE_CLUSTER_IS_CONCERNED(Rule.integrity("联合执法案件至少应涉及一个组团。", "A case concerns at least one cluster.")),
    /** Nothing is added to a closed case. */
    THE_CASE_IS_CLOSED(Rule.integrity("案件已结案；如有新线索请另行立案。", "The case is closed; open another one for new leads."));

    private final Wording wording;

    EnforcementRule(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
