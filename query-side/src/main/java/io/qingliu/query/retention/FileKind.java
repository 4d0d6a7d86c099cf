package io.qingliu.query.retention;

import io.qingliu.events.RetentionClass;
import io.qingliu.events.Zh;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of streams that are closed one day, each named as its streams are. */
public enum FileKind {
    /** A baseline survey. */
    @Zh("排查摸底")
    SURVEY,
    /** A cycle of remediation. */
    @Zh("整治")
    REMEDIATION,
    /** A round of acceptance. */
    @Zh("评审验收")
    ACCEPTANCE,
    /** A summary report. */
    @Zh("建设总结报告")
    SUMMARYREPORT,
    /** A participation in the demonstration. */
    @Zh("示范创建")
    DEMONSTRATION,
    /** A cluster's own file, closed by its close-out, split or merger. */
    @Zh("组团（销号）")
    CLUSTER,
    /** A registered document. */
    @Zh("文件登记")
    DOCUMENT,
    /** A piece of evidence. */
    @Zh("佐证材料")
    EVIDENCE,
    /** A paper on demonstrations. */
    @Zh("示范申报文件")
    APPLICATION,
    /** An annual plan. */
    @Zh("年度计划")
    ANNUALPLAN,
    /** Dispatch or supervision. */
    @Zh("调度督办")
    DISPATCH,
    /** A joint case. */
    @Zh("联合执法")
    ENFORCEMENT,
    /** Joint work on emergencies. */
    @Zh("应急协作")
    EMERGENCY,
    /** A published practice. */
    @Zh("示范经验")
    PRACTICE,
    /** A hand-over of data. */
    @Zh("数据移交")
    HANDOVER,
    /** An issued report. */
    @Zh("报告")
    REPORT,
    /** An imported file. */
    @Zh("导入批次")
    IMPORTBATCH,
    /** A correction. */
    @Zh("更正")
    CORRECTION;

    /** The kind of a stream; empty where its streams are never closed. */
    static Optional<FileKind> of(String stream) {
        int hyphen = stream.indexOf('-');
        String kind = hyphen < 0 ? stream : stream.substring(0, hyphen);
        return Arrays.stream(values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(kind))
                .findFirst();
    }

    /** The class that counts where none was recorded: for ever for acceptance and close-out (rulings §14). */
    RetentionClass usual() {
        return this == ACCEPTANCE || this == CLUSTER ? RetentionClass.PERMANENT : RetentionClass.LONG;
    }
}
