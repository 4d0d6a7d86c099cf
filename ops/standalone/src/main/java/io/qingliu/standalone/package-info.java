/** The launcher: both sides and an embedded PostgreSQL in one process. */
@NullMarked
package io.qingliu.standalone;

import org.jspecify.annotations.NullMarked;
