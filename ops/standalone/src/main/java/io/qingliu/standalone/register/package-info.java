/**
 * What comes in by file: the bureau's own register of parks and clusters 园区登记册, its rubric and its survey form, and the
 * reference data that the product ships.
 *
 * <p>This package promises: a file is read strictly and checked completely before anything is asked of the ledger; every error
 * names file, row and field and says in both languages what to do; the ledger takes all of a register or nothing.
 */
@NullMarked
package io.qingliu.standalone.register;

import org.jspecify.annotations.NullMarked;
