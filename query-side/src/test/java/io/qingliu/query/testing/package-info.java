/** A query side over a real ledger, and events to put into it. */
@NullMarked
package io.qingliu.query.testing;

import org.jspecify.annotations.NullMarked;
