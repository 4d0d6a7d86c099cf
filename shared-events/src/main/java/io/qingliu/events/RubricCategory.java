package io.qingliu.events;

import io.qingliu.events.ids.ItemId;

/**
 * A category of a rubric.
 *
 * @param itemId its letter or code
 * @param zh its Chinese name
 * @param en its English name
 * @param maxPoints sum of its items, in the scale of the rubric
 */
public record RubricCategory(
        @Zh("类别编号") ItemId itemId,
        @Zh("类别") String zh,
        @Zh("英文名称") String en,
        @Zh("满分") long maxPoints) {}
