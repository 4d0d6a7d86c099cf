/** Facts about one survey campaign 排查摸底 of a cluster (notice 四(一)1, 四(二)1). */
@NullMarked
package io.qingliu.events.survey;

import org.jspecify.annotations.NullMarked;
