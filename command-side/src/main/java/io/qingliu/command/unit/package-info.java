/**
 * Reporting units 上报单位: the 41 that the notice addresses, each fact with the day from which it applies.
 *
 * <p>This room promises: two different organisations sign for a unit (notice 四); a division code is entered when it is known
 * and never invented; a unit that ended names who follows, and every cluster that it answered for and that moves goes to one of
 * them.
 */
@NullMarked
package io.qingliu.command.unit;

import org.jspecify.annotations.NullMarked;
