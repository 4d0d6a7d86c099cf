package io.qingliu.command.policy;

import io.qingliu.command.kernel.Rule;

/** The rules of a named policy. */
public enum NamedPolicyRule implements Rule {
    /** Versions are counted from 1 without a gap. */
    THE_NEXT_VERSION_FOLLOWS_THE_LAST(Rule.integrity(
            "版本号应为 {0}，收到 {1}；已发布的版本不能改写，请按下一版本发布。",
            "The version must be {0}, not {1}; a published version is never rewritten, publish the next one.")),
    /** Decisions ask for policies by name. */
    THIS_POLICY_IS_UNKNOWN(Rule.integrity(
            "没有名为“{0}”的政策；可发布的政策见规则代码表。", "There is no policy named '{0}'; see the table of rule codes.")),
    /** A rule that nothing reads would look as if it acted. */
    THIS_RULE_IS_UNKNOWN(Rule.integrity(
            "规则“{0}”不属于政策“{1}”；请核对规则代码。", "The rule '{0}' does not belong to the policy '{1}'; check its code.")),
    /** A rule has one value. */
    A_RULE_STANDS_ONCE(Rule.integrity("规则“{0}”出现了不止一次；请只保留一处。", "The rule '{0}' stands more than once; keep one.")),
    /** Reading a published policy never fails. */
    A_POLICY_SAYS_ALL_OF_ITS_RULES(Rule.integrity(
            "政策“{1}”缺少规则“{0}”；每一版都要写全所有规则。",
            "The policy '{1}' does not say '{0}'; every version says all of its rules.")),
    /** A value that cannot be read would fail in the middle of a decision. */
    THIS_VALUE_DOES_NOT_FIT_THE_RULE(Rule.integrity(
            "规则“{0}”的取值“{1}”不可用；应为：{2}。", "The value '{1}' does not fit the rule '{0}'; it must be: {2}.")),
    /** The parent plan and the notice differ (trap T1), so every rule says where it comes from. */
    A_RULE_NAMES_ITS_SOURCE(Rule.notice(
            "规则“{0}”没有写明来源文件；请填写文号及条款，尚无文件的写 proposed。",
            "The rule '{0}' names no source document; give number and clause, or 'proposed' where there is none."));

    private final Wording wording;

    NamedPolicyRule(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
