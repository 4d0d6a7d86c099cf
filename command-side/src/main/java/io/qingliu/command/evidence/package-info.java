/**
 * supporting evidence 佐证材料; the files themselves are stored by digest outside the ledger.
 *
 * <p>This room promises: evidence has bytes, was not taken after it was filed, and is superseded once.
 */
@NullMarked
package io.qingliu.command.evidence;

import org.jspecify.annotations.NullMarked;
