/** Test support that the other modules use as well. */
@NullMarked
package io.qingliu.testing;

import org.jspecify.annotations.NullMarked;
