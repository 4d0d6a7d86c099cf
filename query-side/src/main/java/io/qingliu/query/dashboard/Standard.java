package io.qingliu.query.dashboard;

import io.qingliu.events.Zh;

/** The three ways of counting what has reached the standard (rulings §3); a policy says which of them counts. */
public enum Standard {
    @Zh("验收合格")
    ACCEPTED,
    @Zh("总结报告已提交")
    REPORTED,
    @Zh("已销号")
    CLOSED_OUT
}
