package io.qingliu.command.dispatch;

import io.qingliu.command.kernel.Rule;

/** The rules of dispatched and supervised matters. */
public enum DispatchRule implements Rule {
    /** A matter is about clusters. */
    AT_LEAST_ONE_CLUSTER_IS_CONCERNED(Rule.integrity("调度督办事项至少应涉及一个组团。", "A matter concerns at least one cluster.")),
    /** Nothing is added to a settled matter. */
    THE_MATTER_IS_SETTLED(
            Rule.integrity("该事项已办结；如有新情况请另行发起。", "The matter is settled; open another one if there is news.")),
    /** More time means a later day. */
    AN_EXTENSION_LIES_LATER(
            Rule.integrity("新时限 {0} 应晚于原时限 {1}。", "The new due date {0} must lie after the present one {1}."));

    private final Wording wording;

    DispatchRule(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
