package io.qingliu.query.annualreport;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.qingliu.query.kernel.AnswerHead;
import org.jspecify.annotations.Nullable;

/**
 * Whether an issued report can be made again from the ledger, byte for byte.
 *
 * @param head from where the answer looks and how complete it is
 * @param report the report
 * @param outcome what came of it
 * @param digest the digest of the report that was made again; null where none could be made
 * @param zh the same in Chinese
 * @param en the same in English
 */
record IssuedCheck(
        @JsonUnwrapped AnswerHead head,
        IssuedReports.Line report,
        Outcome outcome,
        @Nullable String digest,
        String zh,
        String en) {
    /** What came of making a report again. */
    enum Outcome {
        /** The same digest. */
        @io.qingliu.events.Zh("一致")
        SAME,
        /** Another digest. */
        @io.qingliu.events.Zh("不一致")
        DIFFERENT,
        /** It is about no single year, or rests on a position that the ledger did not have. */
        @io.qingliu.events.Zh("无法核对")
        CANNOT_BE_MADE
    }

    static IssuedCheck of(AnswerHead head, IssuedReports.Line report, @Nullable String again) {
        if (again == null) {
            return new IssuedCheck(
                    head,
                    report,
                    Outcome.CANNOT_BE_MADE,
                    null,
                    "该报告不是某一年度的报告，或所依据的序号在印发时尚不存在，无法由台账重新生成。",
                    "It is about no single year, or rests on a position that did not exist when it was issued; it cannot be made from the ledger.");
        }
        boolean same = again.equals(report.digest());
        return new IssuedCheck(
                head,
                report,
                same ? Outcome.SAME : Outcome.DIFFERENT,
                again,
                same
                        ? "由台账第 " + report.position() + " 号记录重新生成，内容与印发时逐字节一致。"
                        : "由台账第 " + report.position() + " 号记录重新生成，内容与印发时登记的摘要值不一致：印发的不是默认对比年度的报告，或内容有改动，或软件版本不同。",
                same
                        ? "Made again from position " + report.position() + ", it is the same byte for byte."
                        : "Made again from position " + report.position()
                                + ", it differs from what was issued: another comparison year, an altered content, or another release.");
    }
}
