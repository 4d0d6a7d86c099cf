/**
 * Names and numbers of the programme's things as validated one-field records.
 *
 * <p>Every type here is a {@link io.qingliu.events.ids.TextValue}: stored and sent as a plain string. An ill-formed text is
 * refused at construction with an {@link io.qingliu.events.ids.IllFormed} that tells people what is wrong.
 */
@NullMarked
package io.qingliu.events.ids;

import org.jspecify.annotations.NullMarked;
