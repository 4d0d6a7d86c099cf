/**
 * The book of facts: what happened in the programme, in the words of the people who did it.
 *
 * <p>This package and the packages below it know the JDK, JSpecify and each other, and nothing else. An event is an
 * immutable record of a sealed family, one family for each kind of stream; its stored name is {@code <stream>.<Event>}
 * with a revision and never changes once written.
 */
@NullMarked
package io.qingliu.events;

import org.jspecify.annotations.NullMarked;
