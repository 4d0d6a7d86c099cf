package io.qingliu.events.remediation;

import io.qingliu.events.Zh;

/** What led to a remediation cycle. */
public enum Origin {
    /** A survey was submitted (notice 四(一)1, 四(二)1). */
    @Zh("排查")
    SURVEY,
    /** A round failed (inferred: “得分在90分以上…即可”). */
    @Zh("验收不合格")
    FAILED_ACCEPTANCE,
    /** The cluster was reopened on a finding (proposed). */
    @Zh("反弹重启")
    REOPENING,
    /** The cluster received the open problems of one that was split or merged (proposed). */
    @Zh("拆分或合并")
    SPLIT_OR_MERGER
}
