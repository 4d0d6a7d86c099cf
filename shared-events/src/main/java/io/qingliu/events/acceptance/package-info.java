/** Facts about one acceptance round 评审验收 of a cluster: opened, assessed, signed, concluded, annulled (notice 四(一)4, 四(二)3). */
@NullMarked
package io.qingliu.events.acceptance;

import org.jspecify.annotations.NullMarked;
