/**
 * Industrial parks 园区 (notice 一: 50 parks, 13 national and 37 provincial).
 *
 * <p>This room promises: a park lies in at least one reporting unit, never within itself, and takes nothing more once it was
 * split or merged. What a change means for its clusters is told to them one by one.
 */
@NullMarked
package io.qingliu.command.park;

import org.jspecify.annotations.NullMarked;
