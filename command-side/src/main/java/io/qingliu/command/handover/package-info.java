/**
 * hand-overs of data to 巴渝治水 数据移交 (notice 五(三), rulings §16); no integration is claimed.
 *
 * <p>This room promises: a hand-over covers positions of the ledger, gets one receipt and is reconciled once after it.
 */
@NullMarked
package io.qingliu.command.handover;

import org.jspecify.annotations.NullMarked;
