/** Facts about hand-overs of data to 巴渝治水 数据移交 (notice 五(三), rulings §16); no integration is claimed. */
@NullMarked
package io.qingliu.events.handover;

import org.jspecify.annotations.NullMarked;
