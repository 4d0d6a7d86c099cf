/**
 * What the stored text of an older revision means today, one class or constant for each step from a revision to the next.
 *
 * <p>The stored bytes are never rewritten; {@link io.qingliu.serialization.upcasters.Upcasters#all()} is applied at every
 * reading.
 */
@NullMarked
package io.qingliu.serialization.upcasters;

import org.jspecify.annotations.NullMarked;
