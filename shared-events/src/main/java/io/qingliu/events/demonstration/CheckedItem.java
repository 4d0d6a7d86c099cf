package io.qingliu.events.demonstration;

import io.qingliu.events.Zh;
import io.qingliu.events.ids.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * A score item that an expert looked at on site.
 *
 * @param itemId which item
 * @param points the points that the expert would give, in the scale beside them; absent where none are given
 * @param scale the scale of the points, 10 for tenths; stands wherever points stand
 * @param finding what was found
 */
public record CheckedItem(
        @Zh("评分项") ItemId itemId,
        @Zh("核查得分") @Nullable Long points,
        @Zh("计分精度") @Nullable Integer scale,
        @Zh("核查发现") String finding) {}
