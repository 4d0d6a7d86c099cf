package io.qingliu.events;

import io.qingliu.events.ids.ItemId;

/**
 * An item of a rubric.
 *
 * @param itemId its code, for instance C3
 * @param category the category it belongs to
 * @param zh its Chinese name
 * @param en its English name
 * @param maxPoints its maximum, in the scale of the rubric
 * @param bonus whether it counts on top of the maximum of the rubric
 * @param deductionRule how points are lost
 * @param evidence what must be shown
 */
public record RubricItem(
        @Zh("评分项编号") ItemId itemId,
        @Zh("类别") ItemId category,
        @Zh("评分项") String zh,
        @Zh("英文名称") String en,
        @Zh("满分") long maxPoints,
        @Zh("加分项") boolean bonus,
        @Zh("扣分规则") String deductionRule,
        @Zh("佐证要求") String evidence) {}
