package io.qingliu.command.correction;

import io.qingliu.command.kernel.Rule;

/** The rules of corrections. */
public enum CorrectionRule implements Rule {
    /** A correction says what was wrong and what is right. */
    A_CORRECTION_CHANGES_SOMETHING(Rule.integrity(
            "请写明更正的字段，且更正值应与原值不同。",
            "Name the fields that were wrong, with a right value that differs from the recorded one.")),
    /** A stream of corrections is about one event. */
    IT_CORRECTS_THE_SAME_EVENT(
            Rule.integrity("本更正记录针对“{0}”，不能用于其他记录。", "These are the corrections of {0}, not of another event."));

    private final Wording wording;

    CorrectionRule(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
