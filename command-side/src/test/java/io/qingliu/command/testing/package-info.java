/** A room that only tests know: notebooks in which anybody may write. */
@NullMarked
package io.qingliu.command.testing;

import org.jspecify.annotations.NullMarked;
