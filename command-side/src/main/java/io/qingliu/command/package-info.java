/** Who may ask for what, and what becomes a fact: one room per aggregate. */
@NullMarked
package io.qingliu.command;

import org.jspecify.annotations.NullMarked;
