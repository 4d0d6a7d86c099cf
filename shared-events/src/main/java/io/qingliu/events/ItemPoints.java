package io.qingliu.events;

import io.qingliu.events.ids.ItemId;

/**
 * Points of one item, in the scale that stands beside the list.
 *
 * @param itemId which item
 * @param points points in the scale, from 0; an item declared not applicable is left out of such lists
 */
public record ItemPoints(@Zh("评分项") ItemId itemId, @Zh("得分") long points) {}
