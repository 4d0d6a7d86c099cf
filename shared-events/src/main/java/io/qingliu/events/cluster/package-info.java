/** Facts about clusters 组团: scope, cohort, succession, and what the stages reported to them. */
@NullMarked
package io.qingliu.events.cluster;

import org.jspecify.annotations.NullMarked;
