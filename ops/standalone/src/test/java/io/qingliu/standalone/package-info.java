/** The product as a whole, started as it will be, and asked what it is wired to. */
@NullMarked
package io.qingliu.standalone;

import org.jspecify.annotations.NullMarked;
