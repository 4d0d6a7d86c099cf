package io.qingliu.command.practice;

import io.qingliu.command.kernel.Rule;

/** The rules of good practices. */
public enum PracticeRule implements Rule {
    /** A practice comes from somewhere. */
    AT_LEAST_ONE_CLUSTER_IS_CONCERNED(
            Rule.integrity("请填写示范经验的来源组团，至少一个。", "Name at least one cluster that the practice comes from.")),
    /** The taxonomy of problems is the key by which a practice is found. */
    THIS_PROBLEM_CODE_IS_UNKNOWN(
            Rule.integrity("没有问题类型“{0}”；请从问题类型表中选取。", "There is no problem code '{0}'; take one from the taxonomy.")),
    /** A withdrawn practice is adopted no more; what was adopted before may still be entered (rulings §1). */
    THE_PRACTICE_IS_WITHDRAWN(
            Rule.integrity(
                    "该示范经验已于 {0} 撤回；撤回前的采用请按实际日期补记，今后请采用其他经验。",
                    "The practice was withdrawn on {0}; enter an earlier adoption under its own day, and adopt another practice from now on.")),
    /** A cluster adopts a practice once. */
    IT_WAS_ALREADY_ADOPTED_THERE(
            Rule.integrity("组团“{0}”已登记采用该经验，不能重复登记；请核对组团。", "{0} has already adopted it; check the cluster."));

    private final Wording wording;

    PracticeRule(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
