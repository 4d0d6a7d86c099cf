package io.qingliu.command.demonstration;

import io.qingliu.command.kernel.Rule;

/** The rules of a participation; the first four are the conditions of the consequence of a final list and never refuse a command. */
public enum DemonstrationRule implements Rule {
    /** “2024年12月1日前完成整治工作” (notice 四(一)4), as the policy reads 前. */
    COMPLETED_AFTER_THE_CUT_OFF(
            Rule.notice(
                    "整治工作未在示范截止日或之前完成，示范确认不成立；批次责任不受影响。",
                    "The remediation was not completed by the cut-off, so the demonstration is not confirmed; the cohort stays as it is.")),
    /** “得分在90分以上（含90分）” (notice 四(一)4). */
    NO_PASSED_ROUND(Rule.notice(
            "没有有效的验收合格结论，示范确认不成立；请先完成验收。",
            "No passed acceptance stands, so the demonstration is not confirmed; conclude the acceptance first.")),
    /** “由区县生态环境局向市生态环境局提交建设总结报告” (notice 四(一)4). */
    NO_SUMMARY_REPORT(
            Rule.notice(
                    "建设总结报告尚未提交或已被退回，示范确认不成立；请先提交报告。",
                    "No summary report lies with the municipal bureau, so the demonstration is not confirmed; submit it first.")),
    /** “形成示范园区备选清单” (notice 四(一)2). */
    NOT_A_CANDIDATE(Rule.notice(
            "该组团不在示范备选清单上，示范确认不成立；请先列入备选清单。",
            "The cluster is not on the candidate list, so the demonstration is not confirmed; list it first.")),
    /** A participation ends when it is declined, withdrawn, not selected or revoked; the district may apply again. */
    THE_PARTICIPATION_HAS_ENDED(Rule.integrity(
            "本次示范申报已结束（未列入备选、撤回、未入选或已撤销）；如需继续，请重新申报。", "This participation has ended; apply again for a further one.")),
    /** A demonstration ends by revocation alone. */
    IT_IS_ALREADY_A_DEMONSTRATION(
            Rule.integrity("该组团已确定为示范；如需改变，请先撤销示范。", "The cluster is a demonstration already; revoke that first.")),
    /** “对最终进入示范园区清单的园区组团” (notice 四(一)5). */
    IT_IS_NOT_A_DEMONSTRATION(Rule.integrity(
            "该组团不是示范，不能通报表扬或撤销；请核对示范清单。",
            "The cluster is not a demonstration, so it is neither commended nor revoked; check the final list.")),
    /** Only a commendation that stands can be withdrawn. */
    THIS_CIRCULAR_DID_NOT_COMMEND_IT(Rule.integrity(
            "该组团没有因通报“{0}”受到表扬，或已撤回；请核对通报。",
            "The circular '{0}' did not commend the cluster, or was withdrawn; check the circular.")),
    /** “组织专家开展现场核实抽查” among the candidates (notice 四(一)2, 四(一)5). */
    ONLY_A_CANDIDATE_IS_CHECKED(Rule.notice(
            "该组团不在示范备选清单上，不安排现场抽查；请先列入备选清单。",
            "The cluster is not on the candidate list, so it is not checked; list it first.")),
    /** “组织专家开展现场核实抽查” (notice 四(一)5). */
    A_SPOT_CHECK_NAMES_ITS_EXPERTS(
            Rule.notice("现场抽查至少要有一名专家；请填写专家。", "A spot check has at least one expert; name them.")),
    /** An expert is assigned once in an assignment. */
    AN_EXPERT_STANDS_ONCE(Rule.integrity("专家“{0}”重复出现；请只保留一处。", "The expert '{0}' stands twice; keep them once.")),
    /** An expert who has an interest cannot judge (proposed). */
    AN_EXPERT_HAS_NO_CONFLICT_OF_INTEREST(
            Rule.policy(
                    "专家“{0}”未声明无利益冲突，不能参加抽查；请更换专家或补充声明。",
                    "The expert '{0}' did not declare to be free of a conflict of interest; choose another or add the declaration.")),
    /** A finding answers an assignment. */
    NO_SPOT_CHECK_IS_ASSIGNED(Rule.integrity(
            "尚未安排现场抽查，不能记录意见；请先安排抽查。", "No spot check is assigned, so nothing can be found; assign it first.")),
    /** Whoever finds was assigned (proposed). */
    ONLY_AN_ASSIGNED_EXPERT_FINDS(Rule.policy(
            "专家“{0}”不在抽查安排中；请核对专家，或先补充安排。",
            "The expert '{0}' was not assigned; check the expert or assign them first.")),
    /** A finding is the expert’s own. */
    AN_EXPERT_FINDS_IN_THEIR_OWN_NAME(Rule.integrity(
            "专家只能记录自己的意见；请由“{0}”本人记录，或由市局代为登记。",
            "An expert records their own finding; let '{0}' record it, or the municipal bureau for them.")),
    /** One finding for each expert and assignment. */
    A_FINDING_STANDS_ONCE(Rule.integrity(
            "专家“{0}”的抽查意见已记录；如需复查，请重新安排抽查。",
            "The finding of the expert '{0}' was recorded; assign a further check for another.")),
    /** An item has one finding. */
    AN_ITEM_STANDS_ONCE(Rule.integrity("评分项“{0}”重复出现；请只保留一处。", "The item '{0}' stands twice; keep it once.")),
    /** A number of points means nothing without its scale (rulings §6). */
    POINTS_TRAVEL_WITH_THEIR_SCALE(
            Rule.integrity(
                    "评分项“{0}”的得分须为不小于 0 的整数，并与计分精度（1、10、100、1000）同时填写或同时不填。",
                    "The points of the item '{0}' are from 0 and stand together with a scale of 1, 10, 100 or 1000, or both are left out."));

    private final Wording wording;

    DemonstrationRule(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
