/** Facts about one participation of a cluster in the demonstration 示范创建 (notice 四(一)). */
@NullMarked
package io.qingliu.events.demonstration;

import org.jspecify.annotations.NullMarked;
