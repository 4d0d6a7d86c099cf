package io.qingliu.command.remediation;

import io.qingliu.command.kernel.Rule;

/** The rules of a remediation cycle. */
public enum RemediationRule implements Rule {
    /** A list is sealed once in each version, and what stands in it leaves it only after it was reopened (rulings §11). */
    THE_PROBLEM_LIST_IS_SEALED(Rule.integrity(
            "问题清单已确认（第{0}版）；如需调整，请先重开清单并说明原因。",
            "The problem list is sealed (version {0}); to change it, reopen it first with a reason.")),
    /** Only a sealed list is planned against, and only a sealed list can be reopened. */
    THE_PROBLEM_LIST_IS_NOT_SEALED(
            Rule.integrity("问题清单尚未确认；请先确认问题清单。", "The problem list is not sealed; seal the problem list first.")),
    /** What is said about a problem is said about one that was raised. */
    THERE_IS_NO_SUCH_PROBLEM(Rule.integrity(
            "本整治周期没有问题“{0}”；请核对问题编号，或先提出该问题。",
            "This cycle has no problem '{0}'; check its id, or raise the problem first.")),
    /** An id names one problem. */
    A_PROBLEM_STANDS_ONCE(Rule.integrity(
            "问题编号“{0}”已在清单中；请换一个编号，或在原问题下办理。",
            "The problem id '{0}' already stands in the list; take another id, or go on with that problem.")),
    /** The taxonomy is what lets problems be counted across clusters. */
    THIS_PROBLEM_CODE_IS_UNKNOWN(Rule.integrity(
            "问题代码“{0}”不在问题分类表中；请从分类表选择。",
            "The problem code '{0}' is not in the taxonomy; choose one of the taxonomy.")),
    /** A fact that changes nothing is not one. */
    NOTHING_WOULD_CHANGE(Rule.integrity("与现有记录“{0}”相同，无需更改。", "It is '{0}' already; there is nothing to change.")),
    /** Whoever reads the history later must learn why. */
    A_REASON_IS_DEMANDED(Rule.integrity("请填写原因。", "Give the reason.")),
    /** An empty list may be the truth, and somebody should answer for it (proposed). */
    AN_EMPTY_LIST_NEEDS_A_STATEMENT(Rule.policy(
            "问题清单为空，请说明未发现问题的依据后再确认。", "The problem list is empty; state why no problem was found, then seal it.")),
    /** A list cannot hold problems and say that there are none. */
    A_STATEMENT_IS_FOR_AN_EMPTY_LIST(Rule.integrity(
            "清单中有{0}个问题，不能同时说明“未发现问题”；请删去说明。",
            "The list holds {0} problems and cannot say that there is none; leave the statement out.")),
    /** The plan answers the list: “建立问题清单以及整治方案” (notice 四(一)1, 四(二)1). */
    EVERY_OPEN_PROBLEM_NEEDS_A_MEASURE(Rule.notice(
            "以下问题没有整治措施：{0}；请逐一补充措施、责任单位和期限。",
            "These open problems have no measure: {0}; give each a measure, an owner and a day.")),
    /** A measure without its problem could never be verified. */
    A_MEASURE_ANSWERS_A_PROBLEM(
            Rule.integrity(
                    "措施对应的问题“{0}”不在清单中或已撤销；请删去该措施或更正问题编号。",
                    "The measure answers '{0}', which is not in the list or was withdrawn; leave it out or name the right problem.")),
    /** The schedule has one node for each problem's fix. */
    A_PROBLEM_HAS_ONE_MEASURE(
            Rule.integrity("问题“{0}”列了多条措施；请合并为一条。", "The problem '{0}' has more than one measure; put them into one.")),
    /** Work takes time. */
    A_MEASURE_TAKES_AT_LEAST_ONE_DAY(
            Rule.integrity("措施工期应至少为1天（日历天），现为{0}；请填写实际工期。", "A measure takes at least one calendar day, not {0}.")),
    /** Totals are reported from these quantities (rulings §11). */
    A_WORK_HAS_A_QUANTITY(Rule.integrity(
            "工程量应大于0，现为{0}；没有工程量的请删去该项。", "A quantity is above 0, not {0}; leave out what was not built.")),
    /** The work follows the plan (notice 四(一)3: “根据…问题清单和整治方案开展整治工作”). */
    THERE_IS_NO_PLAN_YET(Rule.notice(
            "整治方案尚未编制，或沿用的方案未涵盖这些问题：{0}；请先编制方案。",
            "There is no plan yet, or the inherited one does not cover these problems: {0}; draw up the plan first.")),
    /** A schedule counts the plan's days. */
    A_SCHEDULE_FOLLOWS_THE_PLAN(Rule.integrity(
            "问题“{0}”不在本周期的方案中，无法排定先后；请先将其列入方案。",
            "The problem '{0}' is not in this cycle's plan and has no place in the order; plan it first.")),
    /** A schedule rests on the policy that says which days are kept. */
    THIS_POLICY_IS_NOT_ABOUT_THAT(Rule.integrity(
            "“{0}”不是倒排工期政策；请改用 {1} 的一个版本。", "'{0}' is not a policy about backward schedules; name a version of {1}.")),
    /** Nodes are named by the schedule in force. */
    THERE_IS_NO_SUCH_MILESTONE(
            Rule.integrity("现行工期中没有节点“{0}”；请核对节点编号。", "The schedule in force has no node '{0}'; check its id.")),
    /** What is done keeps its days. */
    THE_MILESTONE_IS_REACHED(Rule.integrity(
            "节点“{0}”已完成，不能再次完成或调整。", "The node '{0}' is reached and is neither reached nor moved again.")),
    /** Time runs forward. */
    A_MILESTONE_STARTS_BEFORE_IT_FINISHES(Rule.integrity(
            "最迟开始日 {0} 晚于最迟完成日 {1}；请更正。",
            "The latest start {0} lies after the latest finish {1}; put the days right.")),
    /** Nobody approves the delay that they ask for (proposed). */
    THE_APPROVER_IS_ANOTHER_PERSON(Rule.policy(
            "节点调整须由他人批准；请填写申请人以外的批准人。",
            "A node is moved with another person's approval; name somebody else as the approver.")),
    /** A circle has no beginning. */
    A_SCHEDULE_CANNOT_RUN_IN_A_CIRCLE(Rule.integrity(
            "这些问题互为先后：{0}；请去掉其中一条先后关系。",
            "These fixes wait for each other in a circle: {0}; take one of the dependencies out.")),
    /** Working days are not guessed. */
    THE_CALENDAR_DOES_NOT_REACH_THAT_FAR(Rule.integrity(
            "工作日历“{0}”不含所需日期；请改用覆盖更长时间的版本。",
            "The calendar '{0}' does not know all the days needed; name a version that reaches further.")),
    /** An obligation without a day has no schedule. */
    THERE_IS_NO_DATE_TO_COUNT_BACK_FROM(Rule.integrity(
            "批次尚未确定，没有可倒排的期限；请先确定批次。",
            "The cohort is undetermined, so there is no day to count back from; have the cohort assigned first.")),
    /** Work starts once. */
    REMEDIATION_HAS_ALREADY_STARTED(Rule.integrity("整治已开始，无需重复报告。", "The remediation has already started.")),
    /** What was never begun cannot be completed. */
    REMEDIATION_HAS_NOT_STARTED(Rule.integrity(
            "整治尚未开始；请先报告整治开始（日期填实际开始日）。",
            "The remediation has not started; report its start first, with the true day.")),
    /** A completed remediation is not planned or completed again. */
    REMEDIATION_IS_COMPLETED(Rule.integrity(
            "整治已于 {0} 完成；日期有误的，请办理“更正整治完成日期”。",
            "The remediation was completed on {0}; where the day is wrong, correct the completion day.")),
    /** Only a day that was recorded can be corrected. */
    REMEDIATION_IS_NOT_COMPLETED(
            Rule.integrity("整治尚未报告完成，没有可更正的日期。", "The remediation is not completed; there is no day to correct.")),
    /** Somebody must be able to see that it was done (proposed). */
    A_FIX_NEEDS_EVIDENCE(
            Rule.policy("报告整改完成须附佐证材料；请先上传并填写摘要值。", "A fix needs evidence; upload it and give its digest.")),
    /** What is fixed, withdrawn or being judged is not fixed again. */
    THE_PROBLEM_IS_NOT_OPEN(
            Rule.integrity("问题“{0}”不在待整改状态（现为：{1}）。", "The problem '{0}' is not open for this; it is {1}.")),
    /** Only a reported fix is verified or returned. */
    THERE_IS_NO_FIX_TO_JUDGE(Rule.integrity(
            "问题“{0}”没有待核验的整改（现为：{1}）；请先报告整改完成。",
            "The problem '{0}' has no fix to judge, it is {1}; have the fix reported first.")),
    /** “谁整改谁核验” proves nothing (proposed); every person who stands in either act counts, whose keyboard it was too. */
    VERIFIER_MUST_NOT_BE_THE_FIXER(
            Rule.policy(
                    "{0} 参与了问题“{1}”的整改（本人或代为录入），不能再核验；请由他人核验。",
                    "{0} took part in the fix of '{1}', in person or at the keyboard, and must not verify it; let somebody else do it.")),
    /** A paper lists its exceptions (rulings §9), but the fixer at the keyboard is here and now, and no paper. */
    NOBODY_ENTERS_THE_VERIFICATION_OF_THEIR_OWN_FIX(
            Rule.integrity(
                    "您本人整改了问题“{0}”，不能代他人录入其核验；请由他人录入。",
                    "You fixed '{0}' yourself and must not enter its verification for somebody else; let another person enter it.")),
    /** Whoever must do it again needs to know why. */
    A_RETURN_NEEDS_A_REASON(Rule.integrity("退回整改须说明原因。", "Say why the fix is returned.")),
    /** What was never settled cannot relapse. */
    ONLY_A_VERIFIED_PROBLEM_CAN_RELAPSE(Rule.integrity(
            "问题“{0}”尚未核验销号（现为：{1}），不存在反弹；请在原问题下办理。",
            "The problem '{0}' was not verified, it is {1}, and cannot relapse; go on with it as it is.")),
    /** Grades that must be settled before completion, as the pinned policy says (proposed; the notice knows no grades). */
    BLOCKING_PROBLEMS_ARE_OPEN(Rule.policy(
            "尚有须先整改核验的问题：{0}；请整改并核验后再报告整治完成。",
            "Problems that block completion are open: {0}; have them fixed and verified first.")),
    /** At most one cycle of a cluster is worked in at a time. */
    THE_NEXT_CYCLE_HAS_TAKEN_OVER(Rule.integrity(
            "本整治周期已转入 {0}；请在该周期办理，未转入的问题请在该周期重新提出。",
            "This cycle was handed over to {0}; go on there, and raise there what was not carried."));

    private final Wording wording;

    RemediationRule(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
