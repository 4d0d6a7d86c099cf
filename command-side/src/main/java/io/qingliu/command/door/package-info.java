/**
 * The one door through which people and programmes ask: {@code POST /api/<kind>/<stream>/<command>} for every command of every
 * room, with the same headers, the same answers and the same errors.
 *
 * <p>The door knows the rooms only as lists of command records; a new command needs no endpoint of its own
 * (decision 0005). It holds no rule of the domain.
 */
@NullMarked
package io.qingliu.command.door;

import org.jspecify.annotations.NullMarked;
