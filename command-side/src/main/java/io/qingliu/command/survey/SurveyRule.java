package io.qingliu.command.survey;

import io.qingliu.command.kernel.Rule;

/** The rules of a survey. */
public enum SurveyRule implements Rule {
    /** “4个无企业入驻组团不在此次建设范围内” (notice 一). */
    A_CLUSTER_OUT_OF_SCOPE_IS_NOT_SURVEYED(
            Rule.notice(
                    "该组团不在建设范围内，不开展排查；如已有企业入驻，请先由市局重新认定建设范围。",
                    "The cluster is out of scope and is not surveyed; where an enterprise has moved in, the bureau determines its scope first.")),
    /** “联合区县生态环境局执法支队开展排查摸底任务” (notice 四(二)1). */
    THE_DETACHMENT_JOINS_THE_SURVEY(Rule.notice(
            "整体建设的排查须联合区县执法支队；请在会同单位中填写执法支队。",
            "On the general track the enforcement detachment joins the survey; name it among those who join.")),
    /** “会同区县园区（组团）主管部门” (notice 四(一)1). */
    THE_PARK_AUTHORITY_JOINS_THE_SURVEY(Rule.notice(
            "示范创建的摸排须会同园区（组团）主管部门；请在会同单位中填写主管部门。",
            "On the demonstration track the park authority joins the survey; name it among those who join.")),
    /** The form version is pinned when the survey is opened. */
    THE_SURVEY_IS_NOT_OPEN(
            Rule.integrity("排查尚未启动；请先启动排查并选定调查表。", "The survey is not open yet; open it and choose its form first.")),
    /** A survey is opened once. */
    THE_SURVEY_IS_ALREADY_OPEN(
            Rule.integrity("排查已经启动，不能重复启动；请直接录入调查记录。", "The survey is open already; go on entering rows.")),
    /** What was submitted is taken back part by part. */
    THE_SURVEY_IS_SUBMITTED(Rule.integrity(
            "调查表已经提交；如需补充，请先退回相应分表，再重新提交。",
            "The survey was submitted; take the part back that is to be completed, then submit again.")),
    /** A submitted part does not change unnoticed. */
    THIS_PART_IS_SUBMITTED(
            Rule.integrity("“{0}”分表已提交；如需修改，请先退回该分表。", "The part {0} was submitted; take it back before changing it.")),
    /** Only what was submitted can be taken back. */
    THIS_PART_IS_NOT_SUBMITTED(Rule.integrity(
            "“{0}”分表尚未提交，无需退回；可直接修改。",
            "The part {0} was not submitted, so there is nothing to take back; change it as it is.")),
    /** The form is data: it says which records there are. */
    THE_FORM_HAS_NO_SUCH_RECORD(Rule.integrity(
            "调查表“{1}”分表中没有记录类型“{0}”；可用的类型：{2}。", "The form has no record '{0}' in its part {1}; there are: {2}.")),
    /** The form is data: it says which fields a record has. */
    THE_FORM_HAS_NO_SUCH_FIELD(Rule.integrity(
            "记录“{1}”没有字段“{0}”；请核对字段名，或删去该列。",
            "The record '{1}' has no field '{0}'; check its name or leave the column out.")),
    /** The form says which fields a row cannot do without. */
    A_REQUIRED_FIELD_IS_MISSING(Rule.integrity("“{0}”必填，不能为空；请补填。", "{1} is required; fill it in.")),
    /** A value is stored in its one normal text or not at all. */
    THE_VALUE_DOES_NOT_FIT_THE_FIELD(Rule.integrity("“{0}”：{2}", "{1}: {3}")),
    /** A row keeps its id for ever; the id of a withdrawn row is not used again. */
    A_ROW_STANDS_ONCE(Rule.integrity(
            "记录编号“{0}”已使用过；请更正原记录，或另取编号。",
            "The row id '{0}' was used already; correct that row or choose another id.")),
    /** Only a row that stands can be corrected or withdrawn. */
    THERE_IS_NO_SUCH_ROW(
            Rule.integrity("没有记录“{0}”，或已撤回；请核对记录编号。", "There is no row '{0}', or it was withdrawn; check its id.")),
    /** An event stays small enough to be read. */
    A_BATCH_HAS_1_TO_500_ROWS(Rule.integrity(
            "一批须有 1 至 500 条记录，现有 {0} 条；请分批录入。", "A batch has 1 to 500 rows, not {0}; enter them in several batches.")),
    /** An empty part may be true, and then somebody says so (proposed). */
    AN_EMPTY_PART_NEEDS_A_STATEMENT(
            Rule.policy("“{0}”分表没有记录；请说明原因后再提交。", "The part {0} has no rows; say why before submitting it.")),
    /** “源、网、厂”调查表 has three parts (notice 四, 附件). */
    ALL_THREE_PARTS_MUST_BE_SUBMITTED(
            Rule.notice("源、网、厂三张分表须全部提交；尚缺：{0}。", "All three parts must be submitted; missing: {0}.")),
    /** A correction corrects something. */
    NOTHING_WOULD_CHANGE(
            Rule.integrity("更正后的内容与原记录相同；请核对后再提交。", "The row already says that; check what is to be corrected."));

    private final Wording wording;

    SurveyRule(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
