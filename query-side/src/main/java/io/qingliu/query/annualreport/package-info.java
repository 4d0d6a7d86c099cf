/**
 * What does the yearly paper count, what do its texts say, what was restated since the last one, and does the same position give
 * the same report again?
 *
 * <p>The report is a fold over the log up to a position, never a read of live tables: the ledger is read once, and the folds of
 * the rooms that answer the same questions on the screen are driven at every moment that the report speaks of. What no other room
 * knows (texts, document numbers, works) is this room's own fold. The same position gives the same bytes.
 */
@NullMarked
package io.qingliu.query.annualreport;

import org.jspecify.annotations.NullMarked;
