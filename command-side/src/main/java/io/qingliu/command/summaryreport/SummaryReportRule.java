package io.qingliu.command.summaryreport;

import io.qingliu.command.kernel.Rule;

/** The rules of a summary report. */
public enum SummaryReportRule implements Rule {
    /** A report rests on a round with at least 90 points (notice 四(一)4, 四(二)3). */
    NO_PASSED_ACCEPTANCE_STANDS_BEHIND_IT(Rule.notice(
            "该轮验收结论已撤销，不能提交或受理总结报告；请待重新验收合格。",
            "The round behind this report was annulled; wait until a round passes again.")),
    /** “报告中需总结典型做法、建设亮点及突出成效” (notice 四(一)4). */
    TYPICAL_PRACTICES_ARE_MISSING(
            Rule.notice("总结报告缺少“典型做法”，请补写后再提交。", "The report lacks its typical practices; add them and submit again.")),
    /** The same clause. */
    HIGHLIGHTS_ARE_MISSING(
            Rule.notice("总结报告缺少“建设亮点”，请补写后再提交。", "The report lacks its highlights; add them and submit again.")),
    /** The same clause. */
    RESULTS_ARE_MISSING(
            Rule.notice("总结报告缺少“突出成效”，请补写后再提交。", "The report lacks its results; add them and submit again.")),
    /** One version lies with the bureau at a time. */
    A_REPORT_LIES_WITH_THE_BUREAU(Rule.integrity(
            "已有一份总结报告在市局审阅，退回后才能再次提交。",
            "A report already lies with the municipal bureau; submit again after it was returned.")),
    /** Only what was submitted can be returned or accepted. */
    NO_REPORT_LIES_WITH_THE_BUREAU(Rule.integrity(
            "市局手中没有待审的总结报告，无法退回或受理。",
            "No report lies with the municipal bureau, so none can be returned or accepted.")),
    /** Acceptance of a report is final. */
    THE_REPORT_IS_ACCEPTED(
            Rule.integrity("总结报告已受理，不能再提交、退回或受理。", "The report was accepted; nothing more is asked of it.")),
    /** Somebody must be able to find the paper again. */
    A_REPORT_HAS_NUMBER_OR_FILE(
            Rule.policy("请填写总结报告的发文字号，或上传报告文件取得摘要值。", "Give the report's document number or the digest of its file."));

    private final Wording wording;

    SummaryReportRule(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
