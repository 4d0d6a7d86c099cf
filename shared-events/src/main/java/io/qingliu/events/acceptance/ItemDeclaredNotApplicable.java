package io.qingliu.events.acceptance;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * An assessor declared that an item does not apply to the cluster; the rubric says what becomes of its points (rulings §6).
 *
 * @param acceptanceId the stream
 * @param context day, person, role, basis and source
 * @param itemId which item
 * @param before points that it had, in the scale, where it had any
 * @param reason why it does not apply
 */
@Zh("评分项已申明不适用")
public record ItemDeclaredNotApplicable(
        AcceptanceId acceptanceId,
        EventContext context,
        @Zh("评分项") ItemId itemId,
        @Zh("原得分") @Nullable Long before,
        @Zh("不适用原因") String reason)
        implements AcceptanceEvent {}
