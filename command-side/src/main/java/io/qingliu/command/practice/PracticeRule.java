package io.qingliu.command.practice;

import io.qingliu.command.kernel.Rule;

/** The rules of good practices. */
public enum PracticeRule implements Rule {
    /** A practice comes from somewhere. */
    AT_LEAST_ONE_CLUSTER_IS_CONCERNED(
            Rule.integrity("请填写示范经验的来源组团。", "Name at least one cluster that the practice comes from.")),
    /** A withdrawn practice is adopted no more. */
    THE_PRACTICE_IS_WITHDRAWN(Rule.integrity("该示范经验已撤回。", "The practice was withdrawn.")),
    /** A cluster adopts a practice once. */
    IT_WAS_ALREADY_ADOPTED_THERE(Rule.integrity("组团“{0}”已采用该经验，不能重复登记。", "{0} has already adopted it."));

    private final Wording wording;

    PracticeRule(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
