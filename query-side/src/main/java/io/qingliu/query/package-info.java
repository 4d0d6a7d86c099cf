/** What people want to know: one room per question. */
@NullMarked
package io.qingliu.query;

import org.jspecify.annotations.NullMarked;
