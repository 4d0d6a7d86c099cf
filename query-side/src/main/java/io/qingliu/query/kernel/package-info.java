/**
 * What every question room needs and none owns: an event as the ledger recorded it, the shape of a fold and of a projection,
 * waiting for a position, telling how complete an answer is, refusing what cannot be answered, and the layout of pages.
 * Knows no room.
 */
@NullMarked
package io.qingliu.query.kernel;

import org.jspecify.annotations.NullMarked;
