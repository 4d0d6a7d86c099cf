package io.qingliu.query.demonstrationlist;

import io.qingliu.events.Zh;

/** Whether experts checked on site: the check is a sample 抽查, so a demonstration may be one without it (rulings §10). */
public enum Sampling {
    /** They did. */
    @Zh("已抽查")
    SAMPLED,
    /** They did not. */
    @Zh("未抽查")
    NOT_SAMPLED
}
