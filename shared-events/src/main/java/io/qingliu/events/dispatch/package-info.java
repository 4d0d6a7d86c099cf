/** Facts about dispatched and supervised matters 调度督办 (notice 五(一)). */
@NullMarked
package io.qingliu.events.dispatch;

import org.jspecify.annotations.NullMarked;
