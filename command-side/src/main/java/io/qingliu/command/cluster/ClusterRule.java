package io.qingliu.command.cluster;

import io.qingliu.command.kernel.Rule;

/** The rules of a cluster. */
public enum ClusterRule implements Rule {
    /** Its successors take over. */
    THE_CLUSTER_HAS_ENDED(Rule.integrity(
            "该组团已拆分或合并，不能再办理；请在承接组团办理。", "The cluster was split or merged; ask it of a cluster that followed.")),
    /** Without it nobody knows what a change would change (rulings §19). */
    ITS_REGISTRATION_WAS_ERASED(
            Rule.integrity(
                    "该组团的登记内容已依法清除，不能据以办理；请重新登记一个组团。",
                    "The registration of the cluster was lawfully erased, so that nothing can be decided on it; register a cluster anew.")),
    /** “4个无企业入驻组团不在此次建设范围内” (notice 一). */
    OUT_OF_SCOPE_MEANS_NO_ENTERPRISE(Rule.notice(
            "入驻企业数为 {0}：有企业入驻的组团纳入建设范围，无企业入驻的不纳入（通知一）；请核对企业数或认定结果。",
            "With {0} enterprises: a cluster is in scope exactly where at least one has moved in (notice 一); check the number or"
                    + " the finding.")),
    /** A change changes something. */
    NOTHING_WOULD_CHANGE(Rule.integrity("与现有记载“{0}”相同，无需办理。", "The record already says '{0}'; nothing would change.")),
    /** The goals of notice 二 are set for what notice 一 takes into scope. */
    A_COHORT_NEEDS_A_CLUSTER_IN_SCOPE(Rule.notice(
            "组团未纳入建设范围，不能确定批次；请先认定建设范围（通知一、二）。",
            "The cluster is not in scope, so that it has no cohort; determine its scope first (notice 一, 二).")),
    /** A decision pins the policy that it used. */
    THIS_POLICY_IS_NOT_ABOUT_THAT(Rule.integrity(
            "政策“{0}”不规定本事项；请改用“{1}”的一个版本。", "The policy '{0}' does not speak of this; name a version of '{1}'.")),
    /** Rivers beside a no or an unknown would contradict it. */
    RIVERS_BELONG_TO_A_FRONTAGE(Rule.integrity(
            "沿江情况为“{0}”时不能填写所临河流；请改为“临江”，或删去河流。",
            "Rivers cannot stand beside a frontage of {0}; say YES, or leave the rivers out.")),
    /** The level that is told is that of the cluster's own park. */
    IT_LIES_IN_ANOTHER_PARK(Rule.integrity(
            "组团现属园区“{0}”，不属“{1}”；请核对园区级别调整所列的组团。",
            "The cluster lies in the park '{0}', not in '{1}'; check the clusters that the change of level lists.")),
    /** Nothing that is open gets lost in a succession (rulings §8). */
    EVERY_OPEN_PROBLEM_GOES_TO_A_SUCCESSOR(Rule.integrity(
            "问题“{0}”须且只须列一次，并划给承接组团；现划给“{1}”。",
            "The problem '{0}' must be named once and go to a cluster that follows; it goes to '{1}'.")),
    /** One successor would be a renaming. */
    A_SPLIT_NAMES_AT_LEAST_TWO_SUCCESSORS(
            Rule.integrity("拆分须填写至少两个互不相同的承接组团。", "A split names at least two different clusters that follow.")),
    /** What ended does not go on under the same id. */
    A_CLUSTER_CANNOT_FOLLOW_ITSELF(
            Rule.integrity("承接或前身组团不能是该组团自身；请填写另一组团。", "A cluster cannot follow itself; name another cluster.")),
    /** A suspension begins once. */
    IT_IS_ALREADY_SUSPENDED(Rule.integrity("组团建设已暂停，无需再次暂停。", "The work on the cluster is already suspended.")),
    /** Only what is suspended is resumed. */
    IT_IS_NOT_SUSPENDED(Rule.integrity("组团建设未暂停，无需恢复。", "The work on the cluster is not suspended.")),
    /** A suspension says that the work is not done (proposed). */
    A_SUSPENDED_CLUSTER_CANNOT_BE_CLOSED_OUT(
            Rule.policy("组团建设已暂停，不能销号；请先恢复建设。", "A suspended cluster cannot be closed out; resume the work first.")),
    /** “得分在90分以上（含90分）的组团” (notice 四(二)3) are those whose construction counts as done. */
    CLOSE_OUT_NEEDS_A_PASSED_ACCEPTANCE(
            Rule.notice(
                    "组团没有有效的验收合格结论，不能销号（通知四（二）3）；请先验收合格。",
                    "No passed acceptance round stands, so that the cluster cannot be closed out (notice 四(二)3); it must pass first.")),
    /** The close-out policy demands it (proposed). */
    CLOSE_OUT_NEEDS_AN_ACCEPTED_REPORT(Rule.policy(
            "建设总结报告尚未受理，不能销号（政策“{0}”）；请待市局受理报告。",
            "The summary report was not accepted yet, as '{0}' demands; wait until the municipal bureau accepts it.")),
    /** The notice uses the word 销号 and names nobody, so the close-out policy does (proposed). */
    ONLY_THE_AUTHORITY_CLOSES_OUT(Rule.policy(
            "角色“{0}”不是政策规定的销号主体（{1}）；请由销号主体办理。",
            "The role {0} is not the authority that closes out under the policy ({1}); leave it to that authority.")),
    /** A cluster is closed out once. */
    IT_IS_ALREADY_CLOSED_OUT(Rule.integrity("组团已销号，不能重复销号。", "The cluster was already closed out.")),
    /** Before that, work goes on anyway. */
    ONLY_AN_ACCEPTED_CLUSTER_CAN_BE_REOPENED(Rule.integrity(
            "组团没有有效的验收合格结论，无需重启；请在整治周期中提出问题。",
            "No passed round stands, so that there is nothing to reopen; raise the problems in the remediation.")),
    /** The next cycle begins with them. */
    A_FINDING_NAMES_ITS_PROBLEMS(
            Rule.integrity("反弹重启须列出发现的问题，至少一个。", "A finding names the problems found, at least one."));

    private final Wording wording;

    ClusterRule(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
