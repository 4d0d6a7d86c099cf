/**
 * The ledger itself 台账.
 *
 * <p>This room promises: there is one ledger, it is opened once, and whether it is illustrative is said then and for ever
 * (rulings §27). What an operator
 * settles about the followers of the ledger is a fact of the ledger, too.
 */
@NullMarked
package io.qingliu.command.ledger;

import org.jspecify.annotations.NullMarked;
