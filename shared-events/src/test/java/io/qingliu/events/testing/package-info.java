/** An event family that only tests know. */
@NullMarked
package io.qingliu.events.testing;

import org.jspecify.annotations.NullMarked;
