package io.qingliu.events;

import io.qingliu.events.ids.ItemId;

/**
 * An item that blocks a pass while it stands 一票否决.
 *
 * @param itemId its code, for instance V1
 * @param zh its Chinese name
 * @param en its English name
 */
public record VetoItem(
        @Zh("否决项编号") ItemId itemId,
        @Zh("否决项") String zh,
        @Zh("英文名称") String en) {}
