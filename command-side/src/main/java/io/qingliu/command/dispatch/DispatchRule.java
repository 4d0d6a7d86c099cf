package io.qingliu.command.dispatch;

import io.qingliu.command.kernel.Rule;

/** The rules of dispatched and supervised matters. */
public enum DispatchRule implements Rule {
    /** A matter is about clusters. */
    AT_LEAST_ONE_CLUSTER_IS_CONCERNED(
            Rule.integrity("调度督办事项没有涉及的组团；请至少填写一个。", "The matter concerns no cluster; name at least one.")),
    /** A settled matter takes no news and no more time; what happened before may still be entered (rulings §1). */
    THE_MATTER_IS_SETTLED(
            Rule.integrity(
                    "该事项已于 {0} 办结；办结前的进展请按实际日期补记，新情况请另行发起。",
                    "The matter was settled on {0}; enter earlier progress under its own day, and open another matter for news.")),
    /** Without it nobody knows by when it was due (rulings §19). */
    ITS_OPENING_WAS_ERASED(Rule.integrity(
            "该事项的发起内容已依法清除，时限不明；请另行发起一个事项。",
            "The opening of the matter was lawfully erased, so that its due date is unknown; open another matter.")),
    /** More time means a later day. */
    AN_EXTENSION_LIES_LATER(Rule.integrity(
            "新时限 {0} 不晚于原时限 {1}；请填写更晚的日期。",
            "The new due date {0} does not lie after the present one {1}; name a later day."));

    private final Wording wording;

    DispatchRule(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
