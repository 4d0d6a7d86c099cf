/** Facts about the ledger itself 台账. */
@NullMarked
package io.qingliu.events.ledger;

import org.jspecify.annotations.NullMarked;
