/**
 * Following the ledger: handlers hear every event once, in order, in one transaction with the place up to which they have
 * heard; an event that cannot be handled is parked with the later ones of its cluster, and everything else goes on.
 */
@NullMarked
package io.qingliu.processing;

import org.jspecify.annotations.NullMarked;
