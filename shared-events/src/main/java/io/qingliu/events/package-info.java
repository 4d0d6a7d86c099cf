/** The facts: sealed families of records that know only the JDK and themselves. */
@NullMarked
package io.qingliu.events;

import org.jspecify.annotations.NullMarked;
