package io.qingliu.events;

import io.qingliu.events.ids.ItemId;

/**
 * One of the acceptance essentials 验收技术要点.
 *
 * @param itemId its code
 * @param zh its Chinese wording
 * @param en its English wording
 */
public record Essential(
        @Zh("要点编号") ItemId itemId,
        @Zh("要点") String zh,
        @Zh("英文") String en) {}
