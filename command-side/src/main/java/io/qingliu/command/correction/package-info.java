/**
 * corrections of recorded events 更正 (domain.md §1.4 t22): the corrected event stays as it is.
 *
 * <p>This room promises: a correction names the event it corrects, what was wrong and what is right, and why.
 */
@NullMarked
package io.qingliu.command.correction;

import org.jspecify.annotations.NullMarked;
