/**
 * Which documents and streams reach their hand-over to the archives, or the end of their retention, in a year (rulings §14). A file
 * is closed when its matter is; what has no end of its own — registers, reference data — is never due. Whether a file was in fact
 * handed over, the ledger does not record.
 */
@NullMarked
package io.qingliu.query.retention;

import org.jspecify.annotations.NullMarked;
