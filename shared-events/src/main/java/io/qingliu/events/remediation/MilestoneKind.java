package io.qingliu.events.remediation;

import io.qingliu.events.Zh;

/** What a node of a backward schedule stands for (domain.md §4, proposed for this product). */
public enum MilestoneKind {
    /** The fix of one problem. */
    @Zh("问题整改")
    FIX,
    /** The window kept for sampling on days without rain. */
    @Zh("晴天采样")
    DRY_SAMPLING,
    /** The reserve kept for a failed round. */
    @Zh("复验预留")
    RESERVE,
    /** Acceptance and signatures. */
    @Zh("评审验收")
    ACCEPTANCE,
    /** Writing and submitting the summary report. */
    @Zh("总结报告")
    REPORT
}
