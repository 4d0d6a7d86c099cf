/** Facts about supporting evidence 佐证材料; the files themselves are stored by digest outside the ledger. */
@NullMarked
package io.qingliu.events.evidence;

import org.jspecify.annotations.NullMarked;
