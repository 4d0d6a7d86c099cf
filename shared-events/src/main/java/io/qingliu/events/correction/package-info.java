/** Facts about corrections of recorded events 更正 (domain.md §1.4 t22): the corrected event stays as it is. */
@NullMarked
package io.qingliu.events.correction;

import org.jspecify.annotations.NullMarked;
