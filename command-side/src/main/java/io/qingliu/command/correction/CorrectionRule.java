package io.qingliu.command.correction;

import io.qingliu.command.kernel.Rule;

/** The rules of corrections. */
public enum CorrectionRule implements Rule {
    /** A correction says what was wrong and what is right. */
    A_CORRECTION_CHANGES_SOMETHING(Rule.integrity(
            "请写明更正的字段，且更正值应与原值不同。",
            "Name the fields that were wrong, with a right value that differs from the recorded one.")),
    /** Two right values for one field would contradict each other. */
    A_FIELD_IS_CORRECTED_ONCE(Rule.integrity(
            "字段“{0}”重复更正；每个字段只写一条。", "The field '{0}' is corrected more than once; write one change for it.")),
    /** A stored name that nothing bears is a slip of the pen. */
    THIS_EVENT_TYPE_IS_UNKNOWN(
            Rule.integrity("没有“{0}”这一记录类型；请在办理历史中核对。", "There is no event type {0}; look it up in the history.")),
    /** Only what was recorded can have been wrong. */
    THE_EVENT_HAS_NO_SUCH_FIELD(
            Rule.integrity(
                    "“{1}”没有字段“{0}”；请按办理历史所示填写，如 context.occurredOn。可用的第一级字段：{2}。",
                    "A {1} has no field {0}; write it as the history shows it, for instance context.occurredOn. Its own fields: {2}.")),
    /** A stream of corrections is about one event. */
    IT_CORRECTS_THE_SAME_EVENT(Rule.integrity(
            "本更正记录针对“{0}”，不能用于其他记录；请另行办理更正记录。",
            "These are the corrections of {0}; correct another event by a correction of its own."));

    private final Wording wording;

    CorrectionRule(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
