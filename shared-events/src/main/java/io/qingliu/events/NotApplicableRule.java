package io.qingliu.events;

/** What happens to an item that does not apply to a cluster; a rubric version chooses one (rulings §6). */
public enum NotApplicableRule {
    /** The item is taken out and the total compared as a fraction, exactly. */
    @Zh("剔除并折算")
    RESCALE,
    /** The item counts with its maximum. */
    @Zh("按满分计")
    FULL_MARKS,
    /** No item may be declared not applicable. */
    @Zh("不允许")
    NOT_ALLOWED
}
