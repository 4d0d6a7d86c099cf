/** Facts about reporting units 上报单位, each with the day from which it applies. */
@NullMarked
package io.qingliu.events.unit;

import org.jspecify.annotations.NullMarked;
