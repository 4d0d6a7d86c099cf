package io.qingliu.command.acceptance;

import io.qingliu.command.kernel.Rule;

/** The rules of an acceptance round. */
public enum AcceptanceRule implements Rule {
    /** Only an open round is assessed, signed and concluded. */
    ACCEPTANCE_IS_NOT_OPEN(Rule.integrity("本轮验收尚未启动，请先启动验收。", "The round is not open; open it first.")),
    /** A round is opened once, until its conclusion is annulled. */
    ACCEPTANCE_IS_ALREADY_OPEN(Rule.integrity("本轮验收已启动，不能重复启动；请继续评分。", "The round is already open; go on scoring.")),
    /** Annulling is the only way to change a concluded round (rulings §21). */
    ACCEPTANCE_IS_CONCLUDED(
            Rule.integrity(
                    "本轮验收已作出结论，不能再改动；确有错误的，请市局撤销结论后重新启动。",
                    "The round is concluded and does not change; where it is wrong, the municipal bureau annuls it and it is opened again.")),
    /** Only a conclusion can be annulled. */
    ACCEPTANCE_IS_NOT_CONCLUDED(
            Rule.integrity("本轮验收尚无结论，无可撤销。", "The round has no conclusion that could be annulled.")),
    /** “责任部门会同执法支队” (notice 四(一)4, 四(二)3): two persons of two organisations. */
    BOTH_UNITS_ASSESS(
            Rule.notice(
                    "验收人员中须有区县局责任部门和执法支队各至少一人，且分属两个单位；请补充人员。",
                    "The assessors must include a person of the responsible section and another of the enforcement detachment, of two organisations; add them.")),
    /** The bureau took the version out of use for new rounds; rounds that were opened before keep it. */
    THE_RUBRIC_IS_OUT_OF_USE(Rule.policy(
            "评分细则“{0}”第 {1} 版已停用，不能用于新的验收；请选用现行版本。",
            "Version {1} of the rubric '{0}' is out of use for new rounds; choose the current one.")),
    /** Points come from those who were named for the round (proposed). */
    ONLY_AN_ASSESSOR_SCORES(Rule.policy(
            "{0} 不是本轮验收人员，不能评分、申明不适用或核对要点；请由验收人员办理。",
            "{0} is not an assessor of this round; let an assessor score, declare and tick.")),
    /** The rubric is frozen for the round (rulings §5). */
    THE_RUBRIC_HAS_NO_SUCH_ITEM(
            Rule.integrity("本轮所用评分细则没有评分项 {0}，请核对编号。", "The rubric of this round has no item {0}; check its code.")),
    /** The rubric is frozen for the round (rulings §5). */
    THE_RUBRIC_HAS_NO_SUCH_VETO(Rule.integrity(
            "本轮所用评分细则没有否决项 {0}，请核对编号。", "The rubric of this round has no veto item {0}; check its code.")),
    /** The essentials are frozen for the round (rulings §7). */
    THE_ESSENTIALS_HAVE_NO_SUCH_ITEM(
            Rule.integrity("本轮所用验收技术要点没有 {0}，请核对编号。", "The essentials of this round have no {0}; check its code.")),
    /** An item is worth what the rubric says. */
    POINTS_LIE_BETWEEN_0_AND_THE_MAXIMUM(Rule.integrity(
            "评分项 {0} 的得分应在 0 与满分 {1} 之间，现为 {2}；请更正。",
            "The points of {0} lie between 0 and its maximum {1}, not at {2}; mend them.")),
    /** A second score is a revision and says why. */
    THE_ITEM_IS_ALREADY_SCORED(Rule.integrity(
            "评分项 {0} 本轮已评分，请用“修改评分”并说明原因。", "Item {0} was already scored in this round; revise it and say why.")),
    /** Only points given in this round are revised. */
    THE_ITEM_IS_NOT_SCORED_YET(
            Rule.integrity("评分项 {0} 本轮尚未评分，请用“评分”。", "Item {0} was not scored in this round yet; record its points.")),
    /** Before and after without a reason explain nothing. */
    A_REVISION_NEEDS_A_REASON(Rule.integrity("修改评分须写明原因。", "Say why the points change.")),
    /** Evidence or a deduction reason (domain.md §1.4, proposed), where the policy says so. */
    POINTS_NEED_EVIDENCE_OR_A_REASON(
            Rule.policy("评分须附佐证或写明理由，请补充其一。", "Points need evidence or a reason; add one of them.")),
    /** The rubric version says what becomes of items that do not apply (rulings §6). */
    THE_RUBRIC_ALLOWS_NO_SUCH_DECLARATION(
            Rule.integrity(
                    "评分项 {0} 不能申明不适用：评分细则不允许，或该项为加分项（可不评分）。",
                    "Item {0} cannot be declared not applicable: the rubric forbids it, or it is a bonus item, which may stay unscored.")),
    /** Where nothing applies, nothing was judged. */
    AN_ITEM_MUST_REMAIN(Rule.integrity(
            "不能将全部评分项都申明为不适用，至少保留一项。", "Not every item can be not applicable; at least one must remain.")),
    /** A veto stands once. */
    THE_VETO_STANDS(Rule.integrity("否决项 {0} 已记录且未解除，无需重复记录。", "Veto {0} already stands.")),
    /** Only a standing veto is lifted. */
    THE_VETO_DOES_NOT_STAND(
            Rule.integrity("否决项 {0} 未记录或已解除，无可解除。", "Veto {0} does not stand, so it cannot be lifted.")),
    /** A fact that changes nothing is not one. */
    NOTHING_WOULD_CHANGE(
            Rule.integrity("与现有记录相同，没有变化；请核对后再提交。", "This is what is already recorded; nothing would change.")),
    /** A sheet with gaps has no total. */
    ALL_ITEMS_ARE_SCORED_FIRST(Rule.integrity(
            "还有评分项未评分：{0}；请评分或申明不适用。", "Items without points: {0}; score them or declare them not applicable.")),
    /** The essentials stand beside the rubric (rulings §7). */
    ALL_ESSENTIALS_ARE_TICKED_FIRST(
            Rule.policy("还有技术要点未核对：{0}；请核对后再作结论。", "Essentials not ticked off: {0}; tick them off before concluding.")),
    /** One signature of each unit: one of its role and one of its organisation. */
    THIS_UNIT_HAS_SIGNED(Rule.integrity(
            "该单位（{0}）已签字；如需重签，请先撤回。", "This unit ({0}) has signed; void its signature before signing again.")),
    /** Only a signature that was given can be voided. */
    THIS_UNIT_HAS_NOT_SIGNED(Rule.integrity("{0}尚未签字，无可撤回。", "{0} has not signed, so there is nothing to void.")),
    /** Nobody takes back the other unit's word; the municipal bureau may (proposed). */
    A_UNIT_VOIDS_ITS_OWN_SIGNATURE(Rule.policy(
            "只能撤回本单位的签字；撤回{0}的签字请由其自行办理或由市局办理。",
            "A unit voids its own signature; the signature of {0} is voided by that unit or by the municipal bureau.")),
    /** “责任部门会同执法支队…进行验收及评分” (notice 四(一)4, 四(二)3). */
    BOTH_UNITS_SIGN_FIRST(
            Rule.notice("尚缺签字：{0}；双方签字后才能作出结论。", "Signatures missing: {0}; both units sign before the conclusion.")),
    /** Two units, two persons (proposed). */
    A_PERSON_SIGNS_ONCE(Rule.policy(
            "{0} 已代表另一单位签字，同一人不能签两次；请由另一人签字。", "{0} has signed for the other unit; let another person sign.")),
    /** What was signed is what is concluded. */
    SIGNED_SHEETS_DO_NOT_CHANGE(Rule.integrity(
            "评分表已有签字，不能改动；请先撤回签字。", "The sheet bears a signature and does not change; void the signature first.")),
    /** “得分在90分以上（含90分）” (notice 四(一)4), compared in whole numbers (rulings §6). */
    PASS_NEEDS_AT_LEAST_90(
            Rule.notice(
                    "得分 {0}（适用满分 {1}）未达到合格线（{3} 分中的 {2} 分，含），不能作出合格结论；请作不合格结论并列出问题。",
                    "{0} points of {1} that apply do not reach the mark of {2} of {3}; conclude a fail and name the problems.")),
    /** A standing veto blocks a pass where the policy says so (proposed; the notice knows no veto). */
    A_STANDING_VETO_BLOCKS_PASS(
            Rule.policy("一票否决项未解除：{0}，不能作出合格结论；请解除或作不合格结论。", "Vetoes stand: {0}; lift them or conclude a fail.")),
    /** Nobody fails without a ground that the sheet shows. */
    A_FAIL_NEEDS_A_GROUND(
            Rule.integrity(
                    "得分 {0}（适用满分 {1}）已达合格线，也没有阻断合格的否决项，不能作出不合格结论。",
                    "{0} points of {1} that apply reach the mark and no veto bars the pass; it cannot be concluded as a fail.")),
    /** The next cycle works on what the round found (domain.md §1.4, proposed). */
    A_FAIL_NAMES_ITS_PROBLEMS(
            Rule.policy(
                    "不合格结论须列出发现的问题（没有未整改问题时不能为空），供下一轮整治。",
                    "A fail names the problems that it found, unless problems are still open, so that the next cycle has something to work on.")),
    /** The next cycle opens with findings and open problems together. */
    A_PROBLEM_STANDS_ONCE(Rule.integrity(
            "问题编号 {0} 重复，或与未整改问题相同；请使用新的编号。",
            "Problem {0} stands twice, or is already among the open problems; give it an id of its own."));

    private final Wording wording;

    AcceptanceRule(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
