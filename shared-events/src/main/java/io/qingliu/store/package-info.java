/**
 * The event store: facts are appended in PostgreSQL in one order without holes, and read back.
 *
 * <p>Knows Axon's storage engine, JDBC and the serialization beside it; no Spring, no web. The tables stand in
 * {@code db/ledger}. Both sides of the product use it: the command side appends, the query side reads.
 */
@NullMarked
package io.qingliu.store;

import org.jspecify.annotations.NullMarked;
