/**
 * good practices 示范经验, published and adopted (notice 四(一)5).
 *
 * <p>This room promises: a practice is adopted in a cluster once, and a withdrawn one no more.
 */
@NullMarked
package io.qingliu.command.practice;

import org.jspecify.annotations.NullMarked;
