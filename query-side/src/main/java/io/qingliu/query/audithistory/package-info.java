/**
 * What happened to a cluster, who did it, when and why: every event in the order of recording, with what was corrected later.
 *
 * <p>The room keeps an index of all events; their content stays in the ledger and is read from there, so an erasure reaches this
 * page at once. Events are described by reading their records: a new event needs no line here.
 */
@NullMarked
package io.qingliu.query.audithistory;

import org.jspecify.annotations.NullMarked;
