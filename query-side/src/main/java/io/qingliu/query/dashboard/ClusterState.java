package io.qingliu.query.dashboard;

import io.qingliu.events.Zh;

/** Where a cluster stands in its whole life; derived, never stored. The names are the product's proposal. */
public enum ClusterState {
    @Zh("已登记")
    REGISTERED,
    @Zh("不纳入")
    OUT_OF_SCOPE,
    @Zh("排查中")
    SURVEYING,
    @Zh("问题清单已建立")
    PROBLEMS_LISTED,
    @Zh("方案已编制")
    PLANNED,
    @Zh("已申报示范")
    APPLIED,
    @Zh("示范备选")
    CANDIDATE,
    @Zh("整治中")
    RECTIFYING,
    @Zh("整治完成")
    RECTIFIED,
    @Zh("验收评分中")
    UNDER_ACCEPTANCE,
    @Zh("验收合格")
    ACCEPTED,
    @Zh("总结报告已提交")
    REPORTED,
    @Zh("市级核查")
    UNDER_SPOT_CHECK,
    @Zh("示范")
    DEMONSTRATION,
    @Zh("已销号")
    CLOSED_OUT,
    @Zh("反弹重启")
    REOPENED;

    /** Whether a round that was passed stands. */
    public boolean accepted() {
        return switch (this) {
            case ACCEPTED, REPORTED, UNDER_SPOT_CHECK, DEMONSTRATION, CLOSED_OUT -> true;
            default -> false;
        };
    }
}
