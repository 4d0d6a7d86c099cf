/** How fast the pure parts and the whole are. */
@NullMarked
package io.qingliu.benchmarks;

import org.jspecify.annotations.NullMarked;
