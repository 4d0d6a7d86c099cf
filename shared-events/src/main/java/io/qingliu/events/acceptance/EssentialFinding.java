package io.qingliu.events.acceptance;

import io.qingliu.events.Zh;

/** What was found about one of the acceptance essentials. */
public enum EssentialFinding {
    /** It is met. */
    @Zh("符合")
    MET,
    /** It is not met. */
    @Zh("不符合")
    NOT_MET,
    /** It does not apply to the cluster. */
    @Zh("不适用")
    NOT_APPLICABLE
}
