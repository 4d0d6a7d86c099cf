package io.qingliu.query.scoreprovenance;

import io.qingliu.events.Zh;

/** What a step of a score is. */
public enum StepKind {
    /** A round was opened, with the points of the one before it or, under another version of the rubric, without. */
    @Zh("验收已启动")
    ROUND_OPENED,
    /** An item was given points in this round. */
    @Zh("评分项已评分")
    ITEM_RECORDED,
    /** Its points were changed within the round. */
    @Zh("评分项已修改")
    ITEM_REVISED,
    /** An item was declared not applicable. */
    @Zh("评分项已申明不适用")
    ITEM_NOT_APPLICABLE,
    /** A veto item was found to be the case; no points. */
    @Zh("一票否决已记录")
    VETO_RECORDED,
    /** It no longer is; no points. */
    @Zh("一票否决已解除")
    VETO_LIFTED,
    /** One of the two units signed; no points. */
    @Zh("验收已签字")
    SIGNED,
    /** A signature was taken back; no points. */
    @Zh("签字已撤回")
    SIGNATURE_VOIDED,
    /** The round was concluded; points only where steps before it were erased. */
    @Zh("验收已结论")
    CONCLUDED,
    /** The conclusion was annulled; the points stay until the round is opened again. */
    @Zh("验收结论已撤销")
    ANNULLED,
    /** Its content was lawfully erased: that something happened is still known, what, is not. */
    @Zh("内容已依法删除")
    ERASED;

    /** Whether it may change points or vetoes. */
    boolean changesTheSheet() {
        return switch (this) {
            case ROUND_OPENED, ITEM_RECORDED, ITEM_REVISED, ITEM_NOT_APPLICABLE, VETO_RECORDED, VETO_LIFTED -> true;
            case SIGNED, SIGNATURE_VOIDED, CONCLUDED, ANNULLED, ERASED -> false;
        };
    }

    /** Whether it gives an item points. */
    boolean scores() {
        return this == ITEM_RECORDED || this == ITEM_REVISED;
    }
}
