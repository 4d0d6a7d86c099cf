/**
 * Clusters 组团, the hub where the stages' results meet (notice 一, 二, 四).
 *
 * <p>This room promises: a cluster is in scope exactly where an enterprise has moved in; its cohort is computed from its own
 * facts under a named policy version, and a frontage that is unknown never silently means 2027; a demonstration learns of every
 * change of its conditions; a cluster is closed out once, on a passed round that stands; what ended takes nothing more but what it
 * is told.
 */
@NullMarked
package io.qingliu.command.cluster;

import org.jspecify.annotations.NullMarked;
