/**
 * Named policies 政策 as versioned data: every reading, default and proposal that a decision rests on (rulings §3, §5).
 *
 * <p>This room promises: a published version is frozen, says all rules of its policy with values that can be read, and every
 * rule carries its mark and its source document.
 */
@NullMarked
package io.qingliu.command.policy;

import org.jspecify.annotations.NullMarked;
