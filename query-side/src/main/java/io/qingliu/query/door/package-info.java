/**
 * How questions are described to programs: every address of every room, from what the room itself says of its question, its
 * parameters and its answer. Knows no room.
 */
@NullMarked
package io.qingliu.query.door;

import org.jspecify.annotations.NullMarked;
