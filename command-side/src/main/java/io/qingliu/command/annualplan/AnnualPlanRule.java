package io.qingliu.command.annualplan;

import io.qingliu.command.kernel.Rule;

/** The rules of an annual work plan. */
public enum AnnualPlanRule implements Rule {
    /** The programme began in 2024. */
    A_YEAR_IS_PLAUSIBLE(Rule.integrity(
            "年度 {0} 不合理：应在 2024 至 2100 之间。", "The year {0} is not plausible; it must lie between 2024 and 2100.")),
    /** Two goals for one cluster could contradict each other. */
    A_GOAL_STANDS_ONCE_PER_CLUSTER(
            Rule.integrity("组团“{0}”的目标重复；每个组团只写一条。", "There are two goals for {0}; write one for each cluster.")),
    /** A plan is about clusters. */
    AT_LEAST_ONE_CLUSTER_IS_CONCERNED(
            Rule.integrity("年度计划没有任何目标；请至少为一个组团填写目标。", "The plan has no goal; write one for at least one cluster."));

    private final Wording wording;

    AnnualPlanRule(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
