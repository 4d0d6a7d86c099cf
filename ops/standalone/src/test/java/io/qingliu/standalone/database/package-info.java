/** The embedded database on its own: kept, killed, orphaned, and beside others. */
@NullMarked
package io.qingliu.standalone.database;

import org.jspecify.annotations.NullMarked;
